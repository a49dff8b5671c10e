/** Written as people write it: a day and two times where the organization is. */
export type LocalTimes = {
  readonly on: Temporal.PlainDate
  readonly from: Temporal.PlainTime
  /** At or before `from`: on the next day. */
  readonly until: Temporal.PlainTime
}

export type Span = { readonly startsAt: Temporal.Instant; readonly endsAt: Temporal.Instant }

/** A time that the clocks leap over is an hour later; of one that comes twice it is the first. */
export function toSpan({ on, from, until }: LocalTimes, zone: string): Span | undefined {
  const isNextDay = Temporal.PlainTime.compare(until, from) <= 0
  const last = isNextDay ? on.add({ days: 1 }) : on
  const startsAt = on.toZonedDateTime({ timeZone: zone, plainTime: from }).toInstant()
  const endsAt = last.toZonedDateTime({ timeZone: zone, plainTime: until }).toInstant()
  return Temporal.Instant.compare(startsAt, endsAt) < 0 ? { startsAt, endsAt } : undefined
}

export function toLocalTimes({ startsAt, endsAt }: Span, zone: string): LocalTimes {
  const start = startsAt.toZonedDateTimeISO(zone)
  const end = endsAt.toZonedDateTimeISO(zone)
  return { on: start.toPlainDate(), from: start.toPlainTime(), until: end.toPlainTime() }
}

export const repeats = ['week', 'month', 'month-weekday', 'quarter', 'quarter-weekday'] as const
export type Repeat = (typeof repeats)[number]

export type RepeatRule = {
  readonly every: Repeat
  /** How many in all, or the last day there may be one. */
  readonly end:
    | { readonly kind: 'times'; readonly times: number }
    | { readonly kind: 'until'; readonly day: Temporal.PlainDate }
}

export const MOST_REPEATS = 60

/**
 * The days of a series, the first one first. Monthly, the 31st is the last day of a shorter month and the 31st again in
 * the next; «-weekday» keeps, say, the second Tuesday, and the last one where a month has no fifth.
 */
export function listDays(first: Temporal.PlainDate, { every, end }: RepeatRule) {
  const most = end.kind === 'times' ? Math.min(end.times, MOST_REPEATS) : MOST_REPEATS
  const days: Temporal.PlainDate[] = []
  for (let turn = 0; turn < most; turn += 1) {
    const day = dayOf(first, every, turn)
    if (end.kind === 'until' && Temporal.PlainDate.compare(day, end.day) > 0) break
    days.push(day)
  }
  return days
}

function dayOf(first: Temporal.PlainDate, every: Repeat, turn: number): Temporal.PlainDate {
  switch (every) {
    case 'week':
      return first.add({ weeks: turn })
    case 'month':
      return first.add({ months: turn })
    case 'quarter':
      return first.add({ months: 3 * turn })
    case 'month-weekday':
      return sameWeekday(first, turn)
    case 'quarter-weekday':
      return sameWeekday(first, 3 * turn)
  }
}

function sameWeekday(first: Temporal.PlainDate, months: number): Temporal.PlainDate {
  const nth = Math.floor((first.day - 1) / 7)
  const start = first.with({ day: 1 }).add({ months })
  const day = start.add({ days: ((first.dayOfWeek - start.dayOfWeek + 7) % 7) + 7 * nth })
  return day.month === start.month ? day : day.subtract({ weeks: 1 })
}

/** The same change for a later one of a series: as many days on, at the new time of the day. */
export function moveAlong(
  later: LocalTimes,
  { before, after }: { readonly before: LocalTimes; readonly after: LocalTimes },
): LocalTimes {
  const { days } = before.on.until(after.on, { largestUnit: 'days' })
  return { on: later.on.add({ days }), from: after.from, until: after.until }
}

const WEEK = 7
/** A night or two may be slept through; later than this the letter would come as a surprise. */
const WEEK_AT_LEAST = 5

/** Which reminder is due: a week before and on the day before, once each. */
export function reminderDue(
  startsOn: Temporal.PlainDate,
  {
    today,
    remindedOn,
  }: {
    readonly today: Temporal.PlainDate
    readonly remindedOn: Temporal.PlainDate | undefined
  },
): 'week' | 'day' | undefined {
  const left = today.until(startsOn, { largestUnit: 'days' }).days
  const isReminded = (daysBefore: number): boolean =>
    remindedOn !== undefined &&
    Temporal.PlainDate.compare(remindedOn, startsOn.subtract({ days: daysBefore })) >= 0
  if ((left === 0 || left === 1) && !isReminded(1)) return 'day'
  if (left <= WEEK && left >= WEEK_AT_LEAST && !isReminded(WEEK)) return 'week'
  return undefined
}
