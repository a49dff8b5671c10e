import { createHash } from 'node:crypto'
import { parseKeyId, type KeyId } from '#domain/ids.ts'

/** The first 16 bytes of SHA-256 over the raw public key, as browsers compute it (`sealing/keys.ts`). */
export const keyIdOf = (publicKey: Uint8Array): KeyId =>
  parseKeyId(createHash('sha256').update(publicKey).digest('hex').slice(0, 32))

/** As bytes cross the wire and stand in what is signed. */
export const toBase64Url = (bytes: Uint8Array): string =>
  bytes.toBase64({ alphabet: 'base64url', omitPadding: true })
