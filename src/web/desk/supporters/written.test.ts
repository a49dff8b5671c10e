import { expect, test } from 'vitest'
import { codeFrom } from '../programs/list-label.ts'
import { minutesOf, newWritten, timeOf, wrongsOf } from './written.ts'

const whole = { ...newWritten('America/New_York'), name: 'Nora', email: 'nora@elm.example' }

test('a new supporter needs a name and an address, nothing else', () => {
  expect(wrongsOf(newWritten('America/New_York'))).toEqual({
    name: 'needName',
    email: 'needEmail',
  })
  expect(wrongsOf(whole)).toEqual({})
})

test('somebody who speaks nothing, by no way, for too many at once is not saved', () => {
  const profile = { ...whole.profile, languages: [], channels: [] }
  expect(wrongsOf({ ...whole, capacity: 21, profile })).toEqual({
    languages: 'needLanguage',
    channels: 'needChannel',
    capacity: 'badCapacity',
  })
  expect(wrongsOf({ ...whole, capacity: Number.NaN })).toEqual({ capacity: 'badCapacity' })
})

test('hours come back from the clock as they went to it', () => {
  for (const minutes of [0, 1, 9 * 60, 17 * 60 + 30, 1439]) {
    expect(minutesOf(timeOf(minutes))).toBe(minutes)
  }
  expect(timeOf(1440)).toBe('00:00')
})

test.each([
  ['Music therapist', 'music_therapist'],
  ['  2nd-look Clinic! ', 'nd_look_clinic'],
  ['Capellán', 'capellan'],
  ['***', ''],
])('%j gets the code %j', (words, code) => {
  expect(codeFrom(words)).toBe(code)
})
