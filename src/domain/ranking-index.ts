import { SENIORITIES, UNDISCLOSED } from './codes.ts'
import type { KeyId } from './ids.ts'
import type { Profile } from './profile.ts'
import {
  CHUNK_SIZE,
  insertInChunk,
  makeChunk,
  removeFromChunk,
  type Chunk,
} from './ranking-chunk.ts'
import { walk, type Found, type Plan } from './ranking-walk.ts'
import { bitOf, compareTies, toReasons, type Ranked, type Reason } from './ranking.ts'
import type { Wish } from './wish.ts'

/** One role of one family, or everybody. Chunks, and profiles in them, stand in the order of ties. */
type Bucket = { readonly role: string; readonly family: string; readonly chunks: Chunk[] }

/**
 * Answers `rankBest` exactly, without looking at everybody: profiles of a role are walked in the order of
 * ties, 32 at a time, and the walk stops as soon as `n` are found that nobody can exceed.
 */
export type RankingIndex = {
  readonly everybody: Bucket
  readonly buckets: Map<string, Bucket>
  readonly profiles: Map<KeyId, Profile>
  readonly planes: Map<string, number>
}

const FACTS = {
  language: (profile: Profile) => profile.languages,
  channel: (profile: Profile) => profile.channels,
  notAtEase: (profile: Profile) => profile.notAtEase,
  lived: (profile: Profile) => profile.lived,
  setting: (profile: Profile) => profile.settings,
  departmentGroup: (profile: Profile) => profile.departmentGroups,
  seniority: (profile: Profile) => [profile.seniority],
  atLeast: (profile: Profile) => SENIORITIES.slice(0, SENIORITIES.indexOf(profile.seniority) + 1),
  gender: (profile: Profile) => [profile.gender],
  atEase: (profile: Profile) => profile.atEase,
} as const satisfies Record<string, (profile: Profile) => readonly string[]>
type Fact = keyof typeof FACTS

function planeOf(index: RankingIndex, key: string): number {
  const known = index.planes.get(key)
  if (known !== undefined) return known
  index.planes.set(key, index.planes.size)
  return index.planes.size - 1
}

const planesOf = (index: RankingIndex, profile: Profile): readonly number[] =>
  Object.entries(FACTS).flatMap(([fact, read]) =>
    [...new Set<string>(read(profile))].map((code) => planeOf(index, `${fact} ${code}`)),
  )

export function buildRankingIndex(pool: readonly Profile[]): RankingIndex {
  const everybody: Bucket = { role: '', family: '', chunks: [] }
  const index = { everybody, buckets: new Map(), profiles: new Map(), planes: new Map() }
  const inOrder = pool.toSorted(compareTies)
  for (const profile of inOrder) index.profiles.set(profile.keyId, profile)
  fill(index, everybody, inOrder)
  const byBucket = Map.groupBy(inOrder, (profile) => bucketOf(index, profile))
  for (const [bucket, profiles] of byBucket) fill(index, bucket, profiles)
  return index
}

function bucketOf(index: RankingIndex, { role, family }: Profile): Bucket {
  const key = `${family} ${role}`
  const known = index.buckets.get(key)
  if (known !== undefined) return known
  const bucket: Bucket = { role, family, chunks: [] }
  index.buckets.set(key, bucket)
  return bucket
}

function fill(index: RankingIndex, bucket: Bucket, inOrder: readonly Profile[]): void {
  for (let start = 0; start < inOrder.length; start += CHUNK_SIZE) {
    const profiles = inOrder.slice(start, start + CHUNK_SIZE)
    bucket.chunks.push(makeChunk(profiles, (profile) => planesOf(index, profile)))
  }
}

/** How many of `count` come before: halving. */
function placesBefore(count: number, isBefore: (at: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}

type Place = { readonly number: number; readonly at: number }

function findPlace({ chunks }: Bucket, profile: Profile): Place {
  const isBefore = (other: Profile | undefined): boolean =>
    other !== undefined && compareTies(other, profile) < 0
  const number = placesBefore(chunks.length, (at) => isBefore(chunks[at]?.profiles.at(-1)))
  const profiles = chunks[number]?.profiles ?? []
  return { number, at: placesBefore(profiles.length, (at) => isBefore(profiles[at])) }
}

/** Adds a supporter, or puts a changed one where they now belong. */
export function placeInIndex(index: RankingIndex, profile: Profile): void {
  removeFromIndex(index, profile.keyId)
  index.profiles.set(profile.keyId, profile)
  insert(index, index.everybody, profile)
  insert(index, bucketOf(index, profile), profile)
}

function insert(index: RankingIndex, bucket: Bucket, profile: Profile): void {
  const { chunks } = bucket
  const place = findPlace(bucket, profile)
  const number = Math.min(place.number, Math.max(0, chunks.length - 1))
  const chunk = chunks[number]
  if (chunk === undefined) {
    fill(index, bucket, [profile])
    return
  }
  if (chunk.profiles.length === CHUNK_SIZE) {
    const half = CHUNK_SIZE / 2
    const halves = [chunk.profiles.slice(0, half), chunk.profiles.slice(half)]
    const made = halves.map((each) => makeChunk(each, (other) => planesOf(index, other)))
    chunks.splice(number, 1, ...made)
    insert(index, bucket, profile)
    return
  }
  const at = place.number === number ? place.at : chunk.profiles.length
  insertInChunk(chunk, profile, { at, planes: planesOf(index, profile) })
}

export function removeFromIndex(index: RankingIndex, keyId: KeyId): void {
  const profile = index.profiles.get(keyId)
  if (profile === undefined) return
  index.profiles.delete(keyId)
  for (const bucket of [index.everybody, bucketOf(index, profile)]) {
    const { number, at } = findPlace(bucket, profile)
    const chunk = bucket.chunks[number]
    if (chunk === undefined) continue
    removeFromChunk(chunk, at)
    if (chunk.profiles.length === 0) bucket.chunks.splice(number, 1)
  }
}

function toPlan(index: RankingIndex, wish: Wish): Plan {
  const planes = (fact: Fact, codes: readonly string[]): readonly number[] =>
    codes.flatMap((code) => index.planes.get(`${fact} ${code}`) ?? [])
  const { peer, issues, languages, channels } = wish
  const seniority = peer.seniority === 'same' ? 'seniority' : 'atLeast'
  return {
    languages: planes('language', languages),
    channels: planes('channel', channels),
    notAtEase: planes('notAtEase', issues),
    // In the order of the reasons, the weightiest first.
    wanted: [
      planes('lived', peer.lived ? issues : []),
      planes('setting', [wish.setting]),
      planes('departmentGroup', [wish.departmentGroup]),
      planes(seniority, peer.seniority === 'any' ? [] : [wish.seniority]),
      planes('language', languages.slice(0, 1)),
      planes('gender', [peer.gender]),
      planes('atEase', issues),
    ],
  }
}

type Group = { readonly bit: number; readonly buckets: readonly Bucket[] }

const SAME = bitOf('same-role')
const RELATED = bitOf('related-role')

/** Groups of buckets, best first: nobody of a later group exceeds anybody of an earlier one. */
function* groupsOf(index: RankingIndex, wish: Wish): Generator<Group> {
  if (wish.role === UNDISCLOSED) {
    yield { bit: 0, buckets: [index.everybody] }
    return
  }
  const buckets = [...index.buckets.values()]
  const isRelated = ({ family }: Bucket): boolean =>
    wish.family !== UNDISCLOSED && family === wish.family
  yield { bit: SAME, buckets: buckets.filter(({ role }) => role === wish.role) }
  if (wish.peer.role === 'exact') return
  const others = buckets.filter(({ role }) => role !== wish.role)
  yield { bit: RELATED, buckets: others.filter(isRelated) }
  if (wish.peer.role === 'any' || wish.family === UNDISCLOSED) {
    yield { bit: 0, buckets: others.filter((bucket) => !isRelated(bucket)) }
  }
}

const REASONS_OF_SCORE = new Map<number, readonly Reason[]>()

function reasonsOf(score: number): readonly Reason[] {
  const known = REASONS_OF_SCORE.get(score)
  if (known !== undefined) return known
  const reasons = toReasons(score)
  REASONS_OF_SCORE.set(score, reasons)
  return reasons
}

/** The same answer as `rankBest` over the whole pool. */
export function bestOfIndex(index: RankingIndex, wish: Wish, n: number): readonly Ranked[] {
  const plan = toPlan(index, wish)
  const best: Ranked[] = []
  for (const { bit, buckets } of groupsOf(index, wish)) {
    const found = buckets.flatMap(({ chunks }) => walk(chunks, plan, n - best.length))
    const inOrder = buckets.length > 1 ? found.toSorted(compareFound) : found
    for (const { profile, score } of inOrder.slice(0, n - best.length)) {
      const whole = score | bit
      best.push({ keyId: profile.keyId, score: whole, because: reasonsOf(whole) })
    }
    if (best.length >= n) break
  }
  return best
}

const compareFound = (one: Found, other: Found): number =>
  other.score - one.score || compareTies(one.profile, other.profile)
