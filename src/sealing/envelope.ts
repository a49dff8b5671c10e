import { joinBytes, type Bytes } from '#domain/framing.ts'
import { asSealed, type Sealed } from '#domain/sealed.ts'
import { commitmentOf, openBox, sealBox } from './box.ts'
import { opening, requireThat } from './cannot-open.ts'
import { GRANT_BYTES, openGrant, sealGrant } from './grant.ts'
import type { KemPair } from './keys.ts'
import { unpad } from './padding.ts'
import { importSecret, KEY_BYTES, randomBytes, sameBytes } from './primitives.ts'

/**
 * Content for one reader: a grant of a fresh key, then a box under it. Whoever vouches for the content signs the key's
 * commitment, never the content: reader and writer hold the same key, so neither can prove to a third what was written.
 */
export type Envelope = { readonly sealed: Sealed; readonly commitment: Bytes }

export type Letter = {
  readonly context: Bytes
  /** Already padded. */
  readonly padded: Bytes
}

export async function sealEnvelope(to: Bytes, { context, padded }: Letter): Promise<Envelope> {
  const key = randomBytes(KEY_BYTES)
  const grant = await sealGrant(to, { context, key })
  const box = await sealBox(await importSecret(key), context, padded)
  return { sealed: asSealed(joinBytes([grant.sealed, box])), commitment: await commitmentOf(key) }
}

/** `envelope.commitment` comes from a signed statement, never from beside the bytes. */
export async function openEnvelope(
  holder: KemPair,
  context: Bytes,
  envelope: { readonly sealed: Bytes; readonly commitment: Bytes },
): Promise<Bytes> {
  return await opening(async () => {
    const key = await openGrant(holder, context, envelope.sealed.slice(0, GRANT_BYTES))
    requireThat(sameBytes(await commitmentOf(key), envelope.commitment))
    const box = envelope.sealed.slice(GRANT_BYTES)
    return unpad(await openBox(await importSecret(key), context, box))
  })
}
