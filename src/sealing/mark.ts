import { SUITE } from '#domain/case-header.ts'
import { joinBytes, type Bytes } from '#domain/framing.ts'
import { asSealed, type Sealed } from '#domain/sealed.ts'
import { requireThat } from './cannot-open.ts'

/** Versions and suites this client opens. A server cannot talk it into another one. */
const ALLOWED: readonly number[] = [SUITE]

/** Puts the version and suite in front. */
export function mark(...pieces: readonly Uint8Array[]): Sealed {
  return asSealed(joinBytes([Uint8Array.of(SUITE), ...pieces]))
}

export function unmark(bytes: Uint8Array): Bytes {
  const first = bytes[0]
  requireThat(first !== undefined && ALLOWED.includes(first))
  return new Uint8Array(bytes.subarray(1))
}
