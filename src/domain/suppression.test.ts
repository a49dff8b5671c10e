import { array, assert, constantFrom, integer, oneof, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import type { TrendPolicy } from './policy.ts'
import { suppress, type Cell, type Suppressed } from './suppression.ts'
import { toTrends, DIMENSIONS, type Counts } from './trends.ts'

const toCounts = (counts: readonly number[]) =>
  counts.map((count, at) => ({ code: `row_${at}`, count }))
const policy = { threshold: 5, width: 5, zeros: 'shown' } as const
const cellsOf = (table: Suppressed): readonly Cell[] =>
  table.kind === 'shown' ? table.rows.map(({ cell }) => cell) : []
const written = (table: Suppressed): string =>
  table.kind === 'withheld'
    ? 'withheld'
    : cellsOf(table)
        .map((cell) => (cell.kind === 'count' ? cell.count : '·'))
        .join(' ')

test.each([
  [[9, 7, 12], '9 7 12'],
  [[9, 2, 12], '· · 12'],
  [[9, 2, 9, 30], '· · · 30'],
  [[0, 9, 2, 12], '0 · · 12'],
  [[1, 1, 40], '· · ·'],
  [[1, 2], 'withheld'],
  [[], ''],
])('%j is published as "%s"', (counts, expected) => {
  expect(written(suppress(toCounts(counts), policy))).toBe(expected)
})

test('with zeros hidden, a zero looks like any small count', () => {
  const table = suppress(toCounts([0, 2, 6, 30]), { ...policy, zeros: 'hidden' })
  expect(written(table)).toBe('· · · 30')
})

const anyPolicy = record({
  threshold: constantFrom(5, 6, 11),
  width: constantFrom(5, 6),
  zeros: constantFrom('shown' as const, 'hidden' as const),
})
const anyTable = array(oneof(integer({ min: 0, max: 6 }), integer({ min: 0, max: 40 })), {
  minLength: 1,
  maxLength: 14,
})

/** Turning the hidden counts round gives tables that this very rule publishes alike: what each row may hold. */
function possibleCounts(counts: readonly number[], rules: TrendPolicy): readonly Set<number>[] {
  const table = suppress(toCounts(counts), rules)
  const hidden = cellsOf(table).flatMap((cell, at) => (cell.kind === 'few' ? [at] : []))
  const possible = hidden.map(() => new Set<number>())
  for (let turn = 0; turn < hidden.length; turn += 1) {
    const turned = [...counts]
    hidden.forEach((at, place) => {
      turned[at] = counts[hidden[(place + turn) % hidden.length] ?? 0] ?? 0
    })
    expect(written(suppress(toCounts(turned), rules))).toBe(written(table))
    hidden.forEach((at, place) => possible[place]?.add(turned[at] ?? 0))
  }
  return possible
}

test('every hidden row could hold two counts that lie the width apart', () => {
  let attacked = 0
  assert(
    property(anyTable, anyPolicy, (counts, rules) => {
      for (const values of possibleCounts(counts, rules)) {
        attacked += 1
        expect(Math.max(...values) - Math.min(...values)).toBeGreaterThanOrEqual(rules.width)
      }
    }),
    { numRuns: 5000 },
  )
  expect(attacked).toBeGreaterThan(10_000)
})

test('what is shown is true and never small', () => {
  assert(
    property(anyTable, anyPolicy, (counts, rules) => {
      cellsOf(suppress(toCounts(counts), rules)).forEach((cell, at) => {
        if (cell.kind === 'few') return
        expect(cell.count).toBe(counts[at])
        expect(cell.count === 0 || cell.count >= rules.threshold).toBe(true)
      })
    }),
    { numRuns: 5000 },
  )
})

/** Every table of so many rows with this sum. */
function* tablesOf(rows: number, sum: number): Generator<number[]> {
  if (rows === 1) {
    yield [sum]
    return
  }
  for (let first = 0; first <= sum; first += 1) {
    for (const rest of tablesOf(rows - 1, sum - first)) yield [first, ...rest]
  }
}

/** Everything that an attacker sees of a release that has this one table. */
function releaseOf(counts: readonly number[], rules: typeof policy): string {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const none = DIMENSIONS.map((dimension) => [dimension, []] as const)
  const by = { ...Object.fromEntries(none), role: toCounts(counts) } as unknown as Counts['by']
  const trends = toTrends({ total, by }, rules)
  const table = trends.tables.find(({ dimension }) => dimension === 'role')
  if (table === undefined) throw new Error('no table')
  return `${trends.total.kind === 'few' ? 'few' : total}: ${written(table)}`
}

/** For everything that can be published of such tables: which counts each row may then hold. */
function listReleases({ rows, most }: { rows: number; most: number }, rules: typeof policy) {
  const releases = new Map<string, Set<number>[]>()
  for (let sum = 0; sum <= most; sum += 1) {
    for (const counts of tablesOf(rows, sum)) {
      const seen = releaseOf(counts, rules)
      const values = releases.get(seen) ?? counts.map(() => new Set<number>())
      counts.forEach((count, at) => values[at]?.add(count))
      releases.set(seen, values)
    }
  }
  return releases
}

test.each([
  { rows: 2, most: 30 },
  { rows: 3, most: 26 },
  { rows: 4, most: 18 },
  { rows: 5, most: 12 },
])('of all tables of $rows rows with sums up to $most, none gives a hidden count away', (size) => {
  let attacked = 0
  for (const zeros of ['shown', 'hidden'] as const) {
    for (const [seen, values] of listReleases(size, { ...policy, zeros } as typeof policy)) {
      const cells = seen.split(': ')[1]?.split(' ') ?? []
      const hidden = values.filter((_, at) => cells[at] === '·' || cells[0] === 'withheld')
      attacked += hidden.length
      for (const possible of hidden) expect(possible.size, seen).toBeGreaterThan(1)
    }
  }
  expect(attacked).toBeGreaterThan(20)
})
