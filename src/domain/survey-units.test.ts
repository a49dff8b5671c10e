import { expect, test } from 'vitest'
import type { Question } from './survey.ts'
import { compareResults } from './survey-comparison.ts'
import { toResults, type Held, type SurveyResults } from './survey-results.ts'
import { countSubscales, isExtreme } from './survey-subscales.ts'
import { itemsOf, readAnswers } from './survey-items.ts'
import { chooseUnits, shareByUnit } from './survey-units.ts'

const FLOOR = 5
type Placing = { readonly unit: string | undefined; readonly isYes: boolean }

const group = (unit: string | undefined, yes: number, no: number): readonly Placing[] => [
  ...Array.from({ length: yes }, () => ({ unit, isYes: true })),
  ...Array.from({ length: no }, () => ({ unit, isYes: false })),
]
const unitsNamed = (...names: readonly string[]) =>
  names.map((name) => ({ unit: name, name: `Unit ${name}` }))

test.each([
  [
    [9, 8, 0],
    ['a', 'b'],
  ],
  // The third would be all minus the shown: the smaller of the two hides with it.
  [[9, 8, 3], ['a']],
  [
    [9, 8, 5],
    ['a', 'b', 'c'],
  ],
  [[9, 3, 2], ['a']],
  [[9, 3, 1], []],
  [[4, 4, 4], []],
])('of units with %j answers, %j are shown', (sizes, expected) => {
  const held = ['a', 'b', 'c'].flatMap((unit, at) => group(unit, sizes[at] ?? 0, 0))
  const chosen = chooseUnits(held, unitsNamed('a', 'b', 'c'), FLOOR)
  expect(chosen.map(({ unit }) => unit)).toEqual(expected)
})

test('whoever named no unit counts with those that are not shown', () => {
  const held = [...group('a', 5, 4), ...group('b', 4, 4), ...group(undefined, 1, 1)]
  expect(chooseUnits(held, unitsNamed('a', 'b'), FLOOR).map(({ unit }) => unit)).toEqual(['a'])
})

type Sizes = readonly [a: number, b: number, rest: number]
/** Every way in which three groups of known sizes can have said yes. */
const spreads = ([a, b, rest]: Sizes): readonly Sizes[] => {
  const upTo = (most: number) => Array.from({ length: most + 1 }, (_, at) => at)
  return upTo(a).flatMap((inA) =>
    upTo(b).flatMap((inB) => upTo(rest).map((inRest) => [inA, inB, inRest] as const)),
  )
}

/** What is published: the shares of the units, and of all, where both sides of it are many. */
function publish([a, b, rest]: Sizes, [inA, inB, inRest]: Sizes): string {
  const held = [
    ...group('a', inA, a - inA),
    ...group('b', inB, b - inB),
    ...group(undefined, inRest, rest - inRest),
  ]
  const yes = inA + inB + inRest
  const isKnown = yes >= FLOOR && held.length - yes >= FLOOR
  return JSON.stringify(isKnown ? [yes, shareByUnit(held, FLOOR)] : 'few')
}

const sizes: readonly Sizes[] = [
  [10, 10, 0],
  [12, 11, 0],
  [14, 10, 0],
  [11, 10, 5],
  [13, 12, 7],
  [12, 10, 10],
  [16, 12, 12],
]

test.each(sizes)('nothing small of units of %i, %i and %i others can be worked out', (...all) => {
  let attacked = 0
  const classes = Map.groupBy(spreads(all), (yes) => publish(all, yes))
  for (const [, alike] of classes) {
    for (const at of [0, 1, 2] as const) {
      if (all[at] === 0) continue
      const possible = new Set(alike.map((yes) => yes[at]))
      attacked += 1
      if (possible.size > 1) continue
      const [only = 0] = possible
      expect(only, JSON.stringify(alike)).toBeGreaterThanOrEqual(FLOOR)
      expect(all[at] - only, JSON.stringify(alike)).toBeGreaterThanOrEqual(FLOOR)
    }
  }
  expect(attacked).toBeGreaterThan(20)
})

const text = { en: 'A text', es: '' }
const item = (id: string, reverse: boolean): Question => ({
  kind: 'scale',
  id,
  text,
  scale: { points: 5, low: text, high: text },
  subscale: 'Support',
  reverse,
})
const answer = (unit: string | undefined, ...points: readonly number[]): Held => ({
  unit,
  answers: Object.fromEntries(points.map((point, at) => [`i${at + 1}`, [String(point)]])),
})
const subscaleOf = (held: readonly Held[], shown: readonly string[] = []) => {
  const items = itemsOf([item('i1', false), item('i2', true)])
  return countSubscales(items, held, { shown: new Set(shown), floor: FLOOR })[0]
}

test('a subscale is the mean of what each person answered, reversed items turned round', () => {
  const held = [[5, 1], [4, 2], [3, 3], [2, 4], [5], [1, 5]].map((each) =>
    answer(undefined, ...each),
  )
  expect(subscaleOf(held)).toEqual({ name: 'Support', points: 5, mean: 3.3, units: [] })
})

test('a mean is kept back where few answered or nearly all said the same end', () => {
  const middle = Array.from({ length: 4 }, () => answer(undefined, 3, 3))
  expect(subscaleOf(middle)?.mean).toBeNull()
  const ends = Array.from({ length: 9 }, () => answer(undefined, 5, 1))
  expect(subscaleOf(ends)?.mean).toBeNull()
  expect(subscaleOf([...ends, answer(undefined, 1, 5)])?.mean).toBe(4.6)
})

test('a unit has a mean where it and all others give nobody away', () => {
  const many = (unit: string, count: number) =>
    Array.from({ length: count }, () => answer(unit, 3, 3))
  expect(subscaleOf([...many('a', 6), ...many('b', 6)], ['a', 'b'])?.units).toHaveLength(2)
  expect(subscaleOf([...many('a', 6), ...many('b', 3)], ['a'])?.units).toEqual([])
})

test('beside a mean that is shown, each person could have answered anything', () => {
  const points = 3
  let shown = 0
  for (let people = 5; people <= 7; people += 1) {
    for (let sum = people; sum <= people * points; sum += 1) {
      const group = Array.from({ length: people }, () => ({ score: sum / people }))
      if (isExtreme(group, points)) continue
      shown += 1
      for (let own = 1; own <= points; own += 1) {
        const others = sum - own
        expect(others).toBeGreaterThanOrEqual(people - 1)
        expect(others).toBeLessThanOrEqual((people - 1) * points)
      }
    }
  }
  expect(shown).toBeGreaterThan(10)
})

const asked: Question = {
  kind: 'single',
  id: 'q',
  text,
  options: [
    { code: 'yes', text },
    { code: 'no', text },
  ],
  watched: ['yes'],
}
const said = (unit: string, yes: number, no: number): readonly Held[] =>
  group(unit, yes, no).map(({ isYes }) => ({ unit, answers: { q: [isYes ? 'yes' : 'no'] } }))

const survey = (held: readonly Held[]): Extract<SurveyResults, { kind: 'counted' }> => {
  const units = unitsNamed('a', 'b')
  const results = toResults({ questions: [asked], held, units }, { floor: FLOOR, width: 5 })
  if (results.kind === 'counted') return results
  throw new TypeError('too few')
}

test('a comparison has a unit only where both surveys show it', () => {
  const before = survey([...said('a', 6, 14), ...said('b', 8, 12)])
  const after = survey([...said('a', 12, 8), ...said('b', 19, 1)])
  // The second unit of the repeat is too much of one mind; so the first would be all minus it, and hides too.
  expect(after.items[0]?.measures).toEqual([])
  const again = survey([...said('a', 12, 8), ...said('b', 15, 5)])
  const [compared] = compareResults(before, again)
  expect(compared?.rows).toEqual([
    { code: 'yes', before: 14 / 40, after: 27 / 40 },
    { code: 'no', before: 26 / 40, after: 13 / 40 },
  ])
  expect(compared?.units).toEqual([
    [
      ['yes'],
      [
        { unit: 'a', name: 'Unit a', before: 0.3, after: 0.6 },
        { unit: 'b', name: 'Unit b', before: 0.4, after: 0.75 },
      ],
    ],
  ])
  expect(compareResults(before, after)[0]?.units).toEqual([])
})

test('what was never asked is no answer', () => {
  expect(readAnswers([asked], { q: ['yes'] })).toEqual({ q: ['yes'] })
  expect(readAnswers([asked], { q: [] })).toEqual({})
  for (const sent of [{ q: ['maybe'] }, { q: ['yes', 'no'] }, { other: ['yes'] }])
    expect(readAnswers([asked], sent)).toBeUndefined()
})
