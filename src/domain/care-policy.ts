/** How a program looks after its supporters, as data. */
export type CarePolicy = {
  /** How long a training holds; 0: for good. */
  readonly trainingMonths: number
  /** Days before a training runs out on which its supporter gets a letter; the longest first. */
  readonly trainingReminderDays: readonly number[]
  readonly checkIns: 'off' | 'monthly'
  /** Days without being asked that a supporter may take after a heavy talk. */
  readonly restAfterHeavyDays: number
  /** Whatever a supporter set as capacity, no more talks than this at once. */
  readonly mostOpenTalks: number
  /** Whether the list for the intranet can be seen by anybody who has its address. */
  readonly directory: 'off' | 'on'
}

export const carePolicy: CarePolicy = {
  trainingMonths: 24,
  trainingReminderDays: [60, 14],
  checkIns: 'monthly',
  restAfterHeavyDays: 3,
  mostOpenTalks: 5,
  directory: 'off',
}

export type WhyNotCarePolicy =
  | 'bad-training-months'
  | 'bad-reminder-days'
  | 'bad-rest-days'
  | 'bad-most-talks'

const isWithin = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most

const MOST_REMINDERS = 4

function areReminders(days: readonly number[]): boolean {
  const isFalling = days.every((day, at) => at === 0 || day < (days[at - 1] ?? 0))
  return days.length <= MOST_REMINDERS && isFalling && days.every((day) => isWithin(day, 1, 365))
}

export function whyNotCarePolicy(policy: CarePolicy): WhyNotCarePolicy | undefined {
  if (!isWithin(policy.trainingMonths, 0, 120)) return 'bad-training-months'
  if (!areReminders(policy.trainingReminderDays)) return 'bad-reminder-days'
  if (!isWithin(policy.restAfterHeavyDays, 0, 30)) return 'bad-rest-days'
  return isWithin(policy.mostOpenTalks, 1, 20) ? undefined : 'bad-most-talks'
}
