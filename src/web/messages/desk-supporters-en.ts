import { plural } from '#web/kit/words.ts'

export const supporterEn = {
  title: 'Supporters',
  heading: (active: number): string =>
    active === 0
      ? 'No supporter can be asked yet.'
      : plural('en', active, {
          one: 'One supporter can be asked.',
          other: `${active} supporters can be asked.`,
        }),
  lead: (inHours: number, all: number) => `${inHours} in hours now · ${all} in all`,
  empty: 'This pool is empty.',
  emptyWhy:
    'Add the trained volunteers of your program. Each gets a link, makes keys in their own browser, and then you compare four words and put them on the roster. Only then can they be asked.',
  add: 'Add a supporter',
  search: 'Search by name or e-mail',
  filters: 'Filters',
  state: 'Standing',
  role: 'Role',
  when: 'Hours',
  anyState: 'Any standing',
  anyRole: 'Any role',
  anyHours: 'Any hours',
  inHoursNow: 'In hours now',
  found: (count: number) => plural('en', count, { one: 'One found.', other: `${count} found.` }),
  none: 'Nobody fits these filters.',
  clear: 'Clear the filters',
  columns: {
    name: 'Name',
    role: 'Role',
    standing: 'Standing',
    talks: 'Talks',
    hours: 'Hours',
  },
  states: {
    applied: 'applied',
    invited: 'invited',
    ready: 'ready to approve',
    unready: 'making keys',
    active: 'active',
    paused: 'pausing',
    left: 'left',
  },
  pausedUntil: (day: string) => `until ${day}`,
  inHours: 'in hours',
  outHours: 'not now',
  talks: (open: number, capacity: number) => `${open} of ${capacity}`,

  readyTitle: (count: number) =>
    plural('en', count, {
      one: 'One supporter is ready to be approved.',
      other: `${count} supporters are ready to be approved.`,
    }),
  readyWhy:
    'Call each of them and let them read their four words to you. Tick whose words are the same. Then put them on the roster in one go.',
  sameWords: (name: string) => `${name} read the same four words`,
  approve: (count: number) =>
    count === 0
      ? 'Tick whose words are the same'
      : plural('en', count, {
          one: 'Put one supporter on the roster',
          other: `Put ${count} supporters on the roster`,
        }),
  approving: (done: number, all: number) => `Signing ${done} of ${all}…`,
  approved: (names: string) => `On the roster: ${names}.`,
  noSigning:
    'Your own key is not on this program’s roster yet, so you cannot sign. See “Team keys”.',

  addTitle: 'Add a supporter',
  addLead: 'They get a link to make their own keys. You can change everything here later.',
  who: 'Who',
  name: 'Name',
  email: 'E-mail',
  affiliations: 'Works at',
  affiliationsHint:
    'Also former and second employers: people who wish to stay outside are not sent to them.',
  capacity: 'Talks at the same time, at most',
  what: 'What they bring',
  whatWhy: 'The matching uses this. It is shown to nobody by name.',
  seniority: 'Seniority',
  years: 'Years in this work',
  settings: 'Has worked in',
  departmentGroups: 'Areas',
  languages: 'Languages',
  channels: 'Can talk by',
  atEase: 'At ease with',
  notAtEase: 'Rather not',
  lived: 'Has lived through',
  gender: 'Gender',
  undisclosed: 'Not said',
  noneChosen: (all: number) => `None of ${all} chosen`,
  hoursTitle: 'Hours',
  hoursWhy: 'Nobody is asked outside of these, nor on days off.',
  zone: 'Time zone',
  from: 'From',
  until: 'Until',
  addHours: (day: string) => `Add hours on ${day}`,
  addHoursShort: 'Add hours',
  removeHours: (day: string) => `Remove these hours on ${day}`,
  removeShort: 'Remove',
  noHours: 'not asked',
  holidays: 'Public holidays',
  holidaysOff: 'not asked',
  holidaysUsual: 'as usual',
  addButton: 'Add and invite',
  needName: 'Please write a name.',
  needEmail: 'This does not look like an e-mail address.',
  needLanguage: 'Please choose at least one language.',
  needChannel: 'Please choose at least one way to talk.',
  badCapacity: 'A whole number from 0 to 20.',

  linkTitle: (name: string) => `Hand this link to ${name}.`,
  linkWhy: 'It works once, within 72 hours. It was also mailed, or stands in the outbox.',
  hasKeys: (name: string) => `${name} has keys here already and signs in at this address.`,
  copy: 'Copy the link',
  copied: 'Copied.',
  toList: 'Back to the supporters',

  oneGone: 'This supporter is not in this pool.',
  approveOne: 'Compare four words',
  approveOneWhy: (name: string) =>
    `Call ${name}. They find four words under “Security”. If they read the same ones, these keys are theirs.`,
  approveOneButton: 'The words are the same: put on the roster',
  waitingKeys: 'Has not made keys yet.',
  waitingReady: 'Has made keys, and still needs a second way to unlock.',
  inviteAgain: 'Make a new link',
  pauseTitle: 'Pause',
  pauseWhy: 'A pausing supporter is not asked. Talks that have begun go on.',
  pauseUntil: 'Back on (leave empty if open)',
  pause: 'Pause',
  pauseEnd: 'End the pause',
  leaveTitle: 'Leaving',
  leaveWhy:
    'Takes the keys off the roster: nobody can seal anything to them any more. Open talks should be handed back first.',
  leave: 'Take off the roster',
  leaveAsk: (name: string) => `Take ${name} off the roster?`,
  leaveYes: 'Yes, take off',
  lostTitle: 'Everything lost',
  lostWhy:
    'Whoever lost every way to unlock needs new keys. Revoke the account first: it is signed out everywhere, and its open talks are passed on. Then make a new link.',
  cancel: 'Not now',
  save: 'Save',
  saved: 'Saved.',
  profile: 'Profile, capacity and hours',
}

export type SupporterWords = typeof supporterEn
