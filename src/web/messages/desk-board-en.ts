import { plural } from '#web/kit/words.ts'

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']

export const boardEn = {
  title: 'Today',
  greeting: { morning: 'Good morning.', afternoon: 'Good afternoon.', evening: 'Good evening.' },
  needs: (count: number): string =>
    count === 0
      ? 'Nothing needs you right now.'
      : plural('en', count, {
          one: 'One thing needs you.',
          other: `${NUMBERS[count] ?? count} things need you.`,
        }),
  lead: (active: number, inHours: number): string =>
    `${active} ${plural('en', active, { one: 'supporter', other: 'supporters' })}, ${inHours} in hours now`,
  promise: (weekdays: number): string =>
    `promise: an answer within ${weekdays} ${plural('en', weekdays, { one: 'weekday', other: 'weekdays' })}`,
  notLive: 'This program is not open yet: nobody can ask.',
  toProgram: 'See what is missing',
  noProgram: 'There is no program here.',
  noProgramWhy:
    'This organization takes part in another’s program. Choose another place to act in.',

  waiting: 'Waiting for a peer',
  nobodyWaits: 'Nobody is waiting.',
  nobodyWaitsWhy: 'A new request appears here by itself, and the coordinators get a letter.',
  asked: (since: string) => `Asked ${since}`,
  wantsYou: 'Wants you to choose',
  askedSmall: (since: string) => `asked ${since}`,
  offers: (open: number, declined: number, listed: number): string => {
    if (open > 0) return `${open} asked, not answered yet`
    if (declined > 0 && listed > 0) return `${declined} could not; ${listed} more on the list`
    if (listed > 0) return `${listed} on the list, none asked yet`
    return declined > 0 ? `${declined} could not; nobody is left to ask` : 'nobody is left to ask'
  },
  promiseLabel: (percent: number) => `${percent} % of the promised time has passed`,
  left: (time: string) => `${time} of the promise left`,
  by: (time: string) => `promised by ${time}`,
  beyond: (time: string) => `the promise passed ${time} ago`,
  nextLook: (time: string) => `the next are asked ${time}`,
  choosesOpened: 'the person asked for a coordinator; opening it is recorded',
  needsHand: 'needs a hand',
  underWay: 'under way',
  shared: (count: number): string =>
    plural('en', count, { one: 'shared with you', other: `${count} shared with you` }),
  look: 'Look',
  stepIn: 'Step in',
  openAndMatch: 'Open and match',
  which: (what: string, since: string) => `${what}: asked ${since}`,

  matched: 'Talking',
  matchedOn: (on: string) => `Began ${on}`,
  askedOn: (on: string) => `asked ${on}`,

  week: 'This week',
  typical: 'typical time to a peer',
  tooFew: 'too few to say',
  begun: 'talks begun',
  beyondPromise: 'beyond the promise',
  held: 'talks logged',
  paused: 'supporters pausing',
  days: (count: number) => `${count} d`,
  hours: (count: number) => `${count} h`,
  minutes: (count: number) => `${count} min`,
  today: 'today',
  yesterday: 'yesterday',

  request: 'One request',
  requestGone: 'Choose a request on the board.',
  requestGoneWhy: 'A request has no address of its own, so that none stays in a browser’s history.',
  toBoard: 'Back to today',
  facts: {
    asked: 'Asked',
    promise: 'Promised by',
    choice: 'Who chooses',
    direct: 'Peerlight, by the person’s wishes',
    coordinator: 'A coordinator',
    listed: 'On the list, not asked yet',
    open: 'Asked, no answer yet',
    declined: 'Could not this time',
    next: 'Next look',
    began: 'Talk began',
  },
  openTitle: 'Open what the person wrote?',
  openWhy:
    'It holds how to reach the person and what they wish for. Open it only to find a peer. That you opened it is recorded, without what it says.',
  openButton: 'Open it, and record that I did',
  notReleased:
    'The person chose to be matched without a coordinator, and supporters are still being asked. What they wrote stays closed until somebody is needed.',
  noTeamKey:
    'You do not hold the team key yet. Another coordinator must put your key on the roster.',
  toKeys: 'To the team keys',
  opening: 'Opening…',

  person: 'The person',
  name: 'Name',
  noName: 'not given',
  reach: 'How to reach them',
  reachHere: 'In the conversation on this site',
  callInstead: 'Kept no words: please call.',
  leaveMessage: {
    yes: 'a message may say what it is about',
    no: 'leave no message that says what it is about',
    unsaid: 'leave no message that says what it is about',
  },
  note: 'Note',
  avoid: 'Please keep out of it',
  outside: 'Outside of',
  wishes: 'What they wish',
  wish: {
    role: 'Role',
    setting: 'Setting',
    issues: 'About',
    how: 'How',
    when: 'When',
    languages: 'Languages',
    peer: 'The peer',
  },
  peerRole: {
    exact: 'of the same role only',
    related: 'of the same or a related role',
    any: 'any role',
  },
  peerSenior: { any: '', same: 'as senior', not_below: 'not more junior' },

  choose: 'Choose by hand',
  chooseWhy:
    'Best fit first, by the person’s own wishes. Whoever you choose is asked at once, whatever the hour; the first yes counts.',
  reasons: {
    'same-role': 'same role',
    'related-role': 'related role',
    lived: 'has lived the same',
    'same-setting': 'same kind of place',
    'same-department': 'same area',
    seniority: 'not more junior',
    language: 'speaks their first language',
    gender: 'gender as wished',
    'topic-at-ease': 'at ease with it',
  },
  nobodyFits: 'Nobody in the pool fits these wishes.',
  nobodyFitsWhy: 'Call the person, or add a supporter who fits.',
  others: (count: number): string =>
    plural('en', count, { one: 'One more fits.', other: `${count} more fit.` }),
  showMore: 'Show more',
  inHours: 'in hours now',
  notInHours: 'not in hours',
  talks: (open: number, capacity: number) => `${open} of ${capacity} talks`,
  full: 'full',
  before: {
    listed: 'on the list, not asked yet',
    open: 'asked, no answer yet',
    declined: 'could not this time',
    expired: 'did not answer',
    covered: 'not needed before',
    accepted: 'said yes',
  },
  introduce: (count: number): string =>
    count === 0
      ? 'Choose somebody'
      : plural('en', count, { one: 'Ask this supporter', other: `Ask these ${count} supporters` }),
  introduced: 'Asked. You will see here when somebody says yes.',
  notOnRoster: 'Somebody you chose is not on the roster any more. Nobody was asked.',

  sharedTitle: 'Shared with the team',
  sharedWhy:
    'Somebody in the conversation chose to show you these lines. The other side sees that it happened.',
  sharedBy: { asker: 'Shared by the person who asked', supporter: 'Shared by the supporter' },
  author: { asker: 'The person who asked', supporter: 'The supporter' },
  playbook:
    'If somebody is in danger: call 911. Talk it over with the other coordinator. 988 answers at any hour.',

  reassign: 'Find another supporter',
  reassignAsk: 'Find another supporter?',
  reassignWhy:
    'The present supporter loses access at once. The person keeps what was said; the next supporter does not get it.',
  reassignYes: 'Yes, find another',
  close: 'Close this request',
  closeAsk: 'Close and destroy this request?',
  closeWhy:
    'Everything that was written is destroyed at once, for both sides. The person will find that it was closed. This cannot be undone.',
  closeYes: 'Yes, close and destroy',
  cancel: 'Not now',
  closed: 'The request is closed and destroyed.',
  reassigned: 'The request waits again.',
}

export type BoardWords = typeof boardEn
