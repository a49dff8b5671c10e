import { expect, test } from 'vitest'
import { wordsFromEntropy } from '#sealing/words.ts'
import { entropyOfLink, lookAt, replaceWord } from './typed-words.ts'

const entropy = new Uint8Array(16).fill(0x5a)
const words = wordsFromEntropy(entropy)

test('twelve words open, also pasted with numbers and capitals', () => {
  const pasted = words.map((word, index) => `${index + 1}. ${word.toUpperCase()}`).join('\n')
  expect(lookAt(pasted)).toEqual({ kind: 'ok', entropy })
})

test('half a word at the end is not called wrong yet', () => {
  expect(lookAt('abandon ab')).toEqual({ kind: 'typing', count: 2 })
  expect(lookAt('abandon xyzzy ')).toMatchObject({ kind: 'unknown-word', index: 1 })
})

test('a typing error is told with the nearest words, and one of them mends it', () => {
  const typed = `${words.with(4, `${words[4]}x`).join(' ')} `
  const looked = lookAt(typed)
  expect(looked.kind).toBe('unknown-word')
  if (looked.kind !== 'unknown-word') return
  expect(looked.suggestions).toContain(words[4])
  expect(lookAt(replaceWord(typed, looked.index, words[4] ?? ''))).toEqual({ kind: 'ok', entropy })
})

test('two words changed over are noticed', () => {
  const swapped = words.with(0, words[1] ?? '').with(1, words[0] ?? '')
  expect(lookAt(swapped.join(' ')).kind).toBe('bad-checksum')
})

test('a link carries the words in its fragment, whole or not at all', () => {
  const text = entropy.toBase64({ alphabet: 'base64url', omitPadding: true })
  expect(entropyOfLink(`https://peers.example/return#w=${text}`)).toEqual(entropy)
  expect(entropyOfLink(`https://peers.example/return#w=${text.slice(1)}`)).toBeUndefined()
  expect(entropyOfLink('https://peers.example/return')).toBeUndefined()
})
