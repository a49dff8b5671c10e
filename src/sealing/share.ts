import {
  asciiText,
  frame,
  parseFrame,
  parsePartsOf,
  parseUint32,
  type Bytes,
} from '#domain/framing.ts'
import type { RequestId } from '#domain/ids.ts'
import type { Sealed } from '#domain/sealed.ts'
import { opening, requireThat } from './cannot-open.ts'
import type { Author, Line } from './conversation.ts'
import { openEnvelope, sealEnvelope } from './envelope.ts'
import type { Epoch } from './epoch.ts'
import type { KemPair, SigningPair } from './keys.ts'
import { openHeader } from './offer.ts'
import { LONGEST_COPY_BYTES, pad } from './padding.ts'
import { decodeText, encodeText, sameBytes } from './primitives.ts'
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

/** Seals chosen lines to the team's key: one copy, or as many as a long conversation needs. */
export async function shareUpward(
  sharing: Sharing,
  roster: Roster,
): Promise<readonly SharedUpward[]> {
  return await Promise.all(
    inCopies(sharing.lines).map(async (lines) => await sealCopy({ ...sharing, lines }, roster)),
  )
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
): Promise<readonly Line[]> {
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
    return parseLines(await openEnvelope(team, context, { sealed, commitment }))
  })
}

async function sealCopy(
  { epoch, lines, by, signer }: Sharing,
  roster: Roster,
): Promise<SharedUpward> {
  const context = shareContext({ caseId: epoch.caseId, epoch: epoch.number, by })
  const padded = pad(encodeLines(lines), LONGEST_COPY_BYTES)
  const { sealed, commitment } = await sealEnvelope(roster.teamPublic, { context, padded })
  return { sealed, certificate: await signStatement(signer, frame('share', context, commitment)) }
}

function inCopies(lines: readonly Line[]): readonly (readonly Line[])[] {
  const copies: Line[][] = [[]]
  for (const line of lines) {
    const last = copies.at(-1) ?? []
    if (encodeLines([...last, line]).length > LONGEST_COPY_BYTES) copies.push([line])
    else last.push(line)
  }
  return copies
}

function encodeLines(lines: readonly Line[]): Bytes {
  return frame(
    'lines',
    ...lines.flatMap(({ author, index, text }) => [author, index, encodeText(text)]),
  )
}

function parseLines(plain: Bytes): readonly Line[] {
  const { label, parts } = parseFrame(plain)
  requireThat(label === 'lines' && parts.length % 3 === 0)
  return parts.flatMap((_, place) =>
    place % 3 === 0 ? [toLine(parts.slice(place, place + 3))] : [],
  )
}

function toLine([authorBytes, index, text]: readonly Bytes[]): Line {
  requireThat(authorBytes !== undefined && index !== undefined && text !== undefined)
  const author = asciiText(authorBytes)
  requireThat(author === 'asker' || author === 'supporter')
  return { author, index: parseUint32(index), text: decodeText(text) }
}

type Allowed = { readonly accessPublic: Bytes; readonly roster: Roster }

function mayShare(signer: Bytes, by: Author, { accessPublic, roster }: Allowed): boolean {
  if (by === 'asker') return sameBytes(signer, accessPublic)
  return [...roster.supporters.values()].some(({ signing }) => sameBytes(signing, signer))
}

function shareContext({ caseId, epoch, by }: Pick<SharedPlace, 'caseId' | 'epoch' | 'by'>): Bytes {
  return frame('shared-lines', caseId, epoch, by)
}
