import { expect, test } from 'vitest'
import { readText } from '../sheets/sheets.ts'
import { toQuestions } from './import-items.ts'

const scale = { points: 5, low: { en: 'Never', es: '' }, high: { en: 'Always', es: '' } }
const read = (csv: string) => toQuestions(readText(csv) ?? [], scale)

test('items are read in their order, with subscale and direction', () => {
  const csv =
    '\uFEFFNumber,Text,Kind,Subscale,Reverse\r\n2,"I rest, at times.",scale,Rest,yes\r\n1,I can ask.,,Asking,\r\n3,Anything else?,text,,\r\n'
  expect(read(csv)).toEqual({
    kind: 'read',
    questions: [
      {
        kind: 'scale',
        id: 'q1',
        text: { en: 'I can ask.', es: '' },
        scale,
        subscale: 'Asking',
        reverse: false,
      },
      {
        kind: 'scale',
        id: 'q2',
        text: { en: 'I rest, at times.', es: '' },
        scale,
        subscale: 'Rest',
        reverse: true,
      },
      { kind: 'text', id: 'q3', text: { en: 'Anything else?', es: '' } },
    ],
  })
})

test('semicolons are read as well', () => {
  expect(read('number;text;kind\n1;Uno;scale\n')).toMatchObject({ kind: 'read' })
})

test.each([
  ['a,b\n1,2\n', 'no-items', undefined],
  ['text,kind\nOne,scale\nTwo,matrix\n', 'unknown-kind', 3],
  [`text\n${'x'.repeat(501)}\n`, 'too-long', 2],
  [`text\n${'One\n'.repeat(61)}`, 'too-many', undefined],
])('a file that does not fit says why', (csv, why, line) => {
  expect(read(csv)).toEqual({ kind: 'wrong', why, line })
})
