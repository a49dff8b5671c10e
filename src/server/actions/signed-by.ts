import { createPublicKey, verify } from 'node:crypto'

/** DER prefix of an Ed25519 public key (RFC 8410 §4). */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex')

/** `false` for a wrong signature and for a key that is none. */
export function isSignedBy(
  publicKey: Uint8Array,
  text: Uint8Array | string,
  signature: Uint8Array,
): boolean {
  const der = Buffer.concat([SPKI_PREFIX, publicKey])
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
  return verify(undefined, Buffer.from(text), key, signature)
}
