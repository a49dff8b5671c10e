import { expect, test } from 'vitest'
import type { Question } from './survey.ts'
import {
  bandOf,
  bandsOf,
  SKIPPED,
  toResults,
  type Held,
  type ItemResult,
  type SurveyResults,
} from './survey-results.ts'

const protection = { floor: 5, width: 5 }
const text = { en: 'A text', es: '' }
const codes = ['a', 'b', 'c'] as const

const single = (options: number): Question => ({
  kind: 'single',
  id: 'q',
  text,
  options: codes.slice(0, options).map((code) => ({ code, text })),
  watched: ['a'],
})
const scaleOf = (points: number): Question => ({
  kind: 'scale',
  id: 'q',
  text,
  scale: { points, low: text, high: text },
  subscale: '',
  reverse: false,
})
const multiple: Question = {
  kind: 'multiple',
  id: 'q',
  text,
  options: codes.map((code) => ({ code, text })),
}

const hold = (chosen: readonly string[]): Held => ({
  unit: undefined,
  answers: chosen.length === 0 ? {} : { q: chosen },
})
/** Counts by code, the last of those who skipped. */
const people = (known: readonly string[], counts: readonly number[]): readonly Held[] =>
  counts.flatMap((count, at) => {
    const code = known[at]
    return Array.from({ length: count }, () => hold(code === undefined ? [] : [code]))
  })

const publish = (question: Question, held: readonly Held[]): SurveyResults =>
  toResults({ questions: [question], held, units: [] }, protection)

function itemOf(results: SurveyResults): ItemResult {
  if (results.kind === 'counted' && results.items[0] !== undefined) return results.items[0]
  throw new TypeError('nothing counted')
}

const written = (question: Question, held: readonly Held[]): string => {
  const { table } = itemOf(publish(question, held))
  if (table.kind === 'withheld') return 'withheld'
  const cells = table.rows.map(({ cell }) => (cell.kind === 'count' ? cell.count : '·'))
  return `${table.kind}: ${cells.join(' ')}`
}

test.each([
  [[18, 12, 0], 'options: 18 12 0'],
  [[22, 8, 0], 'options: 22 · ·'],
  [[40, 30, 2], 'options: 40 · ·'],
  [[40, 20, 6], 'options: 40 20 6'],
  [[30, 0, 0], 'withheld'],
  [[4, 4, 3], 'withheld'],
])('of two options and the skipped, %j is published as "%s"', (counts, expected) => {
  expect(written(single(2), people(['a', 'b'], counts))).toBe(expected)
})

test.each([
  [[12, 14, 20, 30, 11, 0], 'points: 12 14 20 30 11 0'],
  [[3, 9, 20, 30, 11, 0], 'bands: 12 20 41 0'],
  [[1, 2, 20, 30, 11, 1], 'bands: · · 41 ·'],
  [[0, 0, 0, 9, 31, 0], 'withheld'],
])('of five points, %j is published as "%s"', (counts, expected) => {
  const points = ['1', '2', '3', '4', '5']
  expect(written(scaleOf(5), people(points, counts))).toBe(expected)
})

test('an even number of points has no middle', () => {
  expect([1, 2, 3, 4].map((point) => bandOf(point, 4))).toEqual(['low', 'low', 'high', 'high'])
  expect(bandsOf(4)).toEqual(['low', 'high'])
  expect([1, 2, 3].map((point) => bandOf(point, 3))).toEqual(['low', 'middle', 'high'])
})

test('an option of many is shown where both the yes and the no are many', () => {
  const held = Array.from({ length: 12 }, (_, at) =>
    hold([...(at < 6 ? ['a'] : []), ...(at < 8 ? ['b'] : []), ...(at < 1 ? ['c'] : [])]),
  )
  expect(written(multiple, held)).toBe('choices: 6 · ·')
})

test('too few answers say no more than that', () => {
  expect(publish(single(2), people(['a', 'b'], [2, 2, 0]))).toEqual({ kind: 'too-few' })
})

/** Every way in which `size` people can be spread over so many counts. */
function* spreads(size: number, counts: number): Generator<readonly number[]> {
  if (counts === 1) {
    yield [size]
    return
  }
  for (let first = 0; first <= size; first += 1) {
    for (const rest of spreads(size - first, counts - 1)) yield [first, ...rest]
  }
}

type Case = { readonly question: Question; readonly known: readonly string[] }
const cases: readonly (Case & { readonly name: string; readonly most: number })[] = [
  { name: 'two options', question: single(2), known: ['a', 'b'], most: 45 },
  { name: 'three options', question: single(3), known: codes, most: 30 },
  { name: 'three points', question: scaleOf(3), known: ['1', '2', '3'], most: 30 },
  { name: 'four points', question: scaleOf(4), known: ['1', '2', '3', '4'], most: 22 },
]

/** All spreads of one size that are published alike: what the strongest reader cannot tell apart. */
function classesOf({ question, known }: Case, size: number) {
  const all = [...spreads(size, known.length + 1)]
  return [...Map.groupBy(all, (counts) => JSON.stringify(publish(question, people(known, counts))))]
}

test.each(cases)('up to ten answers to $name say nothing, even beside all but one', (each) => {
  for (let size = 1; size <= 10; size += 1) {
    expect(classesOf(each, size)).toHaveLength(1)
  }
})

test('up to nine answers to a question of many say nothing, even beside all but one', () => {
  for (let size = 5; size <= 9; size += 1) {
    const published = Array.from({ length: size + 1 }, (_, yes) =>
      Array.from({ length: size }, (_person, at) => hold(at < yes ? ['a', 'b'] : ['c'])),
    ).map((held) => JSON.stringify(publish(multiple, held)))
    expect(new Set(published).size).toBe(1)
  }
})

const isUnanimous = (counts: readonly number[]): boolean =>
  counts.filter((count) => count > 0).length === 1

const sizesOf = ({ most }: { readonly most: number }, least: number): readonly number[] =>
  Array.from({ length: most - least + 1 }, (_, at) => least + at)

type Spreads = readonly (readonly number[])[]
const rangeOf = (alike: Spreads, at: number) => {
  const possible = alike.map((counts) => counts[at] ?? 0)
  return { least: Math.min(...possible), most: Math.max(...possible) }
}

/** What a participant knows of the others, who takes the own answer away. */
const othersOf = (alike: Spreads, own: number): Spreads =>
  alike
    .filter((counts) => (counts[own] ?? 0) > 0)
    .map((counts) => counts.map((count, at) => (at === own ? count - 1 : count)))

const tellsAll = (alike: Spreads): boolean =>
  alike.length > 0 && alike.every(isUnanimous) && new Set(alike.map(String)).size === 1

test.each(cases)('no answer to $name is determined, nor with an own answer', (each) => {
  let attacked = 0
  for (const size of sizesOf(each, 5)) {
    for (const [, alike] of classesOf(each, size)) {
      attacked += 1
      expect(tellsAll(alike)).toBe(false)
      const owns = Array.from({ length: each.known.length + 1 }, (_, own) => othersOf(alike, own))
      expect(owns.filter(tellsAll)).toEqual([])
    }
  }
  expect(attacked).toBeGreaterThan(50)
})

test.each(cases)('no small count of $name can be worked out', (each) => {
  let attacked = 0
  for (const size of sizesOf(each, 5)) {
    for (const [, alike] of classesOf(each, size)) {
      const ranges = [...each.known, SKIPPED].map((_, at) => rangeOf(alike, at))
      const isKnown = ({ least, most }: (typeof ranges)[number]) => least === most
      // That nobody skipped may be known; of an option, nothing that is small.
      const options = ranges.slice(0, -1).filter(isKnown)
      expect(options.filter(({ least }) => least < 5)).toEqual([])
      const skipped = ranges.slice(-1).filter(isKnown)
      expect(skipped.filter(({ least }) => least > 0 && least < 5)).toEqual([])
      attacked += ranges.length
    }
  }
  expect(attacked).toBeGreaterThan(500)
})

/** Of a table that is shown, what is hidden in it. */
function hiddenOf({ question, known }: Case, alike: Spreads): readonly number[] {
  const { table } = itemOf(publish(question, people(known, alike[0] ?? [])))
  const rows = table.kind === 'withheld' ? [] : table.rows
  return rows.flatMap(({ cell }, at) => (cell.kind === 'few' ? [at] : []))
}

test.each(cases.slice(0, 2))('every hidden count of $name may be five wide', (each) => {
  let attacked = 0
  for (const size of sizesOf(each, 11)) {
    for (const [, alike] of classesOf(each, size)) {
      const ranges = hiddenOf(each, alike).map((at) => rangeOf(alike, at))
      attacked += ranges.length
      expect(ranges.filter(({ least, most }) => most - least < 5)).toEqual([])
    }
  }
  expect(attacked).toBeGreaterThan(100)
})

test('who knows all answers but one can tell the last where counts are shown: this is not protected', () => {
  const known = people(['a', 'b'], [10, 11, 0])
  const one = written(single(2), [...known, hold(['a'])])
  const other = written(single(2), [...known, hold(['b'])])
  expect(one).toBe('options: 11 11 0')
  expect(other).toBe('options: 10 12 0')
})

test('the order of the answers changes nothing', () => {
  const held = people(codes, [12, 7, 9, 6])
  expect(publish(single(3), held.toReversed())).toEqual(publish(single(3), held))
})
