import { frame, type Bytes } from '#domain/framing.ts'
import type { AccountId, KeyId } from '#domain/ids.ts'
import type { Sealed } from '#domain/sealed.ts'
import { openBox, sealBox } from './box.ts'
import { opening, requireThat } from './cannot-open.ts'
import {
  keyId,
  SEEDS_BYTES,
  signingKeyFromSeed,
  staffKeysFromSeeds,
  type SigningPair,
  type StaffKeys,
} from './keys.ts'
import { derive, encodeText, importSecret, KEY_BYTES, randomBytes } from './primitives.ts'
import { seedsFrom } from './receipt.ts'

/** 32 random bytes that open the key box; wrapped once per unlock method. Kept in memory only to add a method. */
export type UserKey = { readonly raw: Bytes }

/** A non-extractable key that one unlock method gives. May be kept in the browser's store (a device key is). */
export type MethodKey = CryptoKey

type UnlockKind = 'passkey' | 'recovery' | 'device'
/** What a wrap is bound to: a wrap of another account or kind of method does not open. */
export type UnlockPlace = { readonly account: AccountId; readonly kind: UnlockKind }

export function makeUserKey(): UserKey {
  return { raw: randomBytes(KEY_BYTES) }
}

export type Passkey = {
  readonly account: AccountId
  readonly credentialId: Bytes
  /** The 32 bytes of the PRF extension. */
  readonly prfOutput: Bytes
}

export async function methodKeyFromPrf(passkey: Passkey): Promise<MethodKey> {
  if (passkey.prfOutput.length !== KEY_BYTES) throw new RangeError('PRF output has 32 bytes')
  const info = frame('method', 'passkey', passkey.account, passkey.credentialId)
  const secret = await importSecret(passkey.prfOutput)
  const salt = encodeText('peerlight/v1/passkey')
  return await importSecret(await derive(secret, { salt, info }))
}

export type RecoveryKeys = {
  readonly method: MethodKey
  /** Signs the recovery call: proves the sheet without telling it. */
  readonly auth: SigningPair
  /** Key id of `auth.publicKey`; the server finds the account's recovery wrap by it. */
  readonly locator: KeyId
}

/** From the 16 bytes of the recovery sheet's twelve words. */
export async function recoveryKeys(entropy: Bytes): Promise<RecoveryKeys> {
  const seedFor = await seedsFrom(entropy, 'recovery')
  const auth = await signingKeyFromSeed(await seedFor('auth'))
  const method = await importSecret(await seedFor('method'))
  return { method, auth, locator: await keyId(auth.publicKey) }
}

/** A random key for one browser on one device. Keep it in IndexedDB: its bytes cannot be read back. */
export async function makeDeviceKey(): Promise<MethodKey> {
  return await importSecret(randomBytes(KEY_BYTES))
}

export type Wrapping = { readonly place: UnlockPlace; readonly userKey: UserKey }

export async function wrapUserKey(method: MethodKey, wrapping: Wrapping): Promise<Sealed> {
  return await sealBox(method, wrapContext(wrapping.place), wrapping.userKey.raw)
}

export async function unwrapUserKey(
  method: MethodKey,
  place: UnlockPlace,
  wrap: Bytes,
): Promise<UserKey> {
  return await opening(async () => {
    const raw = await openBox(method, wrapContext(place), wrap)
    requireThat(raw.length === KEY_BYTES)
    return { raw }
  })
}

export type Boxing = { readonly account: AccountId; readonly seeds: Bytes }

export async function sealKeybox(userKey: UserKey, { account, seeds }: Boxing): Promise<Sealed> {
  if (seeds.length !== SEEDS_BYTES) throw new RangeError('two seeds')
  return await sealBox(await importSecret(userKey.raw), frame('keybox', account), seeds)
}

/** The keys that come out cannot be exported. */
export async function openKeybox(
  userKey: UserKey,
  account: AccountId,
  keybox: Bytes,
): Promise<StaffKeys> {
  return await opening(async () => {
    const secret = await importSecret(userKey.raw)
    return await staffKeysFromSeeds(await openBox(secret, frame('keybox', account), keybox))
  })
}

function wrapContext({ account, kind }: UnlockPlace): Bytes {
  return frame('wrap', account, kind)
}
