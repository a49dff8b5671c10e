import { expect, test } from 'vitest'
import { needsOf, nobody, nothingWritten, toApplying, type Written } from './written.ts'

const written: Written = {
  ...nothingWritten,
  name: 'Noor Linden',
  email: 'noor@house.example',
  answers: { ...nothingWritten.answers, role: 'nurse', channels: ['video', 'text'] },
}

test('name, e-mail and role are needed, and nothing else', () => {
  expect(needsOf(nothingWritten)).toMatchObject({ own: ['name', 'email', 'role'], isMet: false })
  expect(needsOf(written)).toMatchObject({ own: [], isMet: true })
  expect(needsOf({ ...written, email: 'noor at home' }).own).toEqual(['email'])
})

test('whoever is named has a name and an e-mail; who was left empty is left out', () => {
  const half = { ...nobody, relation: 'colleague' }
  const references = [nobody, half]
  expect(needsOf({ ...written, references })).toMatchObject({
    others: [[], ['referenceName', 'referenceEmail']],
    isMet: false,
  })
  const sol = { name: 'Sol Ash', email: 'sol@house.example', relation: '' }
  const whole = { ...written, references: [nobody, sol] }
  expect(needsOf(whole).isMet).toBe(true)
  const door = { program: 'network', entry: undefined, language: 'en' }
  expect(toApplying(whole, door)).toMatchObject({
    program: 'network',
    references: [sol],
    answers: { channels: ['text', 'video'] },
  })
  expect(toApplying(whole, door)).not.toHaveProperty('entry')
  expect(toApplying(whole, { ...door, entry: 'elm' })).toHaveProperty('entry', 'elm')
})
