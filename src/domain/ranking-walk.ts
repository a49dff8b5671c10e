import type { Profile } from './profile.ts'
import { WORDS, type Chunk } from './ranking-chunk.ts'

/** A wish as planes: each list is joined by "or". */
export type Plan = {
  readonly languages: readonly number[]
  readonly channels: readonly number[]
  readonly notAtEase: readonly number[]
  /** Weightiest first; an empty list is a wish that nobody can meet. */
  readonly wanted: readonly (readonly number[])[]
}
export type Found = { readonly profile: Profile; readonly score: number }

function joined(words: Int32Array, planes: readonly number[], word: number): number {
  let bits = 0
  for (const plane of planes) bits |= words[plane * WORDS + word] ?? 0
  return bits
}

/** Who of the 32 may be asked at all. */
function allowed({ words, profiles }: Chunk, plan: Plan, word: number): number {
  const count = profiles.length - word * 32
  const present = count >= 32 ? -1 : (1 << count) - 1
  return (
    present &
    joined(words, plan.languages, word) &
    joined(words, plan.channels, word) &
    ~joined(words, plan.notAtEase, word)
  )
}

/** Who of the allowed exceeds a score: the comparison of binary numbers, 32 at a time. */
function exceeding(
  words: Int32Array,
  { wanted }: Plan,
  { word, open, score }: { word: number; open: number; score: number },
): number {
  let greater = 0
  let equal = open
  let bit = 1 << (wanted.length - 1)
  for (const planes of wanted) {
    const bits = joined(words, planes, word)
    if ((score & bit) === 0) {
      greater |= equal & bits
      equal &= ~bits
    } else {
      equal &= bits
    }
    if (equal === 0) break
    bit >>= 1
  }
  return greater
}

function scoreAt(words: Int32Array, { wanted }: Plan, at: number): number {
  let score = 0
  for (const planes of wanted) {
    score = (score << 1) | ((joined(words, planes, at >> 5) >>> (at & 31)) & 1)
  }
  return score
}

/** Best first. Of equals, whoever was met first stays ahead, since chunks come in the order of ties. */
function keep(best: Found[], found: Found, n: number): void {
  let at = best.length
  while (at > 0 && (best[at - 1]?.score ?? 0) < found.score) at -= 1
  best.splice(at, 0, found)
  if (best.length > n) best.pop()
}

type Search = { readonly plan: Plan; readonly n: number; readonly best: Found[]; least: number }

function searchWord(search: Search, chunk: Chunk, word: number): void {
  const { plan, n, best } = search
  const { words, profiles } = chunk
  const open = allowed(chunk, plan, word)
  if (open === 0) return
  let left = search.least < 0 ? open : exceeding(words, plan, { word, open, score: search.least })
  while (left !== 0) {
    const at = word * 32 + 31 - Math.clz32(left & -left)
    left &= left - 1
    const profile = profiles[at]
    const score = scoreAt(words, plan, at)
    // The bar may have risen since the word was compared.
    if (profile === undefined || score <= search.least) continue
    keep(best, { profile, score }, n)
    search.least = best[n - 1]?.score ?? -1
  }
}

/** The best `n` of chunks that come in the order of ties; stops as soon as nobody further on can exceed them. */
export function walk(chunks: readonly Chunk[], plan: Plan, n: number): readonly Found[] {
  const search: Search = { plan, n, best: [], least: -1 }
  const highest = plan.wanted.reduce((score, planes) => (score << 1) | Number(planes.length > 0), 0)
  for (const chunk of chunks) {
    const words = Math.ceil(chunk.profiles.length / 32)
    for (let word = 0; word < words && search.least < highest; word += 1) {
      searchWord(search, chunk, word)
    }
    if (search.least === highest) break
  }
  return search.best
}
