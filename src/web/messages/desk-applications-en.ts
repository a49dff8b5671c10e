import { plural } from '#web/kit/words.ts'

export const applicationEn = {
  title: 'Applications',
  heading: (open: number) =>
    open === 0
      ? 'No application waits for you.'
      : plural('en', open, {
          one: 'One person would like to help.',
          other: `${open} people would like to help.`,
        }),
  lead: 'From the interest form to the decision. What was decided is deleted after 90 days.',
  empty:
    'Nobody has applied yet. Share the form below: on a poster, in a newsletter, in a meeting.',
  states: {
    new: 'new',
    reviewing: 'being read',
    interview: 'interview',
    approved: 'approved',
    declined: 'declined',
    withdrawn: 'withdrawn',
  },
  groups: {
    new: 'New',
    reviewing: 'Being read',
    interview: 'Interview',
    decided: 'Decided',
  },
  appliedOn: (day: string) => `Applied on ${day}`,
  decidedOn: (day: string) => `Decided on ${day}`,
  interviewOn: (day: string) => `Interview on ${day}`,
  references: (answered: number, all: number) =>
    all === 0 ? 'no references' : `references: ${answered} of ${all} answered`,
  toAgreement: 'The agreement, and who signed it',
  toTrainings: 'Trainings, and when they end',
  shareTitle: 'The form to share',
  shareWhy:
    'Anybody who opens it can apply. The name of the door tells you where somebody comes from.',
  mainDoor: 'The program itself',
  qr: (name: string) => `QR code of the form: ${name}`,
  copy: (name: string) => `Copy the address: ${name}`,
  copyShort: 'Copy the address',

  gone: 'This application is not here any more.',
  toList: 'Back to the applications',
  next: {
    label: 'Next step',
    new: 'Read what they wrote, and take it up.',
    ask: 'Ask the people they named, or settle a day to talk.',
    waiting: 'The references are asked. Settle a day to talk meanwhile.',
    talk: 'Settle a day to talk, or decide.',
    interview: (day: string) => `Talk on ${day}, and note what matters. Then decide.`,
    decide: 'You have talked. Decide, and tell them soon.',
    approved:
      'They enter by the link, make their keys, sign the agreement and are trained. Then you put them on the roster.',
    declined: 'Nothing else. You can take this back today.',
    withdrawn: 'Nothing else. You can take this back today.',
    over: 'Nothing else. The application is deleted 90 days after the decision.',
  },
  inPool: 'Somebody with this e-mail is in the pool already.',
  toPool: 'See the supporters',
  others: 'The same e-mail applied before or since:',
  wrote: 'What they wrote',
  email: 'E-mail',
  role: 'Role',
  credentials: 'Letters after the name',
  door: 'Came by',
  department: 'Department',
  settings: 'Works in',
  years: 'Years in health care',
  languages: 'Languages',
  channels: 'Ways to talk',
  atEase: 'At ease with',
  notAtEase: 'Rather not',
  lived: 'Has been through',
  why: 'Why',
  unsaid: 'not said',
  formLanguage: 'Language of the form',
  takeUp: 'Take it up',

  referencesTitle: 'References',
  noReferences: 'They named nobody. You may name somebody yourself, with their consent.',
  askReference: (name: string) => `Ask ${name} by e-mail`,
  askAgain: (name: string) => `Send ${name} a new link`,
  referenceStates: { named: 'not asked', asked: 'asked', answered: 'answered' },
  askedOn: (day: string) => `asked on ${day}`,
  noAnswer: 'Every question was left out.',
  known: 'How they know each other',
  turn: 'Would turn to them after a hard day',
  note: 'Note',
  addReference: 'Name somebody',
  referenceName: 'Name',
  referenceEmail: 'E-mail',
  referenceRelation: 'How they know each other',
  addButton: 'Add',
  asked: 'Asked. The letter names nobody; the person stands behind its link.',

  interviewTitle: 'Interview',
  interviewWhy: 'Only coordinators read these notes. They are deleted with the application.',
  interviewDay: 'Day',
  notes: 'Notes',
  saveInterview: 'Save',
  saved: 'Saved.',

  decideTitle: 'Decide',
  approve: 'Approve and invite',
  approveWhy:
    'Makes a supporter of this pool and mails an invitation. You put them on the roster later, after the training.',
  approved: (name: string) => `${name} is in the pool now.`,
  toSupporter: 'To their page',
  decline: 'Decline',
  declineTitle: 'A kind no',
  declineWhy:
    'Peerlight sends nothing. Change the letter as you like, copy it, and send it from your own mailbox.',
  letter: 'Letter',
  copyLetter: 'Copy the letter',
  declineYes: 'Record the no',
  withdraw: 'They changed their mind',
  withdrawAsk: (name: string) => `Record that ${name} no longer wishes to be a supporter?`,
  withdrawYes: 'Yes, record it',
  cancel: 'Not now',
  undo: 'Take it back',
  refusals: {
    'already-decided': 'Somebody decided this meanwhile. Look at it again.',
    'too-late': 'This was decided on an earlier day, and stays.',
    'already-answered': 'The answer is there already. Look at it again.',
    'too-many-references': 'Four people are named already.',
    'bad-interview-day': 'This is not a day.',
    'invalid-input':
      'Please look over what you typed: something is missing or not an e-mail address.',
  },
}

export type ApplicationWords = typeof applicationEn

/** To be changed and sent by a person; in the language of the form. */
export const declineEn = {
  letter: (name: string, program: string) =>
    `Dear ${name},

Thank you for offering to be there for your colleagues, and for the time you gave us.

We cannot ask you to join ${program} as a peer supporter at this time. This says nothing about how much you mean to the people around you; we look for a mix of roles and departments, and cannot take everybody who would be good at it.

You are welcome to apply again later. And if you ever need somebody to talk to yourself, the program is there for you too.

With thanks,
`,
}
