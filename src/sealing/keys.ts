import * as hpke from 'hpke'
import { joinBytes, type Bytes } from '#domain/framing.ts'
import { parseKeyId, type KeyId } from '#domain/ids.ts'
import { KEY_BYTES, randomBytes, sha256, toHex } from './primitives.ts'

export const suite = new hpke.CipherSuite(
  hpke.KEM_DHKEM_X25519_HKDF_SHA256,
  hpke.KDF_HKDF_SHA256,
  hpke.AEAD_AES_256_GCM,
)

/** X25519: others seal to the public key, the pair opens. The private key cannot be exported. */
export type KemPair = {
  readonly publicKey: Bytes
  readonly keys: { readonly publicKey: CryptoKey; readonly privateKey: CryptoKey }
}
/** Ed25519. The private key cannot be exported. */
export type SigningPair = { readonly publicKey: Bytes; readonly privateKey: CryptoKey }
export type StaffKeys = { readonly kem: KemPair; readonly signing: SigningPair }
/** Public keys of one person, 32 raw bytes each. */
export type Member = { readonly kem: Bytes; readonly signing: Bytes }

export const SEEDS_BYTES = 2 * KEY_BYTES

/** `seeds` goes into the key box at once and is then forgotten. */
export async function makeStaffKeys(): Promise<{ keys: StaffKeys; seeds: Bytes }> {
  const seeds = randomBytes(SEEDS_BYTES)
  return { keys: await staffKeysFromSeeds(seeds), seeds }
}

export async function staffKeysFromSeeds(seeds: Bytes): Promise<StaffKeys> {
  if (seeds.length !== SEEDS_BYTES) throw new RangeError('two seeds')
  const kem = await kemPairFromSeed(seeds.slice(0, KEY_BYTES))
  const signing = await signingKeyFromSeed(seeds.slice(KEY_BYTES))
  return { kem, signing }
}

export function memberOf(keys: StaffKeys): Member {
  return { kem: keys.kem.publicKey, signing: keys.signing.publicKey }
}

/** The first 16 bytes of SHA-256 over the 32 raw bytes of a public key. */
export async function keyId(publicKey: Bytes): Promise<KeyId> {
  return parseKeyId(toHex((await sha256(publicKey)).slice(0, 16)))
}

/** RFC 9180 DeriveKeyPair. */
export async function kemPairFromSeed(seed: Bytes): Promise<KemPair> {
  const keys = await suite.DeriveKeyPair(seed, false)
  const publicKey = new Uint8Array(await suite.SerializePublicKey(keys.publicKey))
  return { publicKey, keys }
}

// The start of every PKCS #8 Ed25519 key: WebCrypto imports private keys in no rawer form.
const PKCS8 = Uint8Array.from([
  0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
])

export async function signingKeyFromSeed(seed: Bytes): Promise<SigningPair> {
  if (seed.length !== KEY_BYTES) throw new RangeError('a seed has 32 bytes')
  const pkcs8 = joinBytes([PKCS8, seed])
  // Only an exportable copy tells its public half; it is dropped here.
  const exportable = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', true, ['sign'])
  const { x } = await crypto.subtle.exportKey('jwk', exportable)
  const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign'])
  return { publicKey: fromBase64Url(x ?? ''), privateKey }
}

export async function sign(privateKey: CryptoKey, bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, bytes))
}

export type Signature = { readonly bytes: Bytes; readonly signature: Bytes }

/** `false` for a wrong signature and for a key that is none. */
export async function verify(publicKey: Bytes, { bytes, signature }: Signature): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify'])
    return await crypto.subtle.verify('Ed25519', key, signature, bytes)
  } catch {
    return false
  }
}

function fromBase64Url(text: string): Bytes {
  const plain = text.replaceAll('-', '+').replaceAll('_', '/')
  return Uint8Array.from(atob(plain), (letter) => letter.charCodeAt(0))
}
