import { WORDS, type Chunk, type Entry } from './ranking-chunk.ts'
import type { Plan } from './ranking-planes.ts'

export type Found = { readonly entry: Entry; readonly score: number }

/** What is still open about a list: which wishes to compare, and whom to leave out. */
export type Walk = {
  readonly plan: Plan
  /** The first wish to compare; those before it hold for the whole list or for nobody in question. */
  readonly from: number
  /** The score that those before it give. */
  readonly base: number
  readonly without: readonly number[]
  readonly n: number
}

/** One object a walk, since a result for each of 32 would cost more than the comparison. */
type Search = {
  readonly asked: Walk
  readonly best: Found[]
  /** The score to exceed. */
  least: number
  /** The score of the class that `bestOf32` found last. */
  score: number
}

function joined(words: Int32Array, planes: readonly number[], word: number): number {
  let bits = words[(planes[0] ?? 0) * WORDS + word] ?? 0
  for (let at = 1; at < planes.length; at += 1) {
    bits |= words[(planes[at] ?? 0) * WORDS + word] ?? 0
  }
  return bits
}

const without = (words: Int32Array, planes: readonly number[], word: number): number =>
  planes.length === 0 ? -1 : ~joined(words, planes, word)

/** Who of the 32 may be asked at all. */
function allowed({ words, entries }: Chunk, asked: Walk, word: number): number {
  const { plan } = asked
  const count = entries.length - word * 32
  const present = count >= 32 ? -1 : (1 << count) - 1
  return (
    present &
    joined(words, plan.languages, word) &
    joined(words, plan.channels, word) &
    without(words, plan.notAtEase, word) &
    without(words, asked.without, word)
  )
}

/**
 * Who of the 32 fit best, as bits: wish by wish, those who meet it stay if there are any. 0 as soon as
 * nobody can exceed the bar any more.
 */
function bestOf32(
  words: Int32Array,
  search: Search,
  { word, open }: { readonly word: number; readonly open: number },
): number {
  const { wanted } = search.asked.plan
  const last = wanted.length - 1
  let mask = open
  let score = 0
  for (let at = search.asked.from; at <= last; at += 1) {
    const planes = wanted[at] ?? []
    const meeting = planes.length === 0 ? 0 : mask & joined(words, planes, word)
    score <<= 1
    if (meeting !== 0) {
      mask = meeting
      score |= 1
    }
    if (score < search.least >> (last - at)) return 0
  }
  search.score = score
  return score > search.least ? mask : 0
}

/** Best first. Of equals, whoever was met first stays ahead, since lists come in the order of ties. */
function keep({ best, asked, score }: Search, entry: Entry): void {
  if (best.length === asked.n) best.pop()
  const found = { entry, score }
  best.push(found)
  for (let at = best.length - 1; at > 0; at -= 1) {
    const ahead = best[at - 1]
    if (ahead === undefined || ahead.score >= score) return
    best[at - 1] = found
    best[at] = ahead
  }
}

/** Class by class, the best first, until nobody left of the 32 exceeds the bar. */
function searchWord(search: Search, chunk: Chunk, word: number): void {
  const { words, entries } = chunk
  let open = allowed(chunk, search.asked, word)
  while (open !== 0) {
    let mask = bestOf32(words, search, { word, open })
    if (mask === 0) return
    open &= ~mask
    while (mask !== 0 && search.score > search.least) {
      const entry = entries[word * 32 + 31 - Math.clz32(mask & -mask)]
      mask &= mask - 1
      if (entry !== undefined) keep(search, entry)
      search.least = search.best[search.asked.n - 1]?.score ?? -1
    }
  }
}

/** The highest score that anybody could have. */
function highestOf({ plan: { wanted }, from }: Walk): number {
  let highest = 0
  for (let at = from; at < wanted.length; at += 1) {
    highest = (highest << 1) | Number((wanted[at] ?? []).length > 0)
  }
  return highest
}

/** The best `n` of a list in the order of ties; stops as soon as nobody further on can exceed them. */
export function walk(chunks: readonly Chunk[], asked: Walk): readonly Found[] {
  const search: Search = { asked, best: [], least: -1, score: 0 }
  if (asked.plan.languages.length === 0 || asked.plan.channels.length === 0) return search.best
  const highest = highestOf(asked)
  for (const chunk of chunks) {
    const words = (chunk.entries.length + 31) >> 5
    for (let word = 0; word < words && search.least < highest; word += 1) {
      searchWord(search, chunk, word)
    }
    if (search.least === highest) break
  }
  const { base } = asked
  if (base === 0) return search.best
  return search.best.map(({ entry, score }) => ({ entry, score: score | base }))
}
