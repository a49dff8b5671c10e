import { expect, test } from 'vitest'
import { firstAnswers, slugFrom, toSetUp, whyNotAnswer, withAnswer } from './set-up-answers.ts'

const empty = firstAnswers('America/New_York')

test('the short name follows the program until somebody writes their own', () => {
  const named = withAnswer(empty, 'program', 'Peër Support, Elm St.')
  expect(named.slug).toBe('peer-support-elm-st')
  const own = withAnswer(named, 'slug', 'elm')
  expect(withAnswer(own, 'program', 'Another name').slug).toBe('elm')
})

test.each([
  ['Señoras y señores', 'senoras-y-senores'],
  ['--', ''],
  ['x'.repeat(60), 'x'.repeat(40)],
  [`${'x'.repeat(39)} y`, 'x'.repeat(39)],
])('%j becomes %j in an address', (name, slug) => {
  expect(slugFrom(name)).toBe(slug)
})

test.each([
  ['network', '', 'needed'],
  ['network', 'x'.repeat(121), 'tooLong'],
  ['slug', 'Not a slug', 'slugWrong'],
  ['slug', '-elm', 'slugWrong'],
  ['phone', 'call us', 'phoneWrong'],
  ['firstEmail', 'ana', 'emailWrong'],
  ['secondEmail', 'ANA@elm.example', 'samePerson'],
  ['secondEmail', 'ben@elm.example', undefined],
  ['phone', '617-555-0142', undefined],
] as const)('%s as %j is %j', (name, value, why) => {
  const answers = withAnswer({ ...empty, firstEmail: 'ana@elm.example' }, name, value)
  expect(whyNotAnswer(answers, name)).toBe(why)
})

test('what is sent carries no spaces around it', () => {
  const sent = toSetUp({ ...empty, network: ' Elm ', firstName: ' Ana ', phone: ' 1 ' })
  expect([sent.network.name, sent.coordinators[0].name, sent.program.phone]).toEqual([
    'Elm',
    'Ana',
    '1',
  ])
})
