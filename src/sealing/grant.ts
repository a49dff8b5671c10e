import { frame, type Bytes } from '#domain/framing.ts'
import type { KeyId } from '#domain/ids.ts'
import type { Sealed } from '#domain/sealed.ts'
import { opening } from './cannot-open.ts'
import { keyId, suite, type KemPair } from './keys.ts'
import { mark, unmark } from './mark.ts'

const ENCAPSULATED_BYTES = 32
/** suite ‖ encapsulated key ‖ sealed 32-byte key with its tag. */
export const GRANT_BYTES = 1 + ENCAPSULATED_BYTES + 48

/** A key sealed to one holder (RFC 9180, base mode). */
export type Grant = { readonly to: KeyId; readonly sealed: Sealed }

export type Granting = { readonly context: Bytes; readonly key: Bytes }

export async function sealGrant(to: Bytes, { context, key }: Granting): Promise<Grant> {
  const recipient = await suite.DeserializePublicKey(to)
  const { encapsulatedSecret, ciphertext } = await suite.Seal(recipient, key, {
    info: frame('grant', context, to),
  })
  return { to: await keyId(to), sealed: mark(encapsulatedSecret, ciphertext) }
}

export async function openGrant(holder: KemPair, context: Bytes, sealed: Bytes): Promise<Bytes> {
  return await opening(async () => {
    const body = unmark(sealed)
    const encapsulated = body.subarray(0, ENCAPSULATED_BYTES)
    const ciphertext = body.subarray(ENCAPSULATED_BYTES)
    const info = frame('grant', context, holder.publicKey)
    return new Uint8Array(await suite.Open(holder.keys, encapsulated, ciphertext, { info }))
  })
}

/** Opens the one of these grants that is for this holder. */
export async function openOwnGrant(
  holder: KemPair,
  context: Bytes,
  grants: readonly Grant[],
): Promise<Bytes> {
  return await opening(async () => {
    const own = await keyId(holder.publicKey)
    const found = grants.find((grant) => grant.to === own)
    return await openGrant(holder, context, found?.sealed ?? new Uint8Array())
  })
}
