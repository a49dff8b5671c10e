import { frame, type Bytes } from '#domain/framing.ts'
import type { Sealed } from '#domain/sealed.ts'
import { openBox, sealBox } from './box.ts'
import { opening, requireThat } from './cannot-open.ts'
import { fourWords } from './four-words.ts'
import { pad, unpad } from './padding.ts'
import { importSecret, KEY_BYTES, randomBytes, sameBytes, sha256 } from './primitives.ts'

/**
 * A caller takes a case over on line, while the coordinator is on the phone with them. Two browsers that know nothing of
 * each other exchange fresh keys through a server that neither believes. The desk commits to its key first, the caller
 * then shows theirs, and only then the desk reveals: whoever sits between them has to choose both substitutes before
 * knowing what the four words will depend on, so one try in 2⁴⁴ goes unheard. The receipt is sealed under the secret of
 * both keys: nobody else can seal one that opens.
 */
export type HandOverKey = { readonly publicKey: Bytes; readonly privateKey: CryptoKey }

/** What the desk makes first. Only the commitment leaves it before the caller's key is there. */
export type DeskSide = {
  readonly key: HandOverKey
  readonly nonce: Bytes
  readonly commitment: Bytes
}

/** What the desk shows once it has the caller's key. */
export type Revealed = { readonly publicKey: Bytes; readonly nonce: Bytes }

const ENTROPY_BYTES = 16

/** Fresh for one hand-over, and never exported. */
export async function makeHandOverKey(): Promise<HandOverKey> {
  const pair = await crypto.subtle.generateKey('X25519', false, ['deriveBits'])
  if (!('privateKey' in pair)) throw new TypeError('not a pair')
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  return { publicKey, privateKey: pair.privateKey }
}

export async function beginHandOver(): Promise<DeskSide> {
  const key = await makeHandOverKey()
  const nonce = randomBytes(KEY_BYTES)
  return { key, nonce, commitment: await commitmentTo({ publicKey: key.publicKey, nonce }) }
}

export const revealOf = ({ key, nonce }: DeskSide): Revealed => ({
  publicKey: key.publicKey,
  nonce,
})

/** The desk's own four words, with whatever key came as the caller's. */
export async function wordsAtDesk(desk: DeskSide, caller: Bytes): Promise<readonly string[]> {
  return await opening(async () => await fourWords([meetingOf(desk, caller)]))
}

/** By the desk, once both read the same four words aloud. */
export async function sealReceipt(desk: DeskSide, caller: Bytes, entropy: Bytes): Promise<Sealed> {
  if (entropy.length !== ENTROPY_BYTES) throw new RangeError('twelve words hold 16 bytes')
  return await opening(async () => {
    const secret = await secretOf(desk.key, caller)
    return await sealBox(secret, meetingOf(desk, caller), pad(entropy))
  })
}

/** What the caller was told by whoever is on the other side. */
export type Met = { readonly commitment: Bytes; readonly revealed: Revealed }

/** Throws `CannotOpen` where another key is revealed than the one that was committed to. */
export async function wordsAtCaller(own: HandOverKey, met: Met): Promise<readonly string[]> {
  return await opening(async () => await fourWords([await verifiedMeeting(own, met)]))
}

export async function openReceipt(own: HandOverKey, met: Met, sealed: Bytes): Promise<Bytes> {
  return await opening(async () => {
    const meeting = await verifiedMeeting(own, met)
    const secret = await secretOf(own, met.revealed.publicKey)
    const entropy = unpad(await openBox(secret, meeting, sealed))
    requireThat(entropy.length === ENTROPY_BYTES)
    return entropy
  })
}

async function verifiedMeeting(own: HandOverKey, { commitment, revealed }: Met): Promise<Bytes> {
  requireThat(sameBytes(await commitmentTo(revealed), commitment))
  return meeting({ commitment, desk: revealed.publicKey, caller: own.publicKey })
}

const meetingOf = ({ key, commitment }: DeskSide, caller: Bytes): Bytes =>
  meeting({ commitment, desk: key.publicKey, caller })

type Meeting = { readonly commitment: Bytes; readonly desk: Bytes; readonly caller: Bytes }

/** Who is which stands in it, so that no key can be given back to the one it came from. */
function meeting({ commitment, desk, caller }: Meeting): Bytes {
  requireThat(desk.length === KEY_BYTES && caller.length === KEY_BYTES)
  return frame('hand-over', commitment, desk, caller)
}

async function commitmentTo({ publicKey, nonce }: Revealed): Promise<Bytes> {
  return await sha256(frame('hand-over-commitment', publicKey, nonce))
}

/** X25519 refuses keys that would give everybody the same secret. */
async function secretOf(own: HandOverKey, other: Bytes): Promise<CryptoKey> {
  const theirs = await crypto.subtle.importKey('raw', other, 'X25519', false, [])
  const parameters = { name: 'X25519', public: theirs }
  const bits = await crypto.subtle.deriveBits(parameters, own.privateKey, KEY_BYTES * 8)
  return await importSecret(new Uint8Array(bits))
}
