import { expect, test } from 'vitest'
import { parseAskAddress } from './address.ts'
import { choosePlaces, findWrong } from './check-words.ts'
import { listQuestions, questions, stepAfter, stepBefore } from './steps.ts'

const all = { where: 'outside', choosing: 'asker-chooses', organizations: 3 } as const

test('a question whose answer would change nothing is not asked', () => {
  expect(listQuestions(all)).toEqual(questions)
  expect(listQuestions({ ...all, where: 'any' })).not.toContain('outside')
  expect(listQuestions({ ...all, organizations: 0 })).not.toContain('outside')
  expect(listQuestions({ ...all, choosing: 'direct' })).not.toContain('choice')
})

test('going on and back again is standing still', () => {
  const asked = listQuestions(all)
  for (const step of ['welcome', ...asked, 'match', 'words'] as const) {
    expect(stepBefore(stepAfter(step, asked), asked)).toBe(step)
  }
  expect(stepBefore('welcome', asked)).toBe('welcome')
  expect(stepAfter('heard', asked)).toBe('heard')
})

test('an address names the program, perhaps a door, perhaps the roster', () => {
  const pin = 'a'.repeat(64)
  expect(parseAskAddress(`https://peers.example/ask/state#k=${pin}`)).toEqual({
    program: 'state',
    entry: undefined,
    pin,
  })
  expect(parseAskAddress('https://peers.example/ask/state/alder/')).toMatchObject({
    entry: 'alder',
  })
  expect(parseAskAddress('https://peers.example/ask/')).toBeUndefined()
})

test('the two words asked back are two different ones', () => {
  for (let roll = 0; roll < 200; roll += 1) {
    const [one = 0, other = 0] = choosePlaces(12, (below) => (roll * 7) % below)
    expect(one).toBeGreaterThan(0)
    expect(other).toBeGreaterThan(one)
    expect(other).toBeLessThanOrEqual(12)
  }
})

test('a wrong word is found, whatever its capitals', () => {
  const words = ['able', 'baby', 'cable']
  expect(findWrong(words, [1, 3], [' Able', 'CABLE '])).toBeUndefined()
  expect(findWrong(words, [1, 3], ['able', 'baby'])).toBe(3)
  expect(findWrong(words, [1, 3], [])).toBe(1)
})
