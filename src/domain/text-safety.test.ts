import { assert, constantFrom, array, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { linkifyPhones } from './text-safety.ts'

const phones = (text: string): readonly string[] =>
  linkifyPhones(text).flatMap((segment) =>
    segment.kind === 'phone' ? [`${segment.text} ${segment.href}`] : [],
  )

test.each([
  ['Call 617-555-0134.', ['617-555-0134 tel:+16175550134']],
  ['(617) 555-0134', ['(617) 555-0134 tel:+16175550134']],
  [
    '+1 617 555 0134 or 6175550134',
    ['+1 617 555 0134 tel:+16175550134', '6175550134 tel:+16175550134'],
  ],
  ['1-888-409-0141', ['1-888-409-0141 tel:+18884090141']],
  ['Call or text 988, or 911!', ['988 tel:988', '911 tel:911']],
  ['988.', ['988 tel:988']],
  ['room 9881, id 12-988, v1.988', []],
  ['https://x.example/6175550134', []],
  ['12345678901234', []],
  ['$9.11 and 911.5', []],
])('in "%s"', (text, expected) => {
  expect(phones(text)).toEqual(expected)
})

test('joined, the segments are the text again, and every link is digits', () => {
  const pieces = constantFrom(
    '988',
    '617-555-0134',
    '<b>',
    '"',
    ' ',
    '+1',
    '(',
    '617',
    '.',
    'x',
    '\n',
  )
  const text = array(pieces, { maxLength: 12 }).map((each) => each.join(''))
  for (const arbitrary of [text, string()]) {
    assert(
      property(arbitrary, (text) => {
        const segments = linkifyPhones(text)
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
        for (const segment of segments) {
          if (segment.kind === 'phone') expect(segment.href).toMatch(/^tel:(988|911|\+1\d{10})$/u)
        }
      }),
      { numRuns: 2000 },
    )
  }
})
