import { frame, parsePartsOf, type Bytes } from '#domain/framing.ts'
import type { RequestId } from '#domain/ids.ts'
import type { Sealed } from '#domain/sealed.ts'
import { commitmentOf } from './box.ts'
import { opening, requireThat } from './cannot-open.ts'
import { openGrant, sealGrant } from './grant.ts'
import type { KemPair, Member, StaffKeys } from './keys.ts'
import { openHeader, openVoucher, supporterOf, type OfferPlace } from './offer.ts'
import { KEY_BYTES, randomBytes, sameBytes } from './primitives.ts'
import type { ReceiptKeys } from './receipt.ts'
import { requireSupporter, type Roster } from './roster.ts'
import { openStatement, signStatement } from './statement.ts'

/** One supporter's conversation in a case. Reassigning starts the next epoch, which the former supporter cannot open. */
export type Epoch = {
  readonly caseId: RequestId
  readonly number: number
  /** 32 bytes, shared by the two who talk. Keep it in memory only. */
  readonly chatKey: Bytes
  readonly commitment: Bytes
}

/** What the server stores so that both sides can come back. */
export type EpochOpening = {
  /** Signed by the supporter: who talks with whom under which key's commitment. Never what is said. */
  readonly certificate: Bytes
  readonly toRequester: Sealed
  readonly toSupporter: Sealed
}

/** The accepted offer and the number of the conversation, from 1. */
export type EpochPlace = OfferPlace & { readonly epoch: number }

/** By the supporter, right after accepting. */
export async function openEpoch(
  supporter: StaffKeys,
  place: EpochPlace,
  roster: Roster,
): Promise<{ epoch: Epoch; opening: EpochOpening }> {
  const kem = supporter.kem.publicKey
  const { header } = await opening(async () => await openVoucher(place, kem, roster))
  const chatKey = randomBytes(KEY_BYTES)
  const commitment = await commitmentOf(chatKey)
  const parties = { supporter: kem, requester: header.requesterKem }
  const body = certificateBody(place, parties, commitment)
  const granting = { context: body, key: chatKey }
  return {
    epoch: { caseId: place.caseId, number: place.epoch, chatKey, commitment },
    opening: {
      certificate: await signStatement(supporter.signing, body),
      toRequester: (await sealGrant(header.requesterKem, granting)).sealed,
      toSupporter: (await sealGrant(kem, granting)).sealed,
    },
  }
}

/** By the requester: the supporter must be on the roster, named for this case, and have signed this key. */
export async function joinEpoch(
  receipt: ReceiptKeys,
  place: EpochPlace & { readonly opening: EpochOpening },
  roster: Roster,
): Promise<Epoch> {
  return await opening(async () => {
    const member = await requireSupporter(roster, await supporterOf(place))
    await openVoucher(place, member.kem, roster)
    const { toRequester } = place.opening
    return await enter(receipt.kem, place, { member, grant: toRequester })
  })
}

/** By the supporter, on another day or device: only a conversation that they opened themselves. */
export async function rejoinEpoch(
  supporter: StaffKeys,
  place: Omit<EpochPlace, 'slot' | 'voucher'> & { readonly opening: EpochOpening },
): Promise<Epoch> {
  const member = { kem: supporter.kem.publicKey, signing: supporter.signing.publicKey }
  const grant = place.opening.toSupporter
  return await opening(async () => await enter(supporter.kem, place, { member, grant }))
}

type Entering = Pick<EpochPlace, 'caseId' | 'header' | 'epoch'> & {
  readonly opening: EpochOpening
}
type Door = { readonly member: Member; readonly grant: Bytes }

async function enter(holder: KemPair, place: Entering, { member, grant }: Door): Promise<Epoch> {
  const { commitment, body } = await openCertificate(place, member)
  const chatKey = await openGrant(holder, body, grant)
  requireThat(sameBytes(await commitmentOf(chatKey), commitment))
  return { caseId: place.caseId, number: place.epoch, chatKey, commitment }
}

/** The commitment that this supporter signed for this epoch of this case. */
async function openCertificate(place: Entering, member: Member) {
  const header = await openHeader(place)
  const { body, signers } = await openStatement(place.opening.certificate)
  const [signer] = signers
  requireThat(signers.length === 1 && signer !== undefined && sameBytes(signer, member.signing))
  const commitment = parsePartsOf(body, 'epoch', 5)[4]
  requireThat(commitment !== undefined)
  const parties = { supporter: member.kem, requester: header.requesterKem }
  requireThat(sameBytes(body, certificateBody(place, parties, commitment)))
  return { commitment, body }
}

type Parties = { readonly supporter: Bytes; readonly requester: Bytes }

function certificateBody(
  { caseId, epoch }: Pick<EpochPlace, 'caseId' | 'epoch'>,
  { supporter, requester }: Parties,
  commitment: Bytes,
): Bytes {
  return frame('epoch', caseId, epoch, supporter, requester, commitment)
}
