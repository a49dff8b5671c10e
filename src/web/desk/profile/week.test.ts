import { array, assert, boolean, constantFrom, integer, property, record, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { isInHours, type Hours } from '#domain/hours.ts'
import {
  clearDay,
  copyDay,
  DAYS_A_WEEK,
  HOURS_A_DAY,
  isFree,
  moved,
  withCell,
  type Week,
} from './week.ts'

const hour = integer({ min: 0, max: 23 })
const span = tuple(hour, integer({ min: 0, max: 24 })).map(
  ([start, end]) => [start * 60, end * 60] as const,
)
const aWeek = array(array(span, { maxLength: 3 }), { minLength: 7, maxLength: 7 })
const aCell = record({ day: integer({ min: 0, max: 6 }), hour })

const cells = Array.from({ length: DAYS_A_WEEK * HOURS_A_DAY }, (_, index) => ({
  day: Math.floor(index / HOURS_A_DAY),
  hour: index % HOURS_A_DAY,
}))
const table = (week: Week) => cells.map((cell) => isFree(week, cell))

const MONDAY = Temporal.Instant.from('2024-01-01T00:30:00Z')
const inDomain = (week: Week) => {
  const hours: Hours = { zone: 'UTC', week, daysOff: [], onHolidays: 'as-usual', quiet: [] }
  return cells.map(({ day, hour }) => isInHours(hours, MONDAY.add({ hours: day * 24 + hour })))
}

test('the grid shows what the domain goes by, nights included', () => {
  assert(
    property(aWeek, (week) => {
      expect(table(week)).toEqual(inDomain(week))
    }),
  )
})

test('changing one hour changes that hour and no other', () => {
  assert(
    property(aWeek, aCell, boolean(), (week, cell, free) => {
      const next = withCell(week, cell, free)
      const before = table(week)
      const at = cell.day * HOURS_A_DAY + cell.hour
      expect(table(next)).toEqual(before.with(at, free))
      expect(inDomain(next)).toEqual(table(next))
    }),
  )
})

test('an hour that is half free keeps its half while another changes', () => {
  const week = [[[570, 720]], [], [], [], [], [], []] as const
  expect(isFree(week, { day: 0, hour: 9 })).toBe(false)
  expect(withCell(week, { day: 0, hour: 14 }, true)[0]).toEqual([
    [570, 720],
    [840, 900],
  ])
  expect(withCell(week, { day: 0, hour: 9 }, true)[0]).toEqual([[540, 720]])
})

test('a copied day is on every day, a cleared day on none', () => {
  assert(
    property(aWeek, integer({ min: 0, max: 6 }), (week, day) => {
      const row = table(week).slice(day * HOURS_A_DAY, (day + 1) * HOURS_A_DAY)
      expect(table(copyDay(week, day))).toEqual(Array.from({ length: 7 }, () => row).flat())
      const cleared = table(clearDay(week, day)).slice(day * HOURS_A_DAY, (day + 1) * HOURS_A_DAY)
      expect(cleared).not.toContain(true)
    }),
  )
})

test('no arrow key leaves the week', () => {
  const keys = constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End')
  assert(
    property(aCell, keys, (cell, key) => {
      const next = moved(cell, key)
      expect(cells).toContainEqual(next)
    }),
  )
  expect(moved({ day: 0, hour: 0 }, 'Enter')).toBeUndefined()
})
