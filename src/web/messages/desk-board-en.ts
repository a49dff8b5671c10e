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
  toWeek: 'What else is due this week',
  takeCall: 'Take a call',
  referrals: (count: number | undefined) =>
    count === undefined ? 'Referrals' : `Referrals (${count})`,
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
  begun: (count: number) => plural('en', count, { one: 'talk begun', other: 'talks begun' }),
  beyondPromise: 'beyond the promise',
  held: (count: number) => plural('en', count, { one: 'talk logged', other: 'talks logged' }),
  paused: (count: number) =>
    plural('en', count, { one: 'supporter pausing', other: 'supporters pausing' }),
  days: (count: number) => `${count} d`,
  hours: (count: number) => `${count} h`,
  minutes: (count: number) => `${count} min`,
  today: 'today',
  yesterday: 'yesterday',
}

export type BoardWords = typeof boardEn
