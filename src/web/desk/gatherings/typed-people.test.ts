import { expect, test } from 'vitest'
import { readPeople } from './typed-people.ts'

test('people are read in any of the ways they are pasted, and lines without an address are told', () => {
  const { people, bad } = readPeople(
    [
      'Bo Example, bo@hospital.example, Alder General',
      '',
      '"Lee, Kim" <kim@hospital.example>',
      'nobody at all',
      'pat@hospital.example',
      'Ana Díaz\tana@hospital.example\tElm Street',
    ].join('\n'),
  )
  expect(people).toEqual([
    { name: 'Bo Example', email: 'bo@hospital.example', affiliation: 'Alder General' },
    { name: 'Lee, Kim', email: 'kim@hospital.example', affiliation: '' },
    { name: 'pat', email: 'pat@hospital.example', affiliation: '' },
    { name: 'Ana Díaz', email: 'ana@hospital.example', affiliation: 'Elm Street' },
  ])
  expect(bad).toEqual([4])
})
