import { expect, test } from 'vitest'
import { defaultOutreach, mondayOf } from './outreach.ts'
import { builtInPickLists } from './pick-list.ts'
import { networkPolicy, organizationPolicy } from './policy.ts'
import { DIMENSIONS, listMonths, monthOfWeek, sentenceOf, tally, toTrends } from './trends.ts'
import {
  pickWeighted,
  SAMPLE_DEPARTMENTS,
  SAMPLE_ISSUES,
  SAMPLE_OUTREACHES,
  SAMPLE_ROLES,
} from './sample-mix.ts'

const lists = builtInPickLists()
const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)
const months = listMonths('2026-01', '2026-03')
const anOutreach = (number: number, on = '2026-02-10') => ({
  ...defaultOutreach(day(on)),
  week: mondayOf(day(on)),
  role: pickWeighted(SAMPLE_ROLES, number / SAMPLE_OUTREACHES),
  department: pickWeighted(SAMPLE_DEPARTMENTS, number / SAMPLE_OUTREACHES),
  issues: [pickWeighted(SAMPLE_ISSUES, number / SAMPLE_OUTREACHES)],
})
const sample = Array.from({ length: SAMPLE_OUTREACHES }, (_, number) => anOutreach(number))

test('every table but that of issues sums to the total, and rows never come by count', () => {
  const two = sample.map((each) => ({ ...each, issues: [...each.issues, 'undisclosed'] }))
  const counts = tally(two, { lists, months })
  for (const dimension of DIMENSIONS) {
    const sum = counts.by[dimension].reduce((total, { count }) => total + count, 0)
    expect(sum).toBe(dimension === 'issue' ? 2 * SAMPLE_OUTREACHES : SAMPLE_OUTREACHES)
  }
  const shuffled = tally(two.toReversed(), { lists, months })
  expect(shuffled).toEqual(counts)
  expect(counts.by.month.map(({ code }) => code)).toEqual(['2026-01', '2026-02', '2026-03'])
})

test('a week belongs to the month of its Thursday, and other months to other releases', () => {
  expect(monthOfWeek(day('2026-06-29'))).toBe('2026-07')
  expect(monthOfWeek(day('2026-03-30'))).toBe('2026-04')
  expect(tally([anOutreach(0, '2026-04-09')], { lists, months }).total).toBe(0)
})

test('the sample says that nurses asked most, and hides the small groups', () => {
  const trends = toTrends(tally(sample, { lists, months }), organizationPolicy.trends)
  const roles = trends.tables.find(({ dimension }) => dimension === 'role')
  if (roles === undefined) throw new Error('no table of roles')
  expect(trends.total).toEqual({ kind: 'count', count: 143 })
  expect(sentenceOf(roles)).toMatchObject({ code: 'most', first: 'nurse', count: 46, tied: 1 })
  expect(sentenceOf(roles)).toMatchObject({ hiddenRows: 7 })
})

test('under the threshold not even the total is shown', () => {
  const trends = toTrends(tally(sample.slice(0, 10), { lists, months }), networkPolicy.trends)
  expect(trends.total).toEqual({ kind: 'few' })
  expect(trends.tables.every((table) => table.kind === 'withheld')).toBe(true)
  expect(trends.tables.map((table) => sentenceOf(table).code)).toEqual(
    DIMENSIONS.map(() => 'too-few'),
  )
})

test.each([
  [[], 'nothing-yet'],
  [[6, 6], 'most-tied'],
  [[1, 7], 'all-hidden'],
])('of %j the sentence is "%s"', (counts, code) => {
  const rows = counts.map((count, at) => ({ code: `row_${at}`, count }))
  const total = counts.reduce((sum, count) => sum + count, 0)
  const by = { month: [], role: rows, department: [], issue: [], referral: [], mode: [] }
  const table = toTrends({ total, by }, organizationPolicy.trends).tables[1]
  if (table === undefined) throw new Error('no table')
  expect(sentenceOf(table).code).toBe(code)
})
