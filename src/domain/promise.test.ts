import { assert, double, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { alertAt, promiseDue, promiseShare, type ReplyPromise } from './promise.ts'

const zone = 'America/New_York'
const at = (local: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant()
const within = (weekdays: number, ...holidays: readonly string[]): ReplyPromise => ({
  weekdays,
  zone,
  holidays: new Set(holidays),
})

test.each([
  {
    day: 'a Tuesday at three',
    since: '2026-06-02T15:00',
    promise: within(1),
    due: '2026-06-03T15:00',
  },
  {
    day: 'a Friday at three',
    since: '2026-06-05T15:00',
    promise: within(1),
    due: '2026-06-08T15:00',
  },
  {
    day: 'a Friday at three, two days',
    since: '2026-06-05T15:00',
    promise: within(2),
    due: '2026-06-09T15:00',
  },
  { day: 'a Saturday', since: '2026-06-06T11:00', promise: within(1), due: '2026-06-09T00:00' },
  {
    day: 'a Friday before a holiday',
    since: '2026-07-02T15:00',
    promise: within(1, '2026-07-03'),
    due: '2026-07-06T15:00',
  },
  {
    day: 'a holiday',
    since: '2026-07-03T10:00',
    promise: within(2, '2026-07-03'),
    due: '2026-07-08T00:00',
  },
  {
    day: 'midnight as a Friday begins',
    since: '2026-06-05T00:00',
    promise: within(1),
    due: '2026-06-06T00:00',
  },
  {
    day: 'over the change of clocks',
    since: '2026-03-06T15:00',
    promise: within(1),
    due: '2026-03-09T15:00',
  },
])('asked on $day', ({ since, promise, due }) => {
  expect(promiseDue(at(since), promise).toString()).toBe(at(due).toString())
})

test('no part of the promise passes over a weekend', () => {
  const since = at('2026-06-05T12:00')
  expect(promiseShare(since, at('2026-06-06T00:00'), within(1))).toBe(0.5)
  expect(promiseShare(since, at('2026-06-08T00:00'), within(1))).toBe(0.5)
  expect(promiseShare(since, at('2026-06-08T12:00'), within(1))).toBe(1)
  expect(promiseShare(since, at('2026-06-09T12:00'), within(1))).toBe(2)
})

const start = Temporal.Instant.from('2026-01-01T00:00:00Z')
const minutes = integer({ min: 0, max: 365 * 24 * 60 })

test('the whole promise has passed when it is due, and the alert comes at its share', () => {
  const holidays = ['2026-01-01', '2026-05-25', '2026-07-03', '2026-09-07', '2026-11-26']
  assert(
    property(
      minutes,
      integer({ min: 1, max: 5 }),
      double({ min: 0.05, max: 0.95, noNaN: true }),
      (offset, weekdays, share) => {
        const since = start.add({ minutes: offset })
        const promise = within(weekdays, ...holidays)
        const due = promiseDue(since, promise)
        const alert = alertAt(since, promise, share)
        expect(promiseShare(since, due, promise)).toBeCloseTo(1, 9)
        expect(promiseShare(since, alert, promise)).toBeCloseTo(share, 6)
        expect(Temporal.Instant.compare(since, alert)).toBeLessThan(0)
        expect(Temporal.Instant.compare(alert, due)).toBeLessThan(0)
      },
    ),
    { numRuns: 500 },
  )
})
