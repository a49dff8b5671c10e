import { array, assert, integer, oneof, property, string, uint8Array } from 'fast-check'
import { expect, test } from 'vitest'
import { asciiText, frame, joinBytes, parseFrame, parsePartsOf, parseUint32 } from './framing.ts'

const bytes = uint8Array({ maxLength: 40 })
const lists = array(bytes, { maxLength: 5 })
const hex = (value: Uint8Array) => Buffer.from(value).toString('hex')

test('two different lists of parts never give the same bytes', () => {
  assert(
    property(lists, lists, (one, other) => {
      const isSame =
        one.length === other.length && one.every((part, at) => hex(part) === hex(other[at] ?? part))
      expect(hex(frame('x', ...one)) === hex(frame('x', ...other))).toBe(isSame)
    }),
    { numRuns: 2000 },
  )
})

test('a frame gives its parts back', () => {
  const part = oneof(bytes, integer({ min: 0, max: 0xffff_ffff }), string({ unit: 'binary-ascii' }))
  assert(
    property(array(part), (parts) => {
      const { label, parts: found } = parseFrame(frame('label', ...parts))
      expect(label).toBe('label')
      const read = found.map((each, at) => {
        if (typeof parts[at] === 'number') return parseUint32(each)
        return typeof parts[at] === 'string' ? asciiText(each) : hex(each)
      })
      expect(read).toEqual(parts.map((each) => (each instanceof Uint8Array ? hex(each) : each)))
    }),
  )
})

test('whatever parses was written exactly so', () => {
  const start = frame('x')
  assert(
    property(uint8Array({ maxLength: 30 }), (tail) => {
      const tried = joinBytes([start, tail])
      const parsed = attempt(() => parseFrame(tried))
      if (parsed) expect(hex(frame(parsed.label, ...parsed.parts))).toBe(hex(tried))
    }),
    { numRuns: 2000 },
  )
})

test('a frame cut anywhere but between parts is refused', () => {
  const whole = frame('label', 'abc', 7)
  const ends = Array.from({ length: whole.length }, (_, end) => end).filter((end) =>
    attempt(() => parseFrame(whole.subarray(0, end))),
  )
  expect(ends).toEqual([whole.length - 15, whole.length - 8])
})

test('another label, another count of parts and foreign bytes are refused', () => {
  expect(() => parsePartsOf(frame('one', 1), 'two', 1)).toThrow(TypeError)
  expect(() => parsePartsOf(frame('one', 1), 'one', 2)).toThrow(TypeError)
  expect(() => parseFrame(new Uint8Array())).toThrow(TypeError)
  expect(() => parseFrame(Uint8Array.of(0, 0, 0, 1, 0x80))).toThrow(TypeError)
  expect(() => parseFrame(new Uint8Array(200_000))).toThrow(TypeError)
})

test('only ASCII and u32 can be framed', () => {
  expect(() => frame('é')).toThrow(RangeError)
  for (const number of [-1, 0.5, 2 ** 32, Number.NaN]) {
    expect(() => frame('x', number)).toThrow(RangeError)
  }
})

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
