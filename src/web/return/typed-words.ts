import { checkWords, normaliseWords, WORD_COUNT, type CheckedWords } from '#sealing/words.ts'

/** What to say about words that are being typed. Half a word at the end is not called wrong yet. */
export type TypedWords =
  | { readonly kind: 'typing'; readonly count: number }
  | Exclude<CheckedWords, { kind: 'wrong-count' }>

export function lookAt(typed: string): TypedWords {
  const isAtEnd = /[a-z]$/iu.test(typed)
  const words = normaliseWords(typed)
  const finished = isAtEnd && words.length < WORD_COUNT ? words.slice(0, -1) : words
  const checked = checkWords(finished.join(' '))
  if (checked.kind === 'unknown-word') return checked
  if (words.length < WORD_COUNT) return { kind: 'typing', count: words.length }
  const all = checkWords(typed)
  return all.kind === 'wrong-count' ? { kind: 'typing', count: all.count } : all
}

/** Puts a suggestion at the place of an unknown word. */
export const replaceWord = (typed: string, index: number, word: string): string =>
  `${normaliseWords(typed).with(index, word).join(' ')} `

const ENTROPY_BYTES = 16

/** The words as a saved link carries them, in the fragment. */
export function entropyOfLink(address: string): Uint8Array<ArrayBuffer> | undefined {
  const text = new URLSearchParams(new URL(address).hash.slice(1)).get('w')
  if (text === null || !/^[\w-]{22}$/u.test(text)) return undefined
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(plain, (letter) => letter.charCodeAt(0))
  return bytes.length === ENTROPY_BYTES ? bytes : undefined
}
