import { expect, test } from 'vitest'
import { isByEndOf, isWithin, listQuarters, quarterBefore, quarterText } from './quarter.ts'

const [running, last, ...older] = listQuarters('2027-02-14', 4)

test('quarters are counted back over the turn of the year', () => {
  expect(running?.key).toBe('2027-q1')
  expect(last).toEqual({ key: '2026-q4', months: ['2026-10', '2026-11', '2026-12'] })
  expect(older.map(({ key }) => key)).toEqual(['2026-q3', '2026-q2'])
  expect(running && quarterBefore(running)).toEqual(last)
})

test('a day belongs to the quarter of its month', () => {
  if (last === undefined) throw new Error('no quarter')
  const days = ['2026-09-30', '2026-10-01', '2026-12-31', '2027-01-01']
  expect(days.map((day) => isWithin(last, day))).toEqual([false, true, true, false])
  expect(days.map((day) => isByEndOf(last, day))).toEqual([true, true, true, false])
})

test('a quarter is named by its months', () => {
  if (last === undefined) throw new Error('no quarter')
  expect(quarterText('en', last)).toMatch(/^October\s–\sDecember 2026$/u)
  expect(quarterText('es', last)).toMatch(/octubre.*diciembre de 2026/u)
})
