import { UNDISCLOSED } from './codes.ts'
import type { KeyId } from './ids.ts'
import type { Profile } from './profile.ts'
import { CHUNK_SIZE, type Entry } from './ranking-chunk.ts'
import { noPlanes, planesOf, toPlan, type Plan, type Planes } from './ranking-planes.ts'
import {
  bestOfNode,
  compareFound,
  insertInNode,
  makeNode,
  removeFromNode,
  type Node,
  type TreeRules,
} from './ranking-tree.ts'
import type { Found } from './ranking-walk.ts'
import { bitOf, compareTies, REASONS, toReasons, type Ranked } from './ranking.ts'
import type { Wish } from './wish.ts'

type Bucket = { readonly role: string; readonly family: string; readonly node: Node }

/**
 * Answers `rankBest` exactly without looking at everybody: profiles of a role are walked in the order of
 * ties, 32 at a time, and the walk stops as soon as `n` are found that nobody can exceed.
 */
export type RankingIndex = {
  readonly everybody: Node
  readonly buckets: Map<string, Bucket>
  readonly byRole: Map<string, Bucket[]>
  readonly entries: Map<KeyId, Entry>
  readonly rules: TreeRules
  readonly everybodyRules: TreeRules
}

/** A list this long is worth lists of its own: shorter ones are walked as fast as they are found. */
const longFor = (count: number): number => Math.max(CHUNK_SIZE, Math.floor(count / 128))
/** Few wishes come without a role, so the list of everybody is split less, which halves time and memory. */
const EVERYBODY_TIMES = 8

export function buildRankingIndex(
  pool: readonly Profile[],
  splitAbove: number = longFor(pool.length),
): RankingIndex {
  const planes: Planes = noPlanes()
  const rules = { planes, splitAbove }
  const everybodyRules = { planes, splitAbove: splitAbove * EVERYBODY_TIMES }
  const inOrder = pool.toSorted(compareTies).map((profile) => toEntry(planes, profile))
  const index: RankingIndex = {
    everybody: makeNode(inOrder, 0, everybodyRules),
    buckets: new Map(),
    byRole: new Map(),
    entries: new Map(inOrder.map((entry) => [entry.profile.keyId, entry])),
    rules,
    everybodyRules,
  }
  for (const entries of Map.groupBy(inOrder, ({ profile }) => keyOf(profile)).values()) {
    const [first] = entries
    if (first !== undefined) addBucket(index, first.profile, makeNode(entries, 0, rules))
  }
  return index
}

const toEntry = (planes: Planes, profile: Profile): Entry => ({
  keyId: profile.keyId,
  profile,
  planes: planesOf(planes, profile),
})

const keyOf = ({ role, family }: Profile): string => `${family} ${role}`

function addBucket({ buckets, byRole }: RankingIndex, profile: Profile, node: Node): void {
  const { role, family } = profile
  const bucket = { role, family, node }
  buckets.set(keyOf(profile), bucket)
  const same = byRole.get(role)
  if (same === undefined) byRole.set(role, [bucket])
  else same.push(bucket)
}

/** Adds a supporter, or puts a changed one where they now belong. */
export function placeInIndex(index: RankingIndex, profile: Profile): void {
  removeFromIndex(index, profile.keyId)
  const { rules, everybodyRules, everybody, buckets, entries } = index
  const entry = toEntry(rules.planes, profile)
  entries.set(profile.keyId, entry)
  insertInNode(everybody, entry, everybodyRules)
  const bucket = buckets.get(keyOf(profile))
  if (bucket === undefined) addBucket(index, profile, makeNode([entry], 0, rules))
  else insertInNode(bucket.node, entry, rules)
}

export function removeFromIndex(index: RankingIndex, keyId: KeyId): void {
  const entry = index.entries.get(keyId)
  if (entry === undefined) return
  index.entries.delete(keyId)
  removeFromNode(index.everybody, entry, index.rules.planes)
  const bucket = index.buckets.get(keyOf(entry.profile))
  if (bucket !== undefined) removeFromNode(bucket.node, entry, index.rules.planes)
}

/** Every score there can be, so that reasons are looked up and not listed again for each wish. */
const REASONS_OF_SCORE = Array.from({ length: 1 << REASONS.length }, (_, score) => toReasons(score))

const toRanked = (found: readonly Found[], bit: number): readonly Ranked[] =>
  found.map(({ entry, score }) => ({
    keyId: entry.keyId,
    score: score | bit,
    because: REASONS_OF_SCORE[score | bit] ?? [],
  }))

type Task = { readonly plan: Plan; readonly n: number; readonly bit: number }

function bestOfBuckets(buckets: readonly Bucket[], { plan, n, bit }: Task): readonly Ranked[] {
  const [only] = buckets
  if (only === undefined || n <= 0) return []
  if (buckets.length === 1) return toRanked(bestOfNode(only.node, plan, n), bit)
  const found = buckets.flatMap(({ node }) => bestOfNode(node, plan, n))
  return toRanked(found.toSorted(compareFound).slice(0, n), bit)
}

const SAME = bitOf('same-role')
const RELATED = bitOf('related-role')

/** The same answer as `rankBest` over the whole pool. */
export function bestOfIndex(index: RankingIndex, wish: Wish, n: number): readonly Ranked[] {
  if (n < 1) return []
  const plan = toPlan(index.rules.planes, wish)
  if (wish.role === UNDISCLOSED) return toRanked(bestOfNode(index.everybody, plan, n), 0)
  const same = bestOfBuckets(index.byRole.get(wish.role) ?? [], { plan, n, bit: SAME })
  if (same.length >= n || wish.peer.role === 'exact') return same
  return [...same, ...bestOfOthers(index, wish, { plan, n: n - same.length })]
}

/** Nobody of the exact role is left: first their family, then, if the person said so, anybody. */
function bestOfOthers(
  index: RankingIndex,
  { role, family, peer }: Wish,
  { plan, n }: Omit<Task, 'bit'>,
): readonly Ranked[] {
  const others = [...index.buckets.values()].filter((bucket) => bucket.role !== role)
  const isRelated = (bucket: Bucket): boolean => family !== UNDISCLOSED && bucket.family === family
  const related = bestOfBuckets(others.filter(isRelated), { plan, n, bit: RELATED })
  if (peer.role !== 'any' && family !== UNDISCLOSED) return related
  const strangers = others.filter((bucket) => !isRelated(bucket))
  return [...related, ...bestOfBuckets(strangers, { plan, n: n - related.length, bit: 0 })]
}
