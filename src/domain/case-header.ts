import { frame, joinBytes, parsePartsOf, type Bytes } from './framing.ts'

/** Version 1: X25519, Ed25519, HKDF-SHA256, AES-256-GCM. The first byte of everything that is sealed. */
export const SUITE = 1

const KEY_BYTES = 32
const LABEL = 'case-header'
const MOST_BYTES = 256

/** The public face of a case. Its SHA-256 is the case's id, so nobody can change a byte and keep the id. */
export type CaseHeader = {
  readonly suite: typeof SUITE
  readonly requesterKem: Bytes
  /** Verifies the requester's signed calls. */
  readonly accessPublic: Bytes
  /** The team's key when the case was made; it may have been rotated since. */
  readonly teamPublic: Bytes
  readonly commitment: Bytes
}

export type CaseHeaderParts = Omit<CaseHeader, 'suite'>

export function encodeCaseHeader(parts: CaseHeaderParts): Bytes {
  const { requesterKem, accessPublic, teamPublic, commitment } = parts
  const body = frame(LABEL, requesterKem, accessPublic, teamPublic, commitment)
  return joinBytes([Uint8Array.of(SUITE), body])
}

/** Throws `TypeError` for anything but a header of a suite we know. */
export function parseCaseHeader(bytes: Uint8Array): CaseHeader {
  if (bytes.length > MOST_BYTES || bytes[0] !== SUITE) throw new TypeError('not a header')
  const parts = parsePartsOf(bytes.subarray(1), LABEL, 4)
  const [requesterKem, accessPublic, teamPublic, commitment] = parts.map(requireKey)
  if (!requesterKem || !accessPublic || !teamPublic || !commitment) throw new TypeError('no header')
  return { suite: SUITE, requesterKem, accessPublic, teamPublic, commitment }
}

function requireKey(bytes: Bytes): Bytes {
  if (bytes.length !== KEY_BYTES) throw new TypeError('not a key')
  return bytes
}
