import type { Profile } from './profile.ts'
import { compareTies } from './ranking.ts'

/** A profile and its planes: one for each fact about it (`ranking-planes.ts`). */
export type Entry = { readonly profile: Profile; readonly planes: readonly number[] }

/** Up to 512 entries in the order of ties, and for every plane one bit an entry. */
export type Chunk = { readonly entries: Entry[]; words: Int32Array<ArrayBuffer> }

/** One plane of one chunk is 16 words, a cache line. */
export const WORDS = 16
export const CHUNK_SIZE = WORDS * 32

function makeChunk(entries: Entry[]): Chunk {
  const highest = entries.reduce((most, { planes }) => Math.max(most, ...planes), 0)
  const chunk: Chunk = { entries, words: new Int32Array((highest + 1) * WORDS) }
  entries.forEach(({ planes }, at) => {
    mark(chunk.words, at, planes)
  })
  return chunk
}

export function toChunks(inOrder: readonly Entry[]): Chunk[] {
  const chunks: Chunk[] = []
  for (let start = 0; start < inOrder.length; start += CHUNK_SIZE) {
    chunks.push(makeChunk(inOrder.slice(start, start + CHUNK_SIZE)))
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
export function insertEntry(chunks: Chunk[], entry: Entry): void {
  const place = findPlace(chunks, entry.profile)
  const number = Math.min(place.number, Math.max(0, chunks.length - 1))
  const chunk = chunks[number]
  if (chunk === undefined) {
    chunks.push(makeChunk([entry]))
    return
  }
  if (chunk.entries.length === CHUNK_SIZE) {
    const half = CHUNK_SIZE / 2
    const { entries } = chunk
    chunks.splice(number, 1, makeChunk(entries.slice(0, half)), makeChunk(entries.slice(half)))
    insertEntry(chunks, entry)
    return
  }
  insertAt(chunk, entry, place.number === number ? place.at : chunk.entries.length)
}

/** Moves every bit from `at` on one place up, so that the place is free. */
function insertAt(chunk: Chunk, entry: Entry, at: number): void {
  const needed = (Math.max(0, ...entry.planes) + 1) * WORDS
  if (needed > chunk.words.length) {
    const grown = new Int32Array(needed)
    grown.set(chunk.words)
    chunk.words = grown
  }
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
