import { expect, test } from 'vitest'
import { findOptions } from './find-options.ts'

const options = [
  { value: 'assistant', label: 'Nursing assistant' },
  { value: 'nurse', label: 'Nurse' },
  { value: 'doctor', label: 'Médica o médico' },
  { value: 'lab', label: 'Lab: technician' },
]
const found = (typed: string) => findOptions(options, typed).map(({ value }) => value)

test('what begins so comes before what has a word that begins so', () => {
  expect(found('nurs')).toEqual(['assistant', 'nurse'])
  expect(found('nurse')).toEqual(['nurse'])
  expect(found('ass')).toEqual(['assistant'])
  expect(found('medico')).toEqual(['doctor'])
  expect(found('MED')).toEqual(['doctor'])
})

test('nothing is shown before something is typed, nor for what is nowhere', () => {
  expect(found('')).toEqual([])
  expect(found('  ')).toEqual([])
  expect(found('zz')).toEqual([])
})
