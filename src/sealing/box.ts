import { SUITE } from '#domain/case-header.ts'
import { frame, type Bytes } from '#domain/framing.ts'
import type { Sealed } from '#domain/sealed.ts'
import { opening } from './cannot-open.ts'
import { mark, unmark } from './mark.ts'
import { derive, importSecret, randomBytes } from './primitives.ts'

const SALT_BYTES = 16
/** Each AES key is derived from a fresh 128-bit salt and used once, so that the nonce may be fixed. */
const NONCE = new Uint8Array(12)

type Use = 'encrypt' | 'decrypt'

/** AEAD under a secret (an HKDF key), bound to a context: suite ‖ salt ‖ ciphertext. */
export async function sealBox(secret: CryptoKey, context: Bytes, plain: Bytes): Promise<Sealed> {
  const salt = randomBytes(SALT_BYTES)
  const { key, parameters } = await onceKey(secret, { salt, context, use: 'encrypt' })
  return mark(salt, new Uint8Array(await crypto.subtle.encrypt(parameters, key, plain)))
}

export async function openBox(secret: CryptoKey, context: Bytes, sealed: Bytes): Promise<Bytes> {
  return await opening(async () => {
    const body = unmark(sealed)
    const salt = body.slice(0, SALT_BYTES)
    const { key, parameters } = await onceKey(secret, { salt, context, use: 'decrypt' })
    const plain = await crypto.subtle.decrypt(parameters, key, body.slice(SALT_BYTES))
    return new Uint8Array(plain)
  })
}

/** Makes encryption under this key key-committing, where the commitment is signed or hashed into an id. */
export async function commitmentOf(key: Bytes): Promise<Bytes> {
  const secret = await importSecret(key)
  return await derive(secret, { salt: new Uint8Array(32), info: frame('commitment') })
}

type Once = { readonly salt: Bytes; readonly context: Bytes; readonly use: Use }

async function onceKey(secret: CryptoKey, { salt, context, use }: Once) {
  const info = frame('box', SUITE, context)
  const raw = await derive(secret, { salt, info })
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, [use])
  return { key, parameters: { name: 'AES-GCM', iv: NONCE, additionalData: info } }
}
