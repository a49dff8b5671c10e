import {
  array,
  assert,
  constantFrom,
  integer,
  property,
  shuffledSubarray,
  string,
} from 'fast-check'
import { expect, test } from 'vitest'
import {
  closeTally,
  countNames,
  foldName,
  LEAST_ANSWERS,
  MOST_DIFFERENT_NAMES,
  rankNames,
  responsesHeard,
  type Tally,
} from './nomination.ts'
import { areNear, listNearNames } from './near-names.ts'

test.each([
  ['Kim Alder', 'kim alder'],
  ['  KIM   ALDER ', 'kim alder'],
  ['Alder, Kim', 'kim alder'],
  ['Kim Alder, RN', 'kim alder'],
  ['Dr. Kim Alder MD', 'kim alder'],
  ['José Núñez', 'jose nunez'],
  ['Jose Nun\u0303ez', 'jose nunez'],
  ['Nguyễn Thị Ánh', 'nguyen thi anh'],
  ['Łukasz Żak', 'lukasz zak'],
  ['Оксана Шевченко', 'оксана шевченко'],
  ['O’Neil-Smith', 'oneil smith'],
  ["O'Neil Smith", 'oneil smith'],
  ['MD', 'md'],
  ['Linh Do', 'linh do'],
  ['Linh Do, DO', 'linh do'],
  ['Alder, Kim, RN, BSN', 'kim alder'],
  [' - ', ''],
])('%s is counted as %s', (written, folded) => {
  expect(foldName(written)).toBe(folded)
})

test('folding a folded name changes nothing', () => {
  assert(
    property(string({ unit: 'grapheme' }), (text) => {
      const folded = foldName(text)
      expect(foldName(folded)).toBe(folded)
    }),
  )
})

test('case and spaces never make another name of it', () => {
  const words = array(constantFrom('ana', 'núñez', 'o’dell', 'žižek', 'kim'), {
    minLength: 1,
    maxLength: 4,
  })
  assert(
    property(words, integer({ min: 1, max: 4 }), (parts, spaces) => {
      const plain = parts.join(' ')
      const other = ` ${parts.map((part) => part.toUpperCase()).join(' '.repeat(spaces))} `
      expect(foldName(other)).toBe(foldName(plain))
    }),
  )
})

const options = { mostNames: 3 }
const countAll = (answers: readonly (readonly string[])[]): Tally =>
  answers.reduce<Tally>((tally, names) => {
    const counted = countNames(tally, names, options)
    if (counted.kind !== 'counted') throw new TypeError(counted.kind)
    return counted.tally
  }, {})

const answers = [
  ['Kim Alder', 'Ana Núñez'],
  ['kim alder'],
  ['ana nunez', 'Kim ALDER', 'Bo Reed'],
  ['Bo Reed', 'Bo  Reed'],
]

test('a tally is the same in whatever order the answers came', () => {
  const expected = JSON.stringify(countAll(answers))
  assert(
    property(shuffledSubarray(answers, { minLength: answers.length }), (shuffled) => {
      expect(JSON.stringify(countAll(shuffled))).toBe(expected)
    }),
  )
})

test('a tally is the same in whatever way the names were spread over the answers', () => {
  const names = answers.slice(0, 3).flat()
  expect(countAll(names.map((name) => [name]))).toEqual(countAll(answers.slice(0, 3)))
})

test('one answer counts a name once, and the name stands as it was written with most care', () => {
  expect(countAll(answers)).toEqual({
    'ana nunez': { name: 'Ana Núñez', count: 2 },
    'bo reed': { name: 'Bo Reed', count: 2 },
    'kim alder': { name: 'Kim Alder', count: 3 },
  })
})

test('an answer without a name, or with too many, is not counted', () => {
  expect(countNames({}, [' ', '—'], options).kind).toBe('no-name')
  expect(countNames({}, ['A B', 'C D'], { mostNames: 1 }).kind).toBe('too-many-names')
  expect(countNames({}, ['A B', 'a b'], { mostNames: 1 }).kind).toBe('counted')
})

test('a full tally refuses whatever is written: nobody learns whether a name stands in it', () => {
  const size = MOST_DIFFERENT_NAMES - options.mostNames
  const names = Array.from({ length: size }, (_, at) => [`n${at}`, { name: `N${at}`, count: 1 }])
  const tally: Tally = Object.fromEntries(names)
  expect(countNames(tally, ['N1'], options).kind).toBe('counted')
  const counted = countNames(tally, ['Somebody New'], options)
  if (counted.kind !== 'counted') throw new TypeError(counted.kind)
  for (const name of ['N1', 'Somebody New', 'Another']) {
    expect(countNames(counted.tally, [name], options).kind).toBe('tally-full')
  }
})

test('of few answers nothing is shown, and while it is open they are heard of in steps', () => {
  const tally = { a: { name: 'A', count: 4 } }
  const responses = LEAST_ANSWERS - 1
  expect(closeTally(tally, { floor: 2, responses })).toEqual({ names: [], others: 0 })
  expect([0, 4, 5, 9, 10].map(responsesHeard)).toEqual([0, 0, 5, 5, 10])
})

test('below the floor nothing remains of a name but that there was one', () => {
  const tally = {
    a: { name: 'A', count: 3 },
    b: { name: 'B', count: 2 },
    c: { name: 'C', count: 1 },
  }
  const closed = { names: [{ folded: 'a', name: 'A', count: 3 }], others: 2 }
  expect(closeTally(tally, { floor: 3, responses: 6 })).toEqual(closed)
  expect(JSON.stringify(closeTally(tally, { floor: 2, responses: 6 }))).not.toContain('"C"')
})

test('no name below the floor is ever shown, and none at it is lost', () => {
  const counts = array(integer({ min: 1, max: 6 }), { maxLength: 30 })
  assert(
    property(counts, integer({ min: 2, max: 5 }), (given, floor) => {
      const tally = Object.fromEntries(
        given.map((count, at) => [`n${at}`, { name: `N${at}`, count }]),
      )
      const { names, others } = closeTally(tally, { floor, responses: 30 })
      expect(names.every(({ count }) => count >= floor)).toBe(true)
      expect(names.length + others).toBe(given.length)
      expect(others).toBe(given.filter((count) => count < floor).length)
    }),
  )
})

test('the ranking is by count, then by name, whatever the order before', () => {
  const names = ['D', 'B', 'A', 'C'].map((name, at) => ({ name, count: at === 0 ? 5 : 2 }))
  assert(
    property(shuffledSubarray(names, { minLength: names.length }), (shuffled) => {
      expect(rankNames(shuffled).map(({ name }) => name)).toEqual(['D', 'A', 'B', 'C'])
    }),
  )
})

test.each([
  ['kim alder', 'kim aldor', true],
  ['kim alder', 'kim aldre', true],
  ['kim alder', 'alder kim', true],
  ['kim alder', 'kim', true],
  ['kim alder', 'kim reed', false],
  ['kim alder', 'tim elders', false],
  ['bo', 'jo', false],
  ['ana', 'anna', true],
])('%s and %s: near is %s', (one, other, near) => {
  expect(areNear(one, other)).toBe(near)
  expect(areNear(other, one)).toBe(near)
})

test('each pair of near names is offered once', () => {
  const names = ['kim alder', 'kim aldor', 'bo reed'].map((folded) => ({ folded }))
  expect(listNearNames(names)).toEqual([{ one: names[0], other: names[1] }])
})
