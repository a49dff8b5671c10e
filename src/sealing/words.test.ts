import { assert, constantFrom, integer, property, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance } from './edit-distance.ts'
import { toHex, fromHex } from './primitives.ts'
import { checkWords, normaliseWords, wordAt, wordsFromEntropy } from './words.ts'

const entropies = uint8Array({ minLength: 16, maxLength: 16 })

// From the vectors of the BIP39 proposal, those of 128 bits.
const PUBLISHED: readonly (readonly [string, string])[] = [
  ['00000000000000000000000000000000', `${'abandon '.repeat(11)}about`],
  [
    '7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f',
    'legal winner thank year wave sausage worth useful legal winner thank yellow',
  ],
  [
    '80808080808080808080808080808080',
    'letter advice cage absurd amount doctor acoustic avoid letter advice cage above',
  ],
  ['ffffffffffffffffffffffffffffffff', `${'zoo '.repeat(11)}wrong`],
  [
    '9e885d952ad362caeb4efe34a8e91bd2',
    'ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic',
  ],
  [
    'c0ba5a8e914111210f2bd131f3d5e08d',
    'scheme spot photo card baby mountain device kick cradle pact join borrow',
  ],
  [
    '23db8160a31d3e0dca3688ed941adbf3',
    'cat swing flag economy stadium alone churn speed unique patch report train',
  ],
  [
    'f30f8c1da665478f49b001d94c5fc452',
    'vessel ladder alter error federal sibling chat ability sun glass valve picture',
  ],
]

test.each(PUBLISHED)('the published vector %s', (entropy, words) => {
  expect(wordsFromEntropy(fromHex(entropy)).join(' ')).toBe(words)
  expect(checkWords(words)).toEqual({ kind: 'ok', entropy: fromHex(entropy) })
})

test('every entropy comes back from its words, however they are typed', () => {
  const manners = constantFrom<(words: readonly string[]) => string>(
    (words) => words.join(' '),
    (words) => words.map((word) => word.toUpperCase()).join(',\n'),
    (words) => words.map((word, at) => `${at + 1}. ${word}`).join('  '),
    (words) => words.map((word, at) => `${at + 1})${word};`).join('\t'),
    (words) => words.map((word) => word.slice(0, 4)).join(' '),
    (words) => `  ${words.join(' - ')}.  `,
  )
  assert(
    property(entropies, manners, (entropy, typedAs) => {
      const checked = checkWords(typedAs(wordsFromEntropy(new Uint8Array(entropy))))
      expect(checked.kind === 'ok' && toHex(checked.entropy)).toBe(toHex(entropy))
    }),
    { numRuns: 500 },
  )
})

test('words in another order or one word replaced never open as if right, but one in sixteen', () => {
  let wrong = 0
  assert(
    property(
      entropies,
      integer({ min: 0, max: 11 }),
      integer({ min: 0, max: 2047 }),
      (entropy, place, other) => {
        const words = wordsFromEntropy(new Uint8Array(entropy))
        const checked = checkWords(words.with(place, wordAt(other)).join(' '))
        if (checked.kind === 'bad-checksum') wrong++
        if (checked.kind === 'ok' && words[place] !== wordAt(other))
          expect(toHex(checked.entropy)).not.toBe(toHex(entropy))
      },
    ),
    { numRuns: 1000 },
  )
  expect(wrong).toBeGreaterThan(850)
})

describe('typing errors', () => {
  const words = (PUBLISHED[5] ?? ['', ''])[1].split(' ')
  const typo = (place: number, typed: string) => checkWords(words.with(place, typed).join(' '))

  test.each([
    { mistake: 'a letter left out', index: 2, typed: 'phto', meant: 'photo' },
    { mistake: 'a letter too many', index: 3, typed: 'caard', meant: 'card' },
    { mistake: 'two letters swapped', index: 4, typed: 'bayb', meant: 'baby' },
    { mistake: 'a wrong letter', index: 7, typed: 'kicj', meant: 'kick' },
    { mistake: 'two mistakes', index: 6, typed: 'devize', meant: 'device' },
  ])('$mistake is told with its place and the word meant', ({ index, typed, meant }) => {
    const checked = typo(index, typed)
    expect(checked).toMatchObject({ kind: 'unknown-word', index })
    expect(checked.kind === 'unknown-word' && checked.suggestions).toContain(meant)
  })

  test('nonsense has no suggestions', () => {
    expect(typo(0, 'xqxqxqxqxqxq')).toEqual({ kind: 'unknown-word', index: 0, suggestions: [] })
  })

  test('the nearest suggestion comes first and there are at most five', () => {
    const checked = typo(0, 'ca')
    expect(checked.kind === 'unknown-word' && checked.suggestions.length).toBe(5)
    expect(typo(1, 'spto')).toMatchObject({
      suggestions: expect.arrayContaining(['spot']) as unknown,
    })
  })

  test('too few and too many words are counted', () => {
    expect(checkWords(words.slice(0, 11).join(' '))).toEqual({ kind: 'wrong-count', count: 11 })
    expect(checkWords([...words, 'zoo'].join(' '))).toEqual({ kind: 'wrong-count', count: 13 })
    expect(checkWords('')).toEqual({ kind: 'wrong-count', count: 0 })
  })

  test('two swapped words have a wrong checksum', () => {
    expect(
      checkWords(
        words
          .with(0, words[1] ?? '')
          .with(1, words[0] ?? '')
          .join(' '),
      ).kind,
    ).toBe('bad-checksum')
  })
})

test('a short word is not taken for the beginning of a longer one', () => {
  expect(normaliseWords('1. Act 2. acto 3: ábandon, ZOO')).toEqual([
    'act',
    'actor',
    'abandon',
    'zoo',
  ])
})

test('the distance is symmetric and nothing only between equal words', () => {
  const words = integer({ min: 0, max: 2047 }).map(wordAt)
  assert(
    property(words, words, (one, other) => {
      expect(editDistance(one, other)).toBe(editDistance(other, one))
      expect(editDistance(one, other) === 0).toBe(one === other)
    }),
  )
  expect(editDistance('', 'abc')).toBe(3)
  expect(editDistance('kitten', 'sitting')).toBe(3)
})
