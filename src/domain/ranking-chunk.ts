import type { KeyId } from './ids.ts'
import type { Profile } from './profile.ts'
import { compareTies } from './ranking.ts'

/** A profile and its planes: one for each fact about it (`ranking-planes.ts`). */
export type Entry = {
  /** The profile's, kept nearer: an answer reads nothing else of it. */
  readonly keyId: KeyId
  readonly profile: Profile
  readonly planes: readonly number[]
}

/** Up to 512 entries in the order of ties, and for every plane one bit an entry. */
export type Chunk = { readonly entries: Entry[]; words: Int32Array<ArrayBuffer> }

/** One plane of one chunk is 16 words, a cache line. */
export const WORDS = 16
export const CHUNK_SIZE = WORDS * 32

function makeChunk(entries: Entry[], planes: number): Chunk {
  const chunk: Chunk = { entries, words: new Int32Array(planes * WORDS) }
  entries.forEach(({ planes }, at) => {
    mark(chunk.words, at, planes)
  })
  return chunk
}

/** `planes`: how many there are, so that reading any of them stays inside the words. */
export function toChunks(inOrder: readonly Entry[], planes: number): Chunk[] {
  const chunks: Chunk[] = []
  for (let start = 0; start < inOrder.length; start += CHUNK_SIZE) {
    chunks.push(makeChunk(inOrder.slice(start, start + CHUNK_SIZE), planes))
  }
  return chunks
}

function mark(words: Int32Array, at: number, planes: readonly number[]): void {
  for (const plane of planes) {
    const word = plane * WORDS + (at >> 5)
    words[word] = (words[word] ?? 0) | (1 << (at & 31))
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

function findPlace(chunks: readonly Chunk[], profile: Profile): Place {
  const isBefore = (other: Entry | undefined): boolean =>
    other !== undefined && compareTies(other.profile, profile) < 0
  const number = placesBefore(chunks.length, (at) => isBefore(chunks[at]?.entries.at(-1)))
  const entries = chunks[number]?.entries ?? []
  return { number, at: placesBefore(entries.length, (at) => isBefore(entries[at])) }
}

/** Touches one chunk only, two if it was full: as fast for a million as for a thousand. */
export function insertEntry(chunks: Chunk[], entry: Entry, planes: number): void {
  const place = findPlace(chunks, entry.profile)
  const number = Math.min(place.number, Math.max(0, chunks.length - 1))
  const chunk = chunks[number]
  if (chunk === undefined) {
    chunks.push(makeChunk([entry], planes))
    return
  }
  if (chunk.entries.length === CHUNK_SIZE) {
    const half = CHUNK_SIZE / 2
    const { entries } = chunk
    const halves = [entries.slice(0, half), entries.slice(half)]
    chunks.splice(number, 1, ...halves.map((each) => makeChunk(each, planes)))
    insertEntry(chunks, entry, planes)
    return
  }
  widen(chunk, planes)
  insertAt(chunk, entry, place.number === number ? place.at : chunk.entries.length)
}

/** A supporter may bring a fact that nobody had before. */
function widen(chunk: Chunk, planes: number): void {
  if (planes * WORDS <= chunk.words.length) return
  const words = new Int32Array(planes * WORDS)
  words.set(chunk.words)
  chunk.words = words
}

/** Moves every bit from `at` on one place up, so that the place is free. */
function insertAt(chunk: Chunk, entry: Entry, at: number): void {
  const { words } = chunk
  const first = at >> 5
  const below = (1 << (at & 31)) - 1
  for (let start = 0; start < words.length; start += WORDS) {
    for (let word = start + WORDS - 1; word > start + first; word -= 1) {
      words[word] = ((words[word] ?? 0) << 1) | ((words[word - 1] ?? 0) >>> 31)
    }
    const bits = words[start + first] ?? 0
    words[start + first] = (bits & below) | ((bits & ~below) << 1)
  }
  chunk.entries.splice(at, 0, entry)
  mark(words, at, entry.planes)
}

export function removeEntry(chunks: Chunk[], { profile }: Entry): void {
  const { number, at } = findPlace(chunks, profile)
  const chunk = chunks[number]
  if (chunk?.entries[at]?.profile !== profile) return
  removeAt(chunk, at)
  if (chunk.entries.length === 0) chunks.splice(number, 1)
}

function removeAt({ entries, words }: Chunk, at: number): void {
  const first = at >> 5
  const below = (1 << (at & 31)) - 1
  for (let start = 0; start < words.length; start += WORDS) {
    const bits = words[start + first] ?? 0
    words[start + first] = (bits & below) | ((bits >>> 1) & ~below)
    for (let word = start + first; word < start + WORDS - 1; word += 1) {
      const next = words[word + 1] ?? 0
      words[word] = (words[word] ?? 0) | (next << 31)
      words[word + 1] = next >>> 1
    }
  }
  entries.splice(at, 1)
}
