import { frame, parsePartsOf, type Bytes } from '#domain/framing.ts'
import type { RequestId } from '#domain/ids.ts'
import type { Sealed } from '#domain/sealed.ts'
import { opening, requireThat } from './cannot-open.ts'
import type { Author, Line } from './conversation.ts'
import { openEnvelope, sealEnvelope } from './envelope.ts'
import type { Epoch } from './epoch.ts'
import type { KemPair, SigningPair } from './keys.ts'
import { openHeader } from './offer.ts'
import { decodeJson, encodeJson, sameBytes } from './primitives.ts'
import type { Roster } from './roster.ts'
import { openStatement, signStatement } from './statement.ts'

/** A copy for the team. The server keeps that it happened where both who talk can see it. */
export type SharedUpward = { readonly sealed: Sealed; readonly certificate: Bytes }

export type Sharing = {
  readonly epoch: Epoch
  readonly lines: readonly Line[]
  readonly by: Author
  /** The supporter's signing key or the requester's access key: signs the key of the copy, not the words. */
  readonly signer: SigningPair
}

/** Seals chosen lines to the team's key. Throws `RangeError` when they are too long for one copy. */
export async function shareUpward(
  { epoch, lines, by, signer }: Sharing,
  roster: Roster,
): Promise<SharedUpward> {
  const context = shareContext({ caseId: epoch.caseId, epoch: epoch.number, by })
  const plain = encodeJson(lines.map(({ author, index, text }) => ({ author, index, text })))
  const { sealed, commitment } = await sealEnvelope(roster.teamPublic, { context, plain })
  return { sealed, certificate: await signStatement(signer, frame('share', context, commitment)) }
}

export type SharedPlace = {
  readonly caseId: RequestId
  readonly header: Bytes
  readonly epoch: number
  readonly by: Author
  readonly shared: { readonly sealed: Bytes; readonly certificate: Bytes }
}

/** By a coordinator. What comes out is what the sharer says was said: the conversation itself stays deniable. */
export async function openShared(
  team: KemPair,
  place: SharedPlace,
  roster: Roster,
): Promise<unknown> {
  return await opening(async () => {
    const header = await openHeader(place)
    const { body, signers } = await openStatement(place.shared.certificate)
    const [signer] = signers
    requireThat(signer !== undefined && signers.length === 1)
    requireThat(mayShare(signer, place.by, { accessPublic: header.accessPublic, roster }))
    const context = shareContext(place)
    const [signedContext, commitment] = parsePartsOf(body, 'share', 2)
    requireThat(signedContext !== undefined && commitment !== undefined)
    requireThat(sameBytes(signedContext, context))
    const { sealed } = place.shared
    return decodeJson(await openEnvelope(team, context, { sealed, commitment }))
  })
}

type Allowed = { readonly accessPublic: Bytes; readonly roster: Roster }

function mayShare(signer: Bytes, by: Author, { accessPublic, roster }: Allowed): boolean {
  if (by === 'asker') return sameBytes(signer, accessPublic)
  return [...roster.supporters.values()].some(({ signing }) => sameBytes(signing, signer))
}

function shareContext({ caseId, epoch, by }: Pick<SharedPlace, 'caseId' | 'epoch' | 'by'>): Bytes {
  return frame('shared-lines', caseId, epoch, by)
}
