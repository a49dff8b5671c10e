import { frame, type Bytes } from '#domain/framing.ts'
import { encodeText, toHex } from './primitives.ts'
import { wordAt } from './words.ts'

const BITS = 44
const WORD_BITS = 11
const WORD_MASK = 0x7ffn
/** Slows down whoever looks for a second pair of keys that gives the same words. */
const ITERATIONS = 200_000
const SALT = 'peerlight/v1/four-words'

/**
 * Four words that two people read to each other, over the same keys (the order does not matter). Equal words: nobody
 * sits between them.
 */
export async function fourWords(publicKeys: readonly Bytes[]): Promise<readonly string[]> {
  const inOrder = publicKeys.toSorted((one, other) => (toHex(one) < toHex(other) ? -1 : 1))
  const input = frame('four-words', ...inOrder)
  const secret = await crypto.subtle.importKey('raw', input, 'PBKDF2', false, ['deriveBits'])
  const parameters = {
    name: 'PBKDF2',
    hash: 'SHA-256',
    salt: encodeText(SALT),
    iterations: ITERATIONS,
  }
  const bits = new Uint8Array(await crypto.subtle.deriveBits(parameters, secret, 256))
  const number = BigInt(`0x${toHex(bits.slice(0, 6))}`) >> BigInt(48 - BITS)
  return [3, 2, 1, 0].map((place) => {
    const index = (number >> BigInt(place * WORD_BITS)) & WORD_MASK
    return wordAt(Number(index))
  })
}
