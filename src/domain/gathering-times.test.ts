import { assert, constantFrom, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import {
  listDays,
  moveAlong,
  reminderDue,
  repeats,
  toLocalTimes,
  toSpan,
} from './gathering-times.ts'

const ZONE = 'America/New_York'
const day = (text: string) => Temporal.PlainDate.from(text)
const time = (text: string) => Temporal.PlainTime.from(text)
const at = (on: string, from: string, until: string) => ({
  on: day(on),
  from: time(from),
  until: time(until),
})
const spanText = (on: string, from: string, until: string) => {
  const span = toSpan(at(on, from, until), ZONE)
  return span && `${span.startsAt.toString()}/${span.endsAt.toString()}`
}
const days = (first: string, rule: Parameters<typeof listDays>[1]) =>
  listDays(day(first), rule).map(String)

test('a local time is the right instant on either side of the clock change', () => {
  expect(spanText('2026-03-07', '14:00', '15:30')).toBe('2026-03-07T19:00:00Z/2026-03-07T20:30:00Z')
  expect(spanText('2026-03-09', '14:00', '15:30')).toBe('2026-03-09T18:00:00Z/2026-03-09T19:30:00Z')
})

test('a time that the clocks leap over comes an hour later, one that comes twice is the first', () => {
  expect(spanText('2026-03-08', '02:30', '04:00')).toBe('2026-03-08T07:30:00Z/2026-03-08T08:00:00Z')
  expect(spanText('2026-11-01', '01:30', '03:00')).toBe('2026-11-01T05:30:00Z/2026-11-01T08:00:00Z')
})

test('an end before the beginning is on the next day; nothing ends before it begins', () => {
  expect(spanText('2026-06-01', '22:00', '01:00')).toBe('2026-06-02T02:00:00Z/2026-06-02T05:00:00Z')
  expect(spanText('2026-03-08', '02:45', '03:15')).toBeUndefined()
})

test('a weekly meeting keeps its hour of the day over both clock changes', () => {
  const rule = { every: 'week', end: { kind: 'times', times: 40 } } as const
  const hours = listDays(day('2026-02-03'), rule).map((on) => {
    const span = toSpan({ on, from: time('14:00'), until: time('15:00') }, ZONE)
    return span && toLocalTimes(span, ZONE).from.toString()
  })
  expect(hours).toHaveLength(40)
  expect(new Set(hours)).toEqual(new Set(['14:00:00']))
})

test('the 31st is the last day of shorter months, and the 31st again afterwards', () => {
  const end = { kind: 'times', times: 5 } as const
  expect(days('2026-01-31', { every: 'month', end })).toEqual([
    '2026-01-31',
    '2026-02-28',
    '2026-03-31',
    '2026-04-30',
    '2026-05-31',
  ])
  expect(days('2027-11-30', { every: 'quarter', end: { kind: 'times', times: 2 } })).toEqual([
    '2027-11-30',
    '2028-02-29',
  ])
})

test('a second Tuesday stays a second Tuesday, a fifth one is the last where there are four', () => {
  const end = { kind: 'until', day: day('2026-06-09') } as const
  expect(days('2026-03-10', { every: 'month-weekday', end })).toEqual([
    '2026-03-10',
    '2026-04-14',
    '2026-05-12',
    '2026-06-09',
  ])
  const fifth = { every: 'quarter-weekday', end: { kind: 'times', times: 3 } } as const
  expect(days('2026-03-31', fifth)).toEqual(['2026-03-31', '2026-06-30', '2026-09-29'])
})

test('no rule gives a day twice, one out of order, or the wrong weekday', () => {
  const first = integer({ min: 0, max: 1500 }).map((add) => day('2026-01-01').add({ days: add }))
  assert(
    property(
      first,
      constantFrom(...repeats),
      integer({ min: 1, max: 80 }),
      (from, every, times) => {
        const found = listDays(from, { every, end: { kind: 'times', times } })
        expect(found[0]?.toString()).toBe(from.toString())
        expect(found).toHaveLength(Math.min(times, 60))
        for (const [index, each] of found.slice(1).entries()) {
          expect(Temporal.PlainDate.compare(found[index] ?? from, each)).toBe(-1)
          if (every.endsWith('weekday')) expect(each.dayOfWeek).toBe(from.dayOfWeek)
        }
      },
    ),
  )
})

test('the later ones of a series move by as many days, to the same new hour', () => {
  const before = at('2026-03-03', '14:00', '15:00')
  const after = at('2026-03-05', '09:00', '10:30')
  const moved = moveAlong(at('2026-04-07', '14:00', '15:00'), { before, after })
  expect([moved.on, moved.from, moved.until].join(' ')).toBe('2026-04-09 09:00:00 10:30:00')
})

test('each reminder is due once: a week before, and the day before', () => {
  const startsOn = day('2026-05-20')
  const sent: string[] = []
  let remindedOn: Temporal.PlainDate | undefined
  for (let before = 20; before >= -3; before -= 1) {
    const today = startsOn.subtract({ days: before })
    const due = reminderDue(startsOn, { today, remindedOn })
    if (due === undefined) continue
    sent.push(`${due} ${before}`)
    remindedOn = today
  }
  expect(sent).toEqual(['week 7', 'day 1'])
  const missed = reminderDue(startsOn, { today: day('2026-05-15'), remindedOn: undefined })
  expect(missed).toBe('week')
  expect(reminderDue(startsOn, { today: day('2026-05-17'), remindedOn: undefined })).toBeUndefined()
})
