import { expect, test } from 'vitest'
import { chooseLanguage, plural } from './words.ts'

test('the address wins, then the first language that is spoken here, then English', () => {
  expect(chooseLanguage('https://peers.example/ask/x?lang=es', ['en-US'])).toBe('es')
  expect(chooseLanguage('https://peers.example/ask/x?lang=xx', ['es-MX', 'en'])).toBe('es')
  expect(chooseLanguage('https://peers.example/ask/x', ['fr', 'es-PR', 'en'])).toBe('es')
  expect(chooseLanguage('https://peers.example/ask/x', ['fr'])).toBe('en')
})

test('one is one', () => {
  const forms = { one: 'a peer', other: 'peers' }
  expect([0, 1, 2].map((count) => plural('en', count, forms))).toEqual(['peers', 'a peer', 'peers'])
})
