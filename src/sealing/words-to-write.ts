import { wordlist } from '@scure/bip39/wordlists/english.js'
import type { Bytes } from '#domain/framing.ts'
import { sha256 } from './primitives.ts'

const WORD_BITS = 11
const CHECK_BITS = 4

/**
 * The same twelve words as `wordsFromEntropy`, hashed by the browser itself: the ask page only writes words and never
 * reads them, so it needs the list and none of the library.
 */
export async function wordsToWrite(entropy: Bytes): Promise<readonly string[]> {
  if (entropy.length !== 16) throw new RangeError('twelve words hold 16 bytes')
  const [check = 0] = await sha256(entropy)
  const bits = entropy.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n)
  const checked = (bits << BigInt(CHECK_BITS)) | BigInt(check >> (8 - CHECK_BITS))
  return Array.from({ length: 12 }, (_, place) => {
    const index = Number((checked >> BigInt((11 - place) * WORD_BITS)) & 0x7ffn)
    return wordlist[index] ?? ''
  })
}
