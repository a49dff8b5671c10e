import { plural } from '#web/kit/words.ts'

export const careEn = {
  title: 'Care for supporters',
  heading: (asks: number) =>
    asks === 0
      ? 'Nobody waits for you.'
      : plural('en', asks, {
          one: 'One supporter asked for something.',
          other: `${asks} supporters asked for something.`,
        }),
  lead: (month: string) =>
    `From the letters of ${month}. Whoever did not answer is on no list: silence is fine.`,
  callTitle: 'Would like a call',
  busyTitle: 'Busy just now',
  busyWhy: 'Offer a pause; they come back when they like.',
  none: 'Nobody.',
  well: (count: number) =>
    plural('en', count, {
      one: 'One answered “I am well”.',
      other: `${count} answered “I am well”.`,
    }),
  settle: { 'call-me': 'I called', busy: 'Settled' },
  settleNamed: (what: string, name: string) => `${what}: ${name}`,
  settled: 'settled',
  undo: 'Undo',
  undoNamed: (name: string) => `Undo: ${name}`,
  toPause: 'Offer a pause',
  restingTitle: 'Resting after a heavy talk',
  restingWhy:
    'Nobody asks them until then. They chose it themselves; what the talk was about is written nowhere.',
  until: (day: string) => `until ${day}`,
  leftTitle: 'Left lately',
  leftOn: (day: string) => `left on ${day}`,
  thank: 'Write a thank-you',
  thanked: 'thanked',

  policyTitle: 'How this program cares',
  checkIns: 'A letter each month',
  checkInsHint: 'Three answers with one tap, or none.',
  monthly: 'Each month',
  off: 'Off',
  on: 'On',
  restDays: 'Days of rest after a heavy talk',
  restDaysHint: 'A supporter takes them with one tap. 0: no rest is offered.',
  mostTalks: 'Talks at once, at most',
  mostTalksHint: 'Holds even where a supporter set more.',
  trainingMonths: 'Months a training holds',
  trainingMonthsHint: '0: for good.',
  directory: 'List for the intranet',
  directoryHint: 'Off: its address leads nowhere. On: anybody with the address sees who agreed.',
  save: 'Save',
  saved: 'Saved.',
  why: {
    'bad-training-months': 'Months of training: a whole number from 0 to 120.',
    'bad-reminder-days': 'The reminders do not fit together.',
    'bad-rest-days': 'Days of rest: a whole number from 0 to 30.',
    'bad-most-talks': 'Talks at once: a whole number from 1 to 20.',
  },

  listTitle: 'The list for the intranet',
  listOff: 'It is off. Switch it on above, and only those who agreed will be on it.',
  listAddress: 'Its address:',
  listPeople: (count: number) =>
    plural('en', count, { one: 'One person agreed.', other: `${count} people agreed.` }),
  listHtml: 'Or put this into a page of the intranet. It is as of today and has no scripts.',
  copy: 'Copy',
  elsewhere: 'Other places',
  call: 'Call',

  wishes: (count: number) =>
    plural('en', count, {
      one: 'One supporter would like to serve here too.',
      other: `${count} supporters would like to serve here too.`,
    }),
  wishesWhy:
    'They serve in another pool of your network already. If you welcome them, you compare four words as with anybody else.',
  welcome: 'Welcome',
  welcomeNamed: (name: string) => `Welcome ${name}`,
  notNow: 'Not now',
  notNowNamed: (name: string) => `Not now: ${name}`,

  thanksTitle: 'Thank them',
  thanksLabel: 'Your letter',
  thanksHint: 'Change it as you like. It is not kept here.',
  letter: (name: string, program: string) =>
    `Dear ${name},\n\nthank you for the time you gave to your colleagues with ${program}. Because of you, people who had a hard day found somebody who listened.\n\nThe door stays open: if you would like to come back one day, tell us.\n\nWith warm thanks`,
  subject: (program: string) => `Thank you from ${program}`,
  sendByMail: 'Open in my mail program',
  markThanked: 'I have thanked them',
  markUnthanked: 'Not thanked yet',
  keptTitle: 'What stays and what goes',
  kept: 'Stays: the name, the e-mail, trainings and the signed agreement, so that they can come back and the program can show what it did.',
  gone: 'Goes at once: their place on the intranet list and the sign, their contact line, their check-ins, their rest. Nobody asks them any more.',
  goneKeys: 'Their key stays on the roster until a coordinator signs it off under “Team keys”.',
  chosenTitle: 'What colleagues may see',
  chosen: {
    off: 'Not on the intranet list',
    name: 'On the intranet list by name',
    'name-and-contact': 'On the intranet list with their contact',
  },
  onSign: 'On the break-room sign',
  notOnSign: 'Not on the break-room sign',
  chosenWhy: 'They choose this themselves, on their own page.',
}

export type CareWords = typeof careEn
