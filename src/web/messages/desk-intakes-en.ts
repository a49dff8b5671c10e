import { plural } from '#web/kit/words.ts'

const weekdaysText = (weekdays: number): string =>
  `${weekdays} ${plural('en', weekdays, { one: 'weekday', other: 'weekdays' })}`

export const intakesEn = {
  title: 'Take a call',
  lead: 'Type while they talk. Only a way to reach them is needed.',
  notLive: 'This program is not open yet, so nobody can be asked.',
  keys: 'Tab goes on. In a list, type the beginning. Ctrl + Enter sends.',
  referred:
    'They were referred. What was known is filled in; the referral is destroyed once this is sent.',
  script: {
    title: 'Say this first',
    who: '“What you tell me is locked here. The peer who says yes sees your name and number; those who are asked see only what it is about. Your employer sees nothing.”',
    limits:
      '“It is confidential, with limits: if you or somebody else is in danger, we get help, and tell you. It is not legally privileged.”',
    crisis: '“If you may hurt yourself, call or text 988, now or at any hour.”',
    leave: '“You need not say what happened, and please nothing about a patient.”',
    said: 'I have said it',
    notSaid: 'Please say it first, then tick this.',
  },
  person: 'The caller',
  name: 'First name or any other',
  phone: 'Phone number',
  email: 'E-mail',
  message: 'Leave a message that says why?',
  messages: { no: 'No', yes: 'Yes', unsaid: 'Did not ask' },
  when: 'Good times',
  channels: 'How to talk',
  textHint: 'To write on line, hand the case over after sending.',
  work: 'Their work',
  role: 'Role',
  setting: 'Kind of place',
  department: 'Kind of department',
  outside: 'Nobody from this organization',
  anywhere: 'No such wish',
  about: 'What it is about',
  issues: 'Issues (may be skipped)',
  languages: 'Languages',
  remove: (label: string) => `Take away ${label}`,
  note: 'A short note to the peer (may be skipped)',
  avoid: 'People or places to keep out of it',
  peer: 'Wishes about the peer',
  peerRole: 'Role of the peer',
  peerRoles: {
    related: 'The same or a related role',
    exact: 'The same role only',
    any: 'Any role',
  },
  seniority: 'How long they have worked',
  unsaid: 'Not said',
  peerSeniority: 'How long the peer has worked',
  peerSeniorities: { not_below: 'At least as long', same: 'About as long', any: 'Does not matter' },
  lived: 'Rather somebody who lived through the same',
  livedYes: 'Yes',
  livedNo: 'Does not matter',
  gender: 'Gender of the peer',
  genders: { any: 'Does not matter', woman: 'A woman', man: 'A man', nonbinary: 'Nonbinary' },
  choice: 'Who chooses the peer?',
  choices: { direct: 'Ask those who fit now', coordinator: 'A coordinator chooses' },
  send: 'Seal it and send',
  stages: {
    looking: 'Looking for peers who fit…',
    sealing: 'Sealing…',
    sending: 'Sending…',
  },
  errors: {
    'no-channel': 'Choose at least one way to talk.',
    'no-call': 'Choose one way besides writing, in case the page does not work for them.',
    'no-contact': 'A phone number or an e-mail is needed.',
    'no-phone': 'A number to call is needed, or another way to talk.',
    'bad-phone': 'This does not look like a phone number.',
    'bad-email': 'This does not look like an e-mail address.',
  },
  failed: {
    offline: 'The server cannot be reached. Nothing was sent; what you typed stays here.',
    unsure:
      'No answer came, so it may have arrived or not. Send again: it is the very same request and counts once. What you typed stays as it is.',
    refused:
      'This was not taken, perhaps because keys changed meanwhile. What you typed stays here; send it again.',
  },
  again: 'Send it again',
  taken: {
    none: 'Taken down. Nobody fits right now, so it waits for you to choose.',
    coordinator: 'Taken down. It waits on the board for you to choose.',
    some: (count: number): string =>
      plural('en', count, {
        one: 'Taken down. One peer who fits can be asked.',
        other: `Taken down. ${count} peers who fit can be asked.`,
      }),
    sayTitle: 'Say this now',
    sayDirect: (weekdays: number) =>
      `“A peer who fits is being asked. You hear from one within ${weekdaysText(weekdays)}, often much sooner.”`,
    sayCoordinator: (weekdays: number) =>
      `“I choose a peer who fits. You hear from one within ${weekdaysText(weekdays)}, often much sooner.”`,
    sayClosed:
      '“What you told me is sealed. I cannot read it again unless nobody answers in time.”',
    sayCrisis: '“If it gets worse before then, call or text 988. You can call us again too.”',
    writes:
      'They want to write on line, so hand the case over now: without it they cannot read anything.',
    forget: 'Nothing of this call stays on the page once you leave it.',
    another: 'Take another call',
    toBoard: 'To the board',
    referralLeft: 'The referral could not be destroyed just now. End it under “Referrals”.',
  },
  handOver: {
    title: 'Hand it over on line',
    lead: 'While you are both on the phone: the caller can see the case, write, change it or destroy it.',
    begin: 'Make a code',
    beginning: 'Making a code…',
    open: (address: string) =>
      `Ask the caller to open ${address}, press “I was given a code by phone”, and type:`,
    once: 'It works once, for ten minutes.',
    waiting: 'Waiting for the caller…',
    compare: 'Ask the caller to read their four words to you. These are yours:',
    why: 'If they are the same, nobody sits between you.',
    same: 'The same: hand it over',
    differs: 'Not the same',
    giving: 'Waiting until the caller has it…',
    given: 'Handed over. The caller has the twelve words, and this page has forgotten them.',
    differed:
      'Then nothing was handed over. Somebody may sit between you, or another person typed the code first. The case stays safe; try once more, or leave it at the phone.',
    over: 'The code ran out, or somebody tried too many wrong ones. Nothing was handed over.',
    failed: 'That did not work, and nothing was handed over. The case is safe.',
    stop: 'Stop',
    retry: 'Make a new code',
  },
}
export type IntakesWords = typeof intakesEn
