import { plural } from '#web/kit/words.ts'

export const requestEn = {
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

export type RequestWords = typeof requestEn
