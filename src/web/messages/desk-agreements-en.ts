import { plural } from '#web/kit/words.ts'

export const agreementEn = {
  title: 'Agreement',
  lead: 'What every supporter reads and signs before the first talk.',
  none: 'There is no agreement yet. Below is a text to begin with; make it yours.',
  languages: { en: 'English', es: 'Spanish' },
  text: (language: string) => `Text in ${language}`,
  textHint:
    'A blank line makes a paragraph, a “#” at the beginning of a line a heading, a “-” a point.',
  preview: 'How it reads',
  saveFirst: 'Save as version 1',
  saveNext: (version: number) => `Save as version ${version}`,
  saveWhy:
    'What was signed is never changed: a change makes a new version, which everybody is asked to sign.',
  saved: (version: number) => `Version ${version} is what supporters read now.`,
  edit: 'Write a new version',
  current: (version: number, day: string) => `Version ${version}, of ${day}`,
  older: 'Older versions',
  needText: 'Every language needs its text.',
  signedTitle: (signed: number, all: number) => `${signed} of ${all} signed the current version.`,
  signedNone: 'Nobody could sign yet: there are no supporters in this pool.',
  missing: 'Not signed yet',
  missingOlder: (version: number) => `signed version ${version}`,
  signed: 'Signed',
  signedOn: (day: string, version: number) => `version ${version} on ${day}`,
  allSigned: 'Everybody has signed.',
  onlyCoordinators: 'Who signed is for coordinators to see.',
  toApplications: 'Applications',
  toTrainings: 'Trainings',

  mineTitle: 'Your agreement',
  mineLead: 'What you promise as a supporter, and what is promised to you.',
  mineNone: 'There is no agreement to sign yet.',
  mineNoneWhy: 'The coordinators have not written one. You will see it here.',
  mineSigned: (day: string) => `You signed this on ${day}. Thank you.`,
  mineNew: (version: number) =>
    `You signed version ${version}. The text has changed; please read it again.`,
  signTitle: 'Sign it',
  signWhy: 'Type your name. It stands in place of a signature, with the day and these very words.',
  yourName: 'Your name',
  needName: 'Please type your name.',
  sign: 'I agree and sign',
  justSigned: 'Signed. Thank you.',
  print: 'Print it',
  stale: 'The text was changed while you read. This is the new one; please read it first.',
  trained: (from: string, until: string) => `Your training of ${from} holds until ${until}.`,
  trainedForGood: (from: string) => `You were trained on ${from}.`,
  trainedOver: (until: string) =>
    `Your training ended on ${until}. Your coordinator knows the next date.`,
  noteLink: 'Read the agreement',

  pathTitle: 'Agreement and training',
  pathSigned: (day: string) => `Agreement signed on ${day}`,
  pathOlder: (version: number, day: string) =>
    `Signed version ${version} on ${day}; the current version not yet`,
  pathNotSigned: 'Agreement not signed yet',
  pathNoAgreement: 'No agreement written yet',
  pathTrained: (from: string, until: string) => `Trained on ${from}, holds until ${until}`,
  pathForGood: (from: string) => `Trained on ${from}`,
  pathEnded: (from: string, until: string) => `Trained on ${from}, ended on ${until}`,
  pathNotTrained: 'No training recorded yet',

  trainingsTitle: 'Trainings',
  trainingsHeading: (count: number) =>
    count === 0
      ? 'No training needs you.'
      : plural('en', count, {
          one: 'One training needs you.',
          other: `${count} trainings need you.`,
        }),
  trainingsLead: (months: number) =>
    months === 0
      ? 'In this program a training holds for good.'
      : `In this program a training holds ${months} months. Supporters get a letter before it ends.`,
  groups: {
    expired: 'Ended',
    expiring: 'Ends within 90 days',
    none: 'Nothing recorded',
    valid: 'Trained',
  },
  nobody: 'There is nobody in this pool yet.',
  codes: { initial: 'First training', refresher: 'Refresher', other: 'Something on top' },
  record: 'Record a training',
  recordFor: (name: string) => `Record a training of ${name}`,
  who: 'Who',
  kind: 'Kind',
  completedOn: 'Completed on',
  recordButton: 'Record it',
  recorded: 'Recorded.',
  remove: 'Take it out',
  removeOne: (what: string) => `Take out: ${what}`,
  removed: 'Taken out.',
  atGathering: 'at a gathering',
  until: (day: string) => `holds until ${day}`,
  ended: (day: string) => `ended on ${day}`,
  forGood: 'for good',
  badDay: 'The day must be today or earlier.',
  choose: 'Please choose',
}

export type AgreementWords = typeof agreementEn
