import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { findAddress, readLines } from './contact-list.ts'

test('a name, a comma and a contact make an entry; other lines are counted', () => {
  const text = 'Robin Example, robin@house.example\n\nAlex Example,617-555-0101\nno contact\n, x\n'
  expect(readLines(text)).toEqual({
    people: [
      { name: 'Robin Example', contact: 'robin@house.example' },
      { name: 'Alex Example', contact: '617-555-0101' },
    ],
    bad: [4, 5],
  })
})

test('no text makes it throw, and every line that holds anything is an entry or counted', () => {
  assert(
    property(string(), (text) => {
      const { people, bad } = readLines(text)
      const lines = text.split('\n').filter((line) => line.trim() !== '')
      expect(people.length + bad.length).toBe(lines.length)
    }),
  )
})

test('a letter goes to an address and not to a phone', () => {
  expect(findAddress({ name: 'R', contact: 'robin@house.example' })).toBe('robin@house.example')
  expect(findAddress({ name: 'R', contact: '617-555-0101' })).toBe(undefined)
})
