import { parseCaseHeader, type CaseHeader } from '#domain/case-header.ts'
import { frame, parsePartsOf, type Bytes } from '#domain/framing.ts'
import { parseRequestId, type KeyId, type RequestId } from '#domain/ids.ts'
import type { Sealed } from '#domain/sealed.ts'
import { opening, requireThat } from './cannot-open.ts'
import { openEnvelope, sealEnvelope } from './envelope.ts'
import { keyId, type KemPair, type SigningPair } from './keys.ts'
import { pad } from './padding.ts'
import { decodeJson, encodeJson, sameBytes, sha256, toHex } from './primitives.ts'
import { isCoordinatorKey, requireSupporter, type Roster } from './roster.ts'
import { openStatement, signStatement } from './statement.ts'

/** One supporter of the shortlist and what they will read. */
export type ShortlistEntry = {
  /** The supporter's public key, from the pool; it must be on the roster. */
  readonly publicKey: Bytes
  readonly facets: unknown
  /** Handed over by the server only after this supporter accepted. */
  readonly introduction: unknown
}

export type SealedOffer = {
  readonly supporter: KeyId
  readonly slot: number
  readonly facets: Sealed
  readonly introduction: Sealed
  /** Signed by the requester's access key or a coordinator: this supporter may be asked, with these two keys. */
  readonly voucher: Bytes
}

/** What the server tells with an offer. */
export type OfferPlace = {
  readonly caseId: RequestId
  readonly header: Bytes
  readonly slot: number
  readonly voucher: Bytes
}

/** Who vouches for the shortlist of which case; the first offer gets slot `firstSlot`. */
export type Vouching = {
  readonly caseId: RequestId
  readonly signer: SigningPair
  readonly roster: Roster
  readonly firstSlot: number
}

/** In the order of the shortlist. Throws `RosterRefused` if anybody is not a supporter on the roster. */
export async function sealOffers(
  vouching: Vouching,
  shortlist: readonly ShortlistEntry[],
): Promise<readonly SealedOffer[]> {
  return await Promise.all(
    shortlist.map(
      async (entry, index) => await sealOffer(vouching, entry, vouching.firstSlot + index),
    ),
  )
}

export async function openFacets(
  supporter: KemPair,
  offer: OfferPlace & { readonly facets: Bytes },
  roster: Roster,
): Promise<unknown> {
  return await opening(async () => {
    const { facets: commitment } = await openVoucher(offer, supporter.publicKey, roster)
    const context = facetsContext(offer, supporter.publicKey)
    return decodeJson(await openEnvelope(supporter, context, { sealed: offer.facets, commitment }))
  })
}

export async function openIntroduction(
  supporter: KemPair,
  offer: OfferPlace & { readonly introduction: Bytes },
  roster: Roster,
): Promise<unknown> {
  return await opening(async () => {
    const { introduction: commitment } = await openVoucher(offer, supporter.publicKey, roster)
    const context = introductionContext(offer, supporter.publicKey)
    const sealed = offer.introduction
    return decodeJson(await openEnvelope(supporter, context, { sealed, commitment }))
  })
}

export type OpenedVoucher = {
  readonly header: CaseHeader
  readonly facets: Bytes
  readonly introduction: Bytes
}

/** Checks that this supporter was named for this slot of this case by the requester or a coordinator. */
export async function openVoucher(
  place: OfferPlace,
  supporter: Bytes,
  roster: Roster,
): Promise<OpenedVoucher> {
  const header = await openHeader(place)
  const { body, signers } = await openStatement(place.voucher)
  const [signer] = signers
  requireThat(signer !== undefined && signers.length === 1)
  requireThat(sameBytes(signer, header.accessPublic) || isCoordinatorKey(roster, signer))
  const [facets, introduction] = parsePartsOf(body, 'voucher', 5).slice(3)
  requireThat(facets !== undefined && introduction !== undefined)
  const expected = voucherBody(place, { supporter, facets, introduction })
  requireThat(sameBytes(body, expected))
  return { header, facets, introduction }
}

/** The supporter's public key that a voucher names; `openVoucher` says whether it is good. */
export async function supporterOf(place: OfferPlace): Promise<Bytes> {
  const { body } = await openStatement(place.voucher)
  const supporter = parsePartsOf(body, 'voucher', 5)[2]
  requireThat(supporter !== undefined)
  return supporter
}

export async function caseIdOf(header: Bytes): Promise<RequestId> {
  return parseRequestId(toHex(await sha256(header)))
}

/** A header, if it is the one that the case id is the hash of. */
export async function openHeader(sealed: {
  readonly caseId: RequestId
  readonly header: Bytes
}): Promise<CaseHeader> {
  return await opening(async () => {
    requireThat((await caseIdOf(sealed.header)) === sealed.caseId)
    return parseCaseHeader(sealed.header)
  })
}

async function sealOffer(
  vouching: Vouching,
  entry: ShortlistEntry,
  slot: number,
): Promise<SealedOffer> {
  const { kem } = await requireSupporter(vouching.roster, entry.publicKey)
  const place = { caseId: vouching.caseId, slot }
  const facets = await sealEnvelope(kem, {
    context: facetsContext(place, kem),
    padded: pad(encodeJson(entry.facets)),
  })
  const introduction = await sealEnvelope(kem, {
    context: introductionContext(place, kem),
    padded: pad(encodeJson(entry.introduction)),
  })
  const keys = { supporter: kem, facets: facets.commitment, introduction: introduction.commitment }
  const voucher = await signStatement(vouching.signer, voucherBody(place, keys))
  const supporter = await keyId(kem)
  return { supporter, slot, facets: facets.sealed, introduction: introduction.sealed, voucher }
}

type Slot = Pick<OfferPlace, 'caseId' | 'slot'>
type Vouched = { readonly supporter: Bytes; readonly facets: Bytes; readonly introduction: Bytes }

function voucherBody({ caseId, slot }: Slot, { supporter, facets, introduction }: Vouched): Bytes {
  return frame('voucher', caseId, slot, supporter, facets, introduction)
}

function facetsContext({ caseId, slot }: Slot, supporter: Bytes): Bytes {
  return frame('facets', caseId, slot, supporter)
}

function introductionContext({ caseId, slot }: Slot, supporter: Bytes): Bytes {
  return frame('introduction', caseId, slot, supporter)
}
