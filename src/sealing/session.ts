import type { Bytes } from '#domain/framing.ts'
import { sign, type SigningPair } from './keys.ts'
import { encodeText } from './primitives.ts'

/** Made at sign-in, never leaves the browser: a stolen cookie alone opens nothing. */
export async function makeSessionKey(): Promise<SigningPair> {
  const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new TypeError('not a pair')
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  return { publicKey, privateKey: pair.privateKey }
}

/** `text` is the canonical text of the call, made by the contract. The same for staff (session key) and requesters (access key). */
export async function signCall(pair: SigningPair, text: string): Promise<Bytes> {
  return await sign(pair.privateKey, encodeText(text))
}
