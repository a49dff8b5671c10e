import type { Profile } from './profile.ts'

/** Up to 512 profiles in the order of ties, and for every fact about them one bit a profile (a plane). */
export type Chunk = { readonly profiles: Profile[]; words: Int32Array<ArrayBuffer> }

/** One plane of one chunk is 16 words, a cache line. */
export const WORDS = 16
export const CHUNK_SIZE = WORDS * 32

/** The planes on which a profile has a bit. */
export type PlanesOf = (profile: Profile) => readonly number[]

export function makeChunk(profiles: Profile[], planesOf: PlanesOf): Chunk {
  const chunk: Chunk = { profiles, words: new Int32Array(0) }
  profiles.forEach((profile, at) => {
    mark(chunk, at, planesOf(profile))
  })
  return chunk
}

function mark(chunk: Chunk, at: number, planes: readonly number[]): void {
  const highest = Math.max(...planes)
  if ((highest + 1) * WORDS > chunk.words.length) {
    const grown = new Int32Array((highest + 1) * WORDS)
    grown.set(chunk.words)
    chunk.words = grown
  }
  const { words } = chunk
  for (const plane of planes) {
    const word = plane * WORDS + (at >> 5)
    words[word] = (words[word] ?? 0) | (1 << (at & 31))
  }
}

/** Moves every bit from `at` on one place up, so that place `at` is free: as fast for a million as for ten. */
export function insertInChunk(
  chunk: Chunk,
  profile: Profile,
  { at, planes }: { readonly at: number; readonly planes: readonly number[] },
): void {
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
  chunk.profiles.splice(at, 0, profile)
  mark(chunk, at, planes)
}

export function removeFromChunk(chunk: Chunk, at: number): void {
  const { words } = chunk
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
  chunk.profiles.splice(at, 1)
}
