import type { Bytes } from '#domain/framing.ts'
import { requireThat } from './cannot-open.ts'

const KIB = 1024
/**
 * What is sealed has one of these sizes, so that its length tells almost nothing. The last is only for copies of a
 * conversation that are shared upward.
 */
const SIZES = [1 * KIB, 4 * KIB, 16 * KIB, 64 * KIB] as const
const END = 0x80

/** The longest intake, introduction or message, in UTF-8 bytes. */
export const LONGEST_BYTES = 16 * KIB - 1
export const LONGEST_COPY_BYTES = 64 * KIB - 1

/** Throws `RangeError` above the longest. */
export function pad(bytes: Bytes, longest = LONGEST_BYTES): Bytes {
  const size = SIZES.find((each) => each > bytes.length)
  if (size === undefined || bytes.length > longest) throw new RangeError('too long to seal')
  const padded = new Uint8Array(size)
  padded.set(bytes)
  padded[bytes.length] = END
  return padded
}

export function unpad(padded: Bytes): Bytes {
  requireThat(SIZES.some((size) => size === padded.length))
  const end = padded.findLastIndex((byte) => byte !== 0)
  requireThat(end >= 0 && padded[end] === END)
  return padded.slice(0, end)
}
