import { expect, test } from 'vitest'
import { builtInPickList } from '#domain/pick-list.ts'
import { toKnown } from './known.ts'
import { findNamed } from './named.ts'

const roles = builtInPickList('role')
const { roles: named, languages } = toKnown(
  { supporters: [], units: [] },
  { now: 'en', roles, roleOfAll: undefined },
)

test('a role is known by its name in both languages, by a part of it and by its code', () => {
  for (const text of ['Nurse', 'nurse', 'RN', 'Enfermería', 'enfermero'])
    expect(findNamed(named, text), text).toBe('nurse')
  for (const text of ['PA', 'Nurse practitioner', 'Nurse practitioner or PA'])
    expect(findNamed(named, text), text).toBe('app')
})

test('no two roles are called the same', () => {
  expect(named.length).toBeGreaterThan(10)
  for (const { value, names } of named)
    expect(findNamed(named, names[0] ?? ''), names[0]).toBe(value)
})

test('a language is known by its names and its code', () => {
  for (const text of ['Spanish', 'español', 'es']) expect(findNamed(languages, text)).toBe('es')
})
