import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39'
import { wordlist } from '@scure/bip39/wordlists/english.js'
import type { Bytes } from '#domain/framing.ts'
import { editDistance } from './edit-distance.ts'
import { randomBytes } from './primitives.ts'

export const WORD_COUNT = 12
const ENTROPY_BYTES = 16
const UNIQUE_LETTERS = 4
const MOST_SUGGESTIONS = 5
const FARTHEST_EDIT = 2

export type CheckedWords =
  | { readonly kind: 'ok'; readonly entropy: Bytes }
  | { readonly kind: 'wrong-count'; readonly count: number }
  | {
      readonly kind: 'unknown-word'
      /** From 0. */
      readonly index: number
      /** Nearest first, at most five, perhaps none. */
      readonly suggestions: readonly string[]
    }
  | { readonly kind: 'bad-checksum' }

export function makeEntropy(): Bytes {
  return randomBytes(ENTROPY_BYTES)
}

/** The words are English in every language of the pages, so that they can be read out to anybody. */
export function wordsFromEntropy(entropy: Bytes): readonly string[] {
  return entropyToMnemonic(entropy, wordlist).split(' ')
}

export function wordAt(index: number): string {
  const word = wordlist[index]
  if (word === undefined) throw new RangeError('no such word')
  return word
}

/** Lower case, without numbering, punctuation and accents; the first four letters of a word are completed. */
export function normaliseWords(typed: string): readonly string[] {
  const letters = typed
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
  return letters
    .split(/[^a-z]+/u)
    .filter((word) => word !== '')
    .map(completed)
}

/** An unknown word is told before a wrong count, so that one typing along learns of it early. */
export function checkWords(typed: string): CheckedWords {
  const words = normaliseWords(typed)
  const index = words.findIndex((word) => !wordlist.includes(word))
  if (index >= 0) return { kind: 'unknown-word', index, suggestions: suggest(words[index] ?? '') }
  if (words.length !== WORD_COUNT) return { kind: 'wrong-count', count: words.length }
  try {
    return { kind: 'ok', entropy: new Uint8Array(mnemonicToEntropy(words.join(' '), wordlist)) }
  } catch {
    return { kind: 'bad-checksum' }
  }
}

function completed(word: string): string {
  if (word.length < UNIQUE_LETTERS || wordlist.includes(word)) return word
  // Four letters name one word of the list and no other.
  return wordlist.find((known) => known.startsWith(word)) ?? word
}

function suggest(word: string): readonly string[] {
  return wordlist
    .map((known) => ({ known, distance: editDistance(word, known) }))
    .filter(({ distance }) => distance <= FARTHEST_EDIT)
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ known }) => known)
}
