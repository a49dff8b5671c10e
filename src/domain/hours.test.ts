import { array, assert, constantFrom, integer, property, record, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { isInHours, nextInHours, whyNotHours, type Hours, type Span } from './hours.ts'

const zone = 'America/New_York'
const nineToFive: Span = [540, 1020]
const weekdays: Hours = {
  zone,
  week: [[nineToFive], [nineToFive], [nineToFive], [nineToFive], [nineToFive], [], []],
  daysOff: [],
  onHolidays: 'off',
  quiet: [],
}
const everyDay = (...spans: readonly Span[]): Hours => ({
  ...weekdays,
  week: Array.from({ length: 7 }, () => spans),
})
const at = (local: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant()

test.each([
  ['the first minute is in', '2026-06-01T09:00', true],
  ['the last moment is in', '2026-06-01T16:59:59', true],
  ['the end is out', '2026-06-01T17:00', false],
  ['a Saturday is out', '2026-06-06T10:00', false],
])('%s', (_, local, expected) => {
  expect(isInHours(weekdays, at(local))).toBe(expected)
})

test('a night that crosses midnight belongs to the day it began', () => {
  const friday: Hours = { ...weekdays, week: [[], [], [], [], [[1320, 360]], [], []] }
  expect(isInHours(friday, at('2026-06-05T23:00'))).toBe(true)
  expect(isInHours(friday, at('2026-06-06T05:59'))).toBe(true)
  expect(isInHours(friday, at('2026-06-06T06:00'))).toBe(false)
  expect(isInHours(friday, at('2026-06-05T05:00'))).toBe(false)
})

test('a day off silences its own night and the tail of the one before', () => {
  const nights = { ...everyDay([1320, 360]), daysOff: ['2026-06-03'] }
  expect(isInHours(nights, at('2026-06-02T23:00'))).toBe(true)
  expect(isInHours(nights, at('2026-06-03T01:00'))).toBe(false)
  expect(isInHours(nights, at('2026-06-03T23:00'))).toBe(false)
  expect(isInHours(nights, at('2026-06-04T01:00'))).toBe(false)
  expect(nextInHours(nights, at('2026-06-03T01:00'))).toEqual(at('2026-06-04T22:00'))
})

test('a holiday is off for whoever says so and a day like others for the rest', () => {
  const holidays = new Set(['2026-06-01'])
  expect(isInHours(weekdays, at('2026-06-01T10:00'), holidays)).toBe(false)
  const always: Hours = { ...weekdays, onHolidays: 'as-usual' }
  expect(isInHours(always, at('2026-06-01T10:00'), holidays)).toBe(true)
})

test('quiet hours are outside hours and end on the minute', () => {
  const quiet: Hours = { ...everyDay([0, 1440]), quiet: [[1320, 420]] }
  expect(isInHours(quiet, at('2026-06-01T22:00'))).toBe(false)
  expect(nextInHours(quiet, at('2026-06-01T22:00'))).toEqual(at('2026-06-02T07:00'))
})

test('an hour that happens twice counts twice; one that is skipped never comes', () => {
  const oneToTwo = everyDay([60, 120])
  const first = Temporal.Instant.from('2026-11-01T05:30:00Z')
  expect(isInHours(oneToTwo, first)).toBe(true)
  expect(isInHours(oneToTwo, first.add({ hours: 1 }))).toBe(true)
  expect(isInHours(oneToTwo, first.add({ hours: 2 }))).toBe(false)
  const skipped = everyDay([120, 180])
  const before = Temporal.Instant.from('2026-03-08T06:00:00Z')
  expect(nextInHours(skipped, before)).toEqual(at('2026-03-09T02:00'))
})

test('without hours, and beyond 14 days, there is no next moment', () => {
  const none: Hours = { ...weekdays, week: [[], [], [], [], [], [], []] }
  expect(nextInHours(none, at('2026-06-01T10:00'))).toBeUndefined()
  const daysOff = Array.from({ length: 20 }, (_, day) =>
    Temporal.PlainDate.from('2026-06-01').add({ days: day }).toString(),
  )
  expect(nextInHours({ ...weekdays, daysOff }, at('2026-06-01T10:00'))).toBeUndefined()
})

const minute = integer({ min: 0, max: 95 }).map((quarter) => quarter * 15)
const span = tuple(minute, minute)
const anyHours = record({
  zone: constantFrom(zone),
  week: array(array(span, { maxLength: 2 }), { minLength: 7, maxLength: 7 }),
  daysOff: array(constantFrom('2026-03-08', '2026-03-09', '2026-11-01', '2026-11-02'), {
    maxLength: 2,
  }),
  onHolidays: constantFrom('off' as const, 'as-usual' as const),
  quiet: array(span, { maxLength: 1 }),
})
/** Within two days around both clock changes of the year. */
const nearAChange = tuple(
  constantFrom('2026-03-07T05:00:00Z', '2026-10-31T04:00:00Z'),
  integer({ min: 0, max: 2 * 96 }),
).map(([start, quarters]) => Temporal.Instant.from(start).add({ minutes: quarters * 15 }))

test('the next moment in hours is the one that counting quarters of an hour finds', () => {
  const holidays = new Set(['2026-11-02'])
  assert(
    property(anyHours, nearAChange, (hours, instant) => {
      let counted: Temporal.Instant | undefined = instant
      const horizon = instant.add({ hours: 14 * 24 })
      while (counted !== undefined && !isInHours(hours, counted, holidays)) {
        const next: Temporal.Instant = counted.add({ minutes: 15 })
        counted = Temporal.Instant.compare(next, horizon) > 0 ? undefined : next
      }
      expect(nextInHours(hours, instant, holidays)?.toString()).toBe(counted?.toString())
    }),
    { numRuns: 400 },
  )
})

test.each([
  ['bad-zone', { ...weekdays, zone: 'Mars/Base' }],
  ['bad-week', { ...weekdays, week: [] }],
  ['bad-span', everyDay([0, 1441])],
  ['bad-span', everyDay([-1, 60])],
  ['bad-day-off', { ...weekdays, daysOff: ['June 1'] }],
  [undefined, weekdays],
] as const)('hours are refused as %s', (why, hours) => {
  expect(whyNotHours(hours)).toBe(why)
})
