import { WORD_COUNT } from '#sealing/words.ts'

/** Two different places of twelve, the smaller first. */
export function pickTwo(random: Uint8Array): readonly [number, number] {
  const first = (random[0] ?? 0) % WORD_COUNT
  const second = (first + 1 + ((random[1] ?? 0) % (WORD_COUNT - 1))) % WORD_COUNT
  return first < second ? [first, second] : [second, first]
}
