import { assert, property, uint8Array } from 'fast-check'
import { expect, test } from 'vitest'
import { pickTwo } from '../security/two-words.ts'
import { replaceWord, settled } from './typed-words.ts'

test('the word being typed is not judged, a finished one is', () => {
  expect(settled('abandon abou', 2)).toBe('abandon ')
  expect(settled('abandon abou ', 2)).toBe('abandon abou ')
  expect(settled('the twelfth', 12)).toBe('the twelfth')
})

test('a suggestion takes the place of the mistyped word', () => {
  expect(replaceWord('abandon, abuot able', 1, 'about')).toBe('abandon about able')
})

test('two different words are asked back', () => {
  assert(
    property(uint8Array({ minLength: 2, maxLength: 2 }), (random) => {
      const [first, second] = pickTwo(random)
      expect(first).toBeLessThan(second)
      expect(first).toBeGreaterThanOrEqual(0)
      expect(second).toBeLessThan(12)
    }),
  )
})
