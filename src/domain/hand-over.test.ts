import { expect, test } from 'vitest'
import { isOver, knock, lineOf, MOST_WRONG_TRIES, type Door } from './hand-over.ts'

const now = Temporal.Instant.from('2026-03-03T14:00:00Z')
const door: Door = {
  expiresAt: now.add({ minutes: 10 }),
  wrongTries: 0,
  isRightCode: true,
  isSameCaller: undefined,
}

test('the right code lets one in, once, and the same one again', () => {
  expect(knock(door, now)).toBe('joins')
  expect(knock({ ...door, isSameCaller: true }, now)).toBe('is-in')
  expect(knock({ ...door, isSameCaller: false }, now)).toBe('shut')
})

test('the fifth wrong code is the last, and none counts once somebody is in', () => {
  const wrong = { ...door, isRightCode: false }
  const knocks = Array.from({ length: MOST_WRONG_TRIES }, (_, wrongTries) =>
    knock({ ...wrong, wrongTries }, now),
  )
  expect(knocks).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'last-wrong'])
  expect(knock({ ...wrong, isSameCaller: true }, now)).toBe('shut')
})

test('after ten minutes the door is shut for everybody', () => {
  expect(knock(door, now.add({ minutes: 10 }))).toBe('shut')
  expect(isOver(door, now.add({ minutes: 9 }))).toBe(false)
})

test('codes that begin alike are told apart by their second half', () => {
  expect(lineOf('123456')).toBe('123')
})
