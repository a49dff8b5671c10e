import { expect, test } from 'vitest'
import { encodeCaseHeader, parseCaseHeader } from './case-header.ts'
import { frame, joinBytes } from './framing.ts'

const key = (fill: number) => new Uint8Array(32).fill(fill)
const parts = { requesterKem: key(1), accessPublic: key(2), teamPublic: key(3), commitment: key(4) }

test('a header gives its keys back', () => {
  expect(parseCaseHeader(encodeCaseHeader(parts))).toEqual({ suite: 1, ...parts })
})

test('a header of any other length or suite is refused', () => {
  const header = encodeCaseHeader(parts)
  for (let end = 0; end < header.length; end++) {
    expect(() => parseCaseHeader(header.subarray(0, end))).toThrow(TypeError)
  }
  expect(() => parseCaseHeader(joinBytes([header, key(0)]))).toThrow(TypeError)
  for (const suite of [0, 2, 255]) {
    expect(() => parseCaseHeader(joinBytes([Uint8Array.of(suite), header.subarray(1)]))).toThrow(
      TypeError,
    )
  }
})

test('keys of another length and huge headers are refused', () => {
  const short = { ...parts, accessPublic: new Uint8Array(31) }
  expect(() => parseCaseHeader(encodeCaseHeader(short))).toThrow(TypeError)
  const huge = joinBytes([Uint8Array.of(1), frame('x'.repeat(300_000))])
  expect(() => parseCaseHeader(huge)).toThrow(TypeError)
})
