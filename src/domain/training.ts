/** `other`: something on top, such as a workshop; it neither makes a supporter nor runs out. */
export const trainingCodes = ['initial', 'refresher', 'other'] as const
export type TrainingCode = (typeof trainingCodes)[number]

/** The last day on which it holds; `undefined` for good. */
export function trainingEnd(
  code: TrainingCode,
  completedOn: Temporal.PlainDate,
  months: number,
): Temporal.PlainDate | undefined {
  return code === 'other' || months === 0 ? undefined : completedOn.add({ months })
}

type Held = {
  readonly code: TrainingCode
  readonly completedOn: Temporal.PlainDate
  readonly expiresOn: Temporal.PlainDate | undefined
}

const compare = (one: Temporal.PlainDate, other: Temporal.PlainDate): number =>
  Temporal.PlainDate.compare(one, other)

/** The training that holds longest; of two that hold alike, the one that was completed later. */
export function findLasting<T extends Held>(trainings: readonly T[]): T | undefined {
  const counted = trainings.filter(({ code }) => code !== 'other')
  return counted.toSorted(byEnd).at(-1)
}

function byEnd(one: Held, other: Held): number {
  if (one.expiresOn === undefined || other.expiresOn === undefined) {
    const isForGood = Number(one.expiresOn === undefined) - Number(other.expiresOn === undefined)
    return isForGood === 0 ? compare(one.completedOn, other.completedOn) : isForGood
  }
  const order = compare(one.expiresOn, other.expiresOn)
  return order === 0 ? compare(one.completedOn, other.completedOn) : order
}

export const trainingStandings = ['none', 'valid', 'expiring', 'expired'] as const
export type TrainingStanding = (typeof trainingStandings)[number]

/** Nobody has to look at what runs out in a quarter of a year, unless reminders begin earlier. */
const EXPIRING_DAYS = 90

export function toTrainingStanding(
  lasting: Held | undefined,
  today: Temporal.PlainDate,
): TrainingStanding {
  if (lasting === undefined) return 'none'
  const { expiresOn } = lasting
  if (expiresOn === undefined) return 'valid'
  if (compare(expiresOn, today) < 0) return 'expired'
  return compare(expiresOn, today.add({ days: EXPIRING_DAYS })) <= 0 ? 'expiring' : 'valid'
}

type Reminded = Held & { readonly remindedOn: Temporal.PlainDate | undefined }

/** A reminder is due from its day on, once, as long as the training holds. */
export function isReminderDue(
  { expiresOn, remindedOn }: Reminded,
  daysBefore: readonly number[],
  today: Temporal.PlainDate,
): boolean {
  if (expiresOn === undefined || compare(expiresOn, today) < 0) return false
  const begun = daysBefore
    .map((days) => expiresOn.subtract({ days }))
    .filter((day) => compare(day, today) <= 0)
  return begun.some((day) => remindedOn === undefined || compare(remindedOn, day) < 0)
}
