import { frame, type Bytes } from '#domain/framing.ts'
import type { KeyId } from '#domain/ids.ts'
import {
  keyId,
  kemPairFromSeed,
  signingKeyFromSeed,
  type KemPair,
  type SigningPair,
} from './keys.ts'
import { derive, encodeText, importSecret } from './primitives.ts'

/** Everything a requester holds, from twelve words alone. */
export type ReceiptKeys = {
  readonly kem: KemPair
  /** Signs the requester's calls. */
  readonly access: SigningPair
  /** The server finds the case by this. */
  readonly accessId: KeyId
  readonly state: CryptoKey
}

/** `entropy` is 16 random bytes: no password hashing is needed, so there are no parameters a server could lower. */
export async function receiptKeys(entropy: Bytes): Promise<ReceiptKeys> {
  const seedFor = await seedsFrom(entropy, 'receipt')
  const kem = await kemPairFromSeed(await seedFor('kem'))
  const access = await signingKeyFromSeed(await seedFor('access'))
  const state = await importSecret(await seedFor('state'))
  return { kem, access, accessId: await keyId(access.publicKey), state }
}

/** The paper card in the safe: opens the team key when no coordinator can. */
export async function breakGlassKeys(entropy: Bytes): Promise<KemPair> {
  const seedFor = await seedsFrom(entropy, 'break-glass')
  return await kemPairFromSeed(await seedFor('kem'))
}

/** Independent 32-byte seeds from the entropy of twelve words; `purpose` keeps kinds of words apart. */
export async function seedsFrom(entropy: Bytes, purpose: string) {
  if (entropy.length !== 16) throw new RangeError('twelve words hold 16 bytes')
  const secret = await importSecret(entropy)
  const salt = encodeText(`peerlight/v1/${purpose}`)
  return async (use: string): Promise<Bytes> =>
    await derive(secret, { salt, info: frame('seed', purpose, use) })
}
