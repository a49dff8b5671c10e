import { assert, json, pre, property } from 'fast-check'
import { expect, test } from 'vitest'
import { parseStrictJson } from './strict-json.ts'

test.each([
  ['{"a":1,"a":2}'],
  ['{"a":{"b":1,"b":1}}'],
  ['[{"x":[],"y":"a,b","x":0}]'],
  ['{"a":1,"\\u0061":2}'],
])('a key named twice is refused: %s', (text) => {
  expect(parseStrictJson(text)).toEqual({ kind: 'duplicate-key' })
})

test.each([['{"a":1,"b":{"a":2}}'], ['[{"a":1},{"a":1}]'], ['{"a":"{\\"a\\":1,\\"a\\":2}"}']])(
  'the same key in different objects is fine: %s',
  (text) => {
    expect(parseStrictJson(text).kind).toBe('parsed')
  },
)

test('what is not JSON is malformed', () => {
  expect(parseStrictJson('{"a":')).toEqual({ kind: 'malformed-json' })
})

test('whatever JSON.stringify writes reads as it would with JSON.parse', () => {
  assert(
    property(json(), (text) => {
      // Refused on purpose: see below.
      pre(!/__proto__|\\u0000|\0/.test(text) && text.isWellFormed())
      expect(parseStrictJson(text)).toEqual({ kind: 'parsed', value: JSON.parse(text) })
    }),
  )
})

test('text that no database keeps is refused', () => {
  for (const text of ['{"a":"\\u0000"}', '{"a":["\\ud800"]}', '"x\\udc00"']) {
    expect(parseStrictJson(text).kind).toBe('malformed-json')
  }
  expect(parseStrictJson('{"__proto__":0}').kind).toBe('malformed-json')
  expect(parseStrictJson('"\\ud83d\\ude00"').kind).toBe('parsed')
})
