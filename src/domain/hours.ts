/** Minutes after midnight, `[start, end)`. An end that is not after the start falls on the next day. */
export type Span = readonly [startMinute: number, endMinute: number]

/** Days are ISO dates, since hours are stored and sent as they are. */
export type Hours = {
  readonly zone: string
  /** Monday first, seven lists. */
  readonly week: readonly (readonly Span[])[]
  readonly daysOff: readonly string[]
  readonly onHolidays: 'off' | 'as-usual'
  /** Every day, whatever the week says. */
  readonly quiet: readonly Span[]
}

/** ISO dates. Holidays are an argument: which calendar applies is the organization's. */
export type Holidays = ReadonlySet<string>

const NO_HOLIDAYS: Holidays = new Set()
const MINUTES_A_DAY = 1440
const HORIZON_DAYS = 14

export type WhyNotHours = 'bad-zone' | 'bad-week' | 'bad-span' | 'bad-day-off'

const isSpan = ([start, end]: Span): boolean =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  start >= 0 &&
  start < MINUTES_A_DAY &&
  end >= 0 &&
  end <= MINUTES_A_DAY

const isZone = (zone: string): boolean => {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return true
  } catch {
    return false
  }
}

const isDate = (text: string): boolean => {
  try {
    return Temporal.PlainDate.from(text).toString() === text
  } catch {
    return false
  }
}

export function whyNotHours(hours: Hours): WhyNotHours | undefined {
  if (!isZone(hours.zone)) return 'bad-zone'
  if (hours.week.length !== 7) return 'bad-week'
  if (![...hours.week.flat(), ...hours.quiet].every(isSpan)) return 'bad-span'
  return hours.daysOff.every(isDate) ? undefined : 'bad-day-off'
}

/** Whether a minute of a day lies in a span that began that day, or in one that began the day before. */
const coversToday = ([start, end]: Span, minute: number): boolean =>
  minute >= start && (end <= start || minute < end)
const coversFromYesterday = ([start, end]: Span, minute: number): boolean =>
  end <= start && minute < end

const isOff = (hours: Hours, date: Temporal.PlainDate, holidays: Holidays): boolean => {
  const day = date.toString()
  return hours.daysOff.includes(day) || (hours.onHolidays === 'off' && holidays.has(day))
}

/**
 * By the wall clock of the supporter's zone, so a declared hour that happens twice counts twice and one
 * that is skipped counts never. On a day off nothing reaches them, not even the tail of the night before;
 * nor does a night that would have begun on a day off.
 */
export function isInHours(
  hours: Hours,
  instant: Temporal.Instant,
  holidays: Holidays = NO_HOLIDAYS,
): boolean {
  const local = instant.toZonedDateTimeISO(hours.zone)
  const minute = local.hour * 60 + local.minute
  const isQuiet = (span: Span): boolean =>
    coversToday(span, minute) || coversFromYesterday(span, minute)
  if (hours.quiet.some(isQuiet)) return false
  const today = local.toPlainDate()
  if (isOff(hours, today, holidays)) return false
  if (hours.week[today.dayOfWeek - 1]?.some((span) => coversToday(span, minute)) === true)
    return true
  const before = hours.week[(today.dayOfWeek + 5) % 7]
  if (before?.some((span) => coversFromYesterday(span, minute)) !== true) return false
  return !isOff(hours, today.subtract({ days: 1 }), holidays)
}

/** Every moment of a day at which hours can begin: midnight, a span's start, the end of quiet, a clock change. */
function beginningsOf(hours: Hours, date: Temporal.PlainDate): readonly Temporal.Instant[] {
  const starts = hours.week[date.dayOfWeek - 1]?.map(([start]) => start) ?? []
  const ends = hours.quiet.map(([, end]) => end % MINUTES_A_DAY)
  const midnight = date.toZonedDateTime(hours.zone)
  const change = midnight.getTimeZoneTransition('next')
  const changes = change?.toPlainDate().equals(date) === true ? [change.toInstant()] : []
  const walls = [0, ...starts, ...ends].flatMap((minute) => {
    const wall = date.toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 })
    // Where the wall clock shows the same time twice, both count.
    return (['earlier', 'later'] as const).map((disambiguation) =>
      wall.toZonedDateTime(hours.zone, { disambiguation }).toInstant(),
    )
  })
  return [midnight.toInstant(), ...changes, ...walls].toSorted((one, other) =>
    Temporal.Instant.compare(one, other),
  )
}

/** The first moment from `instant` on that lies in hours; `undefined` when there is none within 14 days. */
export function nextInHours(
  hours: Hours,
  instant: Temporal.Instant,
  holidays: Holidays = NO_HOLIDAYS,
): Temporal.Instant | undefined {
  if (isInHours(hours, instant, holidays)) return instant
  if (hours.week.every((day) => day.length === 0)) return undefined
  const horizon = instant.add({ hours: 24 * HORIZON_DAYS })
  const first = instant.toZonedDateTimeISO(hours.zone).toPlainDate()
  for (let day = 0; day <= HORIZON_DAYS + 1; day += 1) {
    const found = beginningsOf(hours, first.add({ days: day })).find(
      (each) =>
        Temporal.Instant.compare(each, instant) > 0 &&
        Temporal.Instant.compare(each, horizon) <= 0 &&
        isInHours(hours, each, holidays),
    )
    if (found !== undefined) return found
  }
  return undefined
}
