import type { Holidays } from './hours.ts'

/** "You will hear from us within 1–2 weekdays": time passes only on weekdays that are no holiday. */
export type ReplyPromise = {
  readonly weekdays: number
  readonly zone: string
  readonly holidays: Holidays
}

type Calendar = Pick<ReplyPromise, 'zone' | 'holidays'>

const isWorkday = (date: Temporal.PlainDate, { holidays }: Calendar): boolean =>
  date.dayOfWeek <= 5 && !holidays.has(date.toString())

function nextWorkday(date: Temporal.PlainDate, calendar: Calendar): Temporal.PlainDate {
  let next = date.add({ days: 1 })
  while (!isWorkday(next, calendar)) next = next.add({ days: 1 })
  return next
}

/** Asked on a Friday at three, one weekday: Monday at three. Asked on a Saturday: Monday's last moment. */
export function promiseDue(since: Temporal.Instant, promise: ReplyPromise): Temporal.Instant {
  const asked = since.toZonedDateTimeISO(promise.zone)
  const askedOn = asked.toPlainDate()
  const midnight = asked.startOfDay()
  const counts = isWorkday(askedOn, promise)
  if (counts && !midnight.equals(asked)) {
    let date = askedOn
    for (let day = 0; day < promise.weekdays; day += 1) date = nextWorkday(date, promise)
    return date
      .toZonedDateTime({ timeZone: promise.zone, plainTime: asked.toPlainTime() })
      .toInstant()
  }
  let last = counts ? askedOn : nextWorkday(askedOn, promise)
  for (let day = 1; day < promise.weekdays; day += 1) last = nextWorkday(last, promise)
  return last.add({ days: 1 }).toZonedDateTime(promise.zone).toInstant()
}

/** Milliseconds between two instants that fall on weekdays. */
function weekdayMilliseconds(
  from: Temporal.Instant,
  to: Temporal.Instant,
  calendar: Calendar,
): number {
  let total = 0
  let date = from.toZonedDateTimeISO(calendar.zone).toPlainDate()
  let start = from.epochMilliseconds
  while (start < to.epochMilliseconds) {
    const next = date.add({ days: 1 })
    const end = Math.min(
      next.toZonedDateTime(calendar.zone).epochMilliseconds,
      to.epochMilliseconds,
    )
    if (isWorkday(date, calendar)) total += end - start
    start = end
    date = next
  }
  return total
}

/** How much of the promise has passed at `now`: 0 at the start, 1 when due, more when broken. */
export function promiseShare(
  since: Temporal.Instant,
  now: Temporal.Instant,
  promise: ReplyPromise,
): number {
  const whole = weekdayMilliseconds(since, promiseDue(since, promise), promise)
  return weekdayMilliseconds(since, now, promise) / whole
}

/** When the coordinator is told, well before the promise breaks: the first moment at which `share` has passed. */
export function alertAt(
  since: Temporal.Instant,
  promise: ReplyPromise,
  share: number,
): Temporal.Instant {
  let left = share * weekdayMilliseconds(since, promiseDue(since, promise), promise)
  let date = since.toZonedDateTimeISO(promise.zone).toPlainDate()
  let start = since.epochMilliseconds
  for (;;) {
    const next = date.add({ days: 1 })
    const end = next.toZonedDateTime(promise.zone).epochMilliseconds
    const passes = isWorkday(date, promise) ? end - start : 0
    if (passes > 0 && left <= passes) {
      return Temporal.Instant.fromEpochMilliseconds(Math.ceil(start + left))
    }
    left -= passes
    start = end
    date = next
  }
}
