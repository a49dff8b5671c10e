import {
  array,
  assert,
  constantFrom,
  integer,
  property,
  record,
  shuffledSubarray,
  subarray,
} from 'fast-check'
import { expect, test } from 'vitest'
import { emptyWish, type Wish } from './wish.ts'
import { FAMILIES, UNDISCLOSED } from './codes.ts'
import { toFacets } from './facets.ts'
import { parseKeyId } from './ids.ts'
import { toBusyBand, toRestBand, type Profile } from './profile.ts'
import { buildRankingIndex, bestOfIndex, placeInIndex, removeFromIndex } from './ranking-index.ts'
import { rankBest, scoreOf, toReasons } from './ranking.ts'

const keyOf = (number: number) => parseKeyId(number.toString(16).padStart(32, '0'))
const aProfile = (number: number, change: Partial<Profile> = {}): Profile => ({
  keyId: keyOf(number),
  role: 'nurse',
  family: 'nursing',
  seniority: 'mid',
  years: 'from_2_to_5',
  settings: ['emergency'],
  departmentGroups: ['emergency'],
  languages: ['en'],
  channels: ['text', 'phone'],
  atEase: ['patient_death'],
  notAtEase: [],
  lived: [],
  gender: 'woman',
  busy: 0,
  rest: 3,
  ...change,
})
const wish: Wish = {
  ...emptyWish('en'),
  role: 'nurse',
  family: 'nursing',
  seniority: 'mid',
  setting: 'emergency',
  departmentGroup: 'emergency',
  issues: ['patient_death'],
}
const order = (pool: readonly Profile[], asked: Wish = wish): readonly number[] =>
  rankBest(pool, asked, pool.length).map(({ keyId }) => Number.parseInt(keyId, 16))

test.each([
  ['speaks no common language', { languages: ['es'] }],
  ['has no common channel', { channels: ['video'] }],
  ['is not at ease with what it is about', { notAtEase: ['patient_death'] }],
  ['is of another family', { role: 'physician', family: 'physicians' }],
] as const)('a supporter is never listed who %s', (_, change) => {
  expect(rankBest([aProfile(1, change)], wish, 5)).toEqual([])
})

test('the asker decides whether another role may come', () => {
  const physician = aProfile(1, { role: 'physician', family: 'physicians' })
  const assistant = aProfile(2, { role: 'nursing_assistant_tech' })
  const pool = [physician, assistant, aProfile(3)]
  expect(order(pool)).toEqual([3, 2])
  expect(order(pool, { ...wish, peer: { ...wish.peer, role: 'exact' } })).toEqual([3])
  expect(order(pool, { ...wish, peer: { ...wish.peer, role: 'any' } })).toEqual([3, 2, 1])
  expect(order(pool, { ...wish, role: UNDISCLOSED, family: UNDISCLOSED })).toHaveLength(3)
})

test('each criterion outweighs all that come after it', () => {
  const best = {
    lived: ['patient_death'],
    languages: ['en', 'es'],
  }
  const spanish: Wish = {
    ...wish,
    languages: ['es', 'en'],
    peer: { ...wish.peer, gender: 'woman' },
  }
  const inOrder = [
    aProfile(1, best),
    aProfile(2, { ...best, atEase: [] }),
    aProfile(3, { ...best, gender: 'man' }),
    aProfile(4, { ...best, languages: ['en'] }),
    aProfile(5, { ...best, seniority: 'early' }),
    aProfile(6, { ...best, departmentGroups: [] }),
    aProfile(7, { ...best, settings: [] }),
    aProfile(8, { ...best, lived: [] }),
    aProfile(9, { ...best, role: 'nursing_assistant_tech' }),
  ]
  assert(
    property(shuffledSubarray(inOrder, { minLength: 9 }), (shuffled) => {
      expect(order(shuffled, spanish)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    }),
  )
})

test('ties go to fewer open talks, then the longer rest, then the smaller id', () => {
  const pool = [aProfile(1, { busy: 1 }), aProfile(2, { rest: 0 }), aProfile(3), aProfile(4)]
  expect(order(pool.toReversed())).toEqual([3, 4, 2, 1])
})

test('the reasons say why, in words for the screen', () => {
  const [first] = rankBest([aProfile(1, { lived: ['patient_death'] })], wish, 1)
  expect(first?.because).toEqual([
    'same-role',
    'lived',
    'same-setting',
    'same-department',
    'seniority',
    'language',
    'topic-at-ease',
  ])
  if (first === undefined) throw new Error('nobody')
  const facets = toFacets(wish, first)
  expect(facets.because).toEqual(first.because)
  expect(Object.keys(facets)).not.toContain('peer')
  expect(toReasons(0)).toEqual([])
  const quiet = { ...wish, peer: { ...wish.peer, lived: false } }
  expect(scoreOf(aProfile(1, { lived: ['patient_death'] }), quiet)).toBe(
    scoreOf(aProfile(1), quiet),
  )
})

test.each([
  [0, 0],
  [7, 1],
  [30, 2],
  [90, 3],
  [undefined, 3],
])('%s days since the last talk are rest band %i', (days, band) => {
  expect(toRestBand(days)).toBe(band)
})

const roles = ['nurse', 'nursing_assistant_tech', 'physician', 'chaplain', 'porter']
const topics = ['patient_death', 'burnout_overwhelmed', 'verbal_abuse']
const seniorities = ['trainee', 'early', 'mid', 'senior', 'leader'] as const
/** A form may send a code twice. */
const sometimesTwice = (codes: readonly string[]): readonly string[] =>
  codes.length === 2 ? [...codes, ...codes] : codes
const anyProfile = record({
  role: constantFrom(...roles),
  family: constantFrom(...FAMILIES, UNDISCLOSED),
  seniority: constantFrom(...seniorities),
  years: constantFrom('under_2' as const),
  settings: subarray(['emergency', 'ems', 'pharmacy']).map(sometimesTwice),
  departmentGroups: subarray(['emergency', 'medical', 'other']),
  languages: subarray(['en', 'es', 'ht'], { minLength: 1 }),
  channels: subarray(['text', 'phone', 'video'] as const, { minLength: 1 }),
  atEase: subarray(topics),
  notAtEase: subarray(topics, { maxLength: 1 }),
  lived: subarray(topics).map(sometimesTwice),
  gender: constantFrom('woman' as const, 'man' as const, UNDISCLOSED),
  busy: constantFrom(0 as const, 1 as const, 2 as const),
  rest: constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
})
const anyWish = record({
  role: constantFrom(...roles, UNDISCLOSED),
  family: constantFrom(...FAMILIES, UNDISCLOSED),
  seniority: constantFrom(...seniorities, UNDISCLOSED),
  setting: constantFrom('emergency', 'ems', 'home_care', UNDISCLOSED),
  departmentGroup: constantFrom('emergency', 'medical', UNDISCLOSED),
  issues: subarray([...topics, 'other']),
  languages: shuffledSubarray(['en', 'es', 'pt']),
  channels: subarray(['text', 'phone', 'in_person'] as const),
  when: constantFrom([]),
  peer: record({
    role: constantFrom('exact' as const, 'related' as const, 'any' as const),
    seniority: constantFrom('any' as const, 'same' as const, 'not_below' as const),
    lived: constantFrom(true, false),
    gender: constantFrom('any' as const, 'woman' as const),
  }),
})
const howMany = integer({ min: 0, max: 6 })
const numbered = (profiles: readonly Omit<Profile, 'keyId'>[]): readonly Profile[] =>
  profiles.map((profile, number) => ({ ...profile, keyId: keyOf((number * 7919) % 4093) }))

test('the index answers as looking at everybody does, over thousands of pools', () => {
  let answered = 0
  const pools = array(anyProfile, { maxLength: 60, size: 'max' }).map(numbered)
  assert(
    property(pools, array(anyWish, { minLength: 4, maxLength: 4 }), howMany, (pool, wishes, n) => {
      const index = buildRankingIndex(pool, 4)
      for (const asked of wishes) {
        const expected = rankBest(pool, asked, n)
        answered += expected.length
        expect(bestOfIndex(index, asked, n)).toEqual(expected)
      }
    }),
    { numRuns: 5000 },
  )
  expect(answered).toBeGreaterThan(10_000)
})

/** Many of the same, so that chunks fill, split and empty. */
const crowd = (count: number): readonly Profile[] =>
  Array.from({ length: count }, (_, number) =>
    aProfile(number, {
      role: roles[number % 2] ?? 'nurse',
      busy: toBusyBand(number % 3),
      lived: number % 5 === 0 ? ['patient_death'] : [],
      settings: number % 7 === 0 ? ['emergency'] : [],
    }),
  )

test('after any changes the index still answers as looking at everybody does', () => {
  const changes = array(
    record({
      number: integer({ min: 0, max: 1600 }),
      profile: anyProfile,
      stays: constantFrom(true, true, false),
    }),
    { minLength: 1, maxLength: 120 },
  )
  const start = crowd(1500)
  assert(
    property(changes, array(anyWish, { minLength: 3, maxLength: 3 }), (steps, wishes) => {
      const index = buildRankingIndex(start, 200)
      const pool = new Map(start.map((profile) => [profile.keyId, profile]))
      for (const { number, profile, stays } of steps) {
        const keyId = keyOf(number)
        if (stays) placeInIndex(index, { ...profile, keyId })
        else removeFromIndex(index, keyId)
        if (stays) pool.set(keyId, { ...profile, keyId })
        else pool.delete(keyId)
      }
      for (const asked of [...wishes, wish]) {
        expect(bestOfIndex(index, asked, 5)).toEqual(rankBest([...pool.values()], asked, 5))
      }
    }),
    { numRuns: 60 },
  )
})

test('an index that grew one by one and emptied again is right all the way', () => {
  const index = buildRankingIndex([], 64)
  const pool = crowd(1300)
  for (const profile of pool) placeInIndex(index, profile)
  expect(bestOfIndex(index, wish, 24)).toEqual(rankBest(pool, wish, 24))
  for (const { keyId } of pool.slice(0, 1250)) removeFromIndex(index, keyId)
  expect(bestOfIndex(index, wish, 24)).toEqual(rankBest(pool.slice(1250), wish, 24))
  for (const { keyId } of pool) removeFromIndex(index, keyId)
  expect(bestOfIndex(index, wish, 24)).toEqual([])
})
