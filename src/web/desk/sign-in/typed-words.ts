import { normaliseWords, WORD_COUNT } from '#sealing/words.ts'

/** The word being typed is not judged yet. */
export function settled(typed: string, count: number): string {
  return count < WORD_COUNT && !/[\s,.;]$/u.test(typed) ? typed.replace(/\S+$/u, '') : typed
}

export function replaceWord(typed: string, index: number, word: string): string {
  return normaliseWords(typed)
    .map((each, at) => (at === index ? word : each))
    .join(' ')
}
