import { array, assert, constantFrom, integer, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { quarterOf, toBatches, type LeftFeedback } from './feedback.ts'

const protection = { floor: 5, width: 5, fewest: 5 }
const today = Temporal.PlainDate.from('2026-11-22')
const day = (text: string) => Temporal.PlainDate.from(text)

const said = (week: string, count: number, helped = 'yes'): readonly LeftFeedback[] =>
  Array.from({ length: count }, () => ({
    week: day(week),
    answers: { helped, soonEnough: 'yes', feltConfidential: null, again: 'yes' },
  }))

test('a quarter begins in January, April, July and October', () => {
  expect(quarterOf(day('2026-03-31')).toString()).toBe('2026-01-01')
  expect(quarterOf(day('2026-04-01')).toString()).toBe('2026-04-01')
  expect(quarterOf(day('2026-12-24')).toString()).toBe('2026-10-01')
})

test('a quarter with a handful waits for the next, and the running one for its end', () => {
  const left = [...said('2026-01-05', 4), ...said('2026-04-06', 9), ...said('2026-10-05', 40)]
  const batches = toBatches(left, protection, today)
  const spans = batches.map(({ from, until }) => [from.toString(), until.toString()])
  expect(spans).toEqual([['2026-01-01', '2026-06-30']])
  expect(batches[0]?.results).toMatchObject({ kind: 'counted', answers: 13 })
})

test('what is too little for good is never published', () => {
  expect(toBatches(said('2025-01-06', 4), protection, today)).toEqual([])
})

const anyFeedback = record({
  week: integer({ min: 0, max: 120 }).map((weeks) => day('2024-07-01').add({ weeks })),
  answers: record({ helped: constantFrom('yes', 'no', 'somewhat', null) }),
})

test('no batch has fewer answers than the floor, and the order of the records changes nothing', () => {
  assert(
    property(array(anyFeedback, { maxLength: 60 }), (left) => {
      const batches = toBatches(left, protection, today)
      for (const { results } of batches) {
        expect(results.kind === 'counted' && results.answers).toBeGreaterThanOrEqual(5)
      }
      expect(toBatches(left.toReversed(), protection, today)).toEqual(batches)
    }),
  )
})

test('a batch that was published stays as it was, whatever is left later', () => {
  assert(
    property(array(anyFeedback, { maxLength: 60 }), integer({ min: 0, max: 700 }), (left, days) => {
      const now = day('2025-01-15').add({ days })
      const known = left.filter(({ week }) => Temporal.PlainDate.compare(week, now) <= 0)
      const before = toBatches(known, protection, now)
      expect(toBatches(left, protection, today).slice(0, before.length)).toEqual(before)
    }),
  )
})
