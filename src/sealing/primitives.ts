import type { Bytes } from '#domain/framing.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export const KEY_BYTES = 32
export const HASH_BYTES = 32

export function randomBytes(count: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(count))
}

export async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
}

export async function importSecret(secret: Bytes): Promise<CryptoKey> {
  return await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits'])
}

export type Derivation = { readonly salt: Bytes; readonly info: Bytes }

/** HKDF-SHA256, 32 bytes. */
export async function derive(secret: CryptoKey, derivation: Derivation): Promise<Bytes> {
  const parameters = { name: 'HKDF', hash: 'SHA-256', ...derivation }
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, secret, KEY_BYTES * 8))
}

export function encodeText(text: string): Bytes {
  return new Uint8Array(encoder.encode(text))
}

export function decodeText(bytes: Bytes): string {
  return decoder.decode(bytes)
}

export function encodeJson(value: unknown): Bytes {
  const json: string | undefined = JSON.stringify(value)
  if (json === undefined) throw new TypeError('nothing to seal')
  return encodeText(json)
}

export function decodeJson(bytes: Bytes): unknown {
  const value: unknown = JSON.parse(decodeText(bytes))
  return value
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** For public values: keys, hashes, ids. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}

/** Throws `TypeError` unless it is hexadecimal. */
export function fromHex(text: string): Bytes {
  if (!/^([0-9a-f]{2})*$/u.test(text)) throw new TypeError('not hexadecimal')
  return Uint8Array.from(text.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16))
}
