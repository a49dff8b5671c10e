import { expect, test } from 'vitest'
import { wordsToWrite } from './words-to-write.ts'
import { wordsFromEntropy } from './words.ts'

test('they are the words that the library makes of the same entropy', async () => {
  const random = Array.from({ length: 500 }, () => crypto.getRandomValues(new Uint8Array(16)))
  const edges = [0x00, 0x7f, 0x80, 0xff].map((byte) => new Uint8Array(16).fill(byte))
  for (const entropy of [...edges, ...random]) {
    expect(await wordsToWrite(entropy)).toEqual(wordsFromEntropy(entropy))
  }
})

test('other lengths are refused', async () => {
  await expect(wordsToWrite(new Uint8Array(15))).rejects.toThrow(RangeError)
})
