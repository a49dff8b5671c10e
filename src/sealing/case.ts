import { encodeCaseHeader } from '#domain/case-header.ts'
import { frame, type Bytes } from '#domain/framing.ts'
import type { KeyId, RequestId } from '#domain/ids.ts'
import type { Sealed } from '#domain/sealed.ts'
import { commitmentOf, openBox, sealBox } from './box.ts'
import { opening, requireThat } from './cannot-open.ts'
import { sealState } from './case-state.ts'
import { openOwnGrant, sealGrant, type Grant } from './grant.ts'
import type { KemPair } from './keys.ts'
import {
  caseIdOf,
  openHeader,
  sealOffers,
  type SealedOffer,
  type ShortlistEntry,
  type Vouching,
} from './offer.ts'
import { pad, unpad } from './padding.ts'
import {
  decodeJson,
  encodeJson,
  importSecret,
  KEY_BYTES,
  randomBytes,
  sameBytes,
} from './primitives.ts'
import type { ReceiptKeys } from './receipt.ts'
import type { Roster } from './roster.ts'

export type CaseToMake = {
  readonly receipt: ReceiptKeys
  /** Verified; its team key is the one that can open the intake. */
  readonly roster: Roster
  readonly intake: unknown
  /** Best first. */
  readonly shortlist: readonly ShortlistEntry[]
}

/** What the server needs to hold so that a holder can open the intake. */
export type SealedCase = {
  readonly caseId: RequestId
  readonly header: Bytes
  readonly intake: Bytes
  readonly grants: readonly Grant[]
}

/** Everything to upload. The id is made here, so a retry cannot duplicate. */
export type NewCase = {
  readonly caseId: RequestId
  readonly header: Bytes
  readonly accessPublic: Bytes
  readonly accessId: KeyId
  readonly state: Sealed
  readonly intake: Sealed
  readonly grants: { readonly team: Grant; readonly requester: Grant }
  readonly offers: readonly SealedOffer[]
}

export async function makeCase(making: CaseToMake): Promise<NewCase> {
  const { receipt, roster } = making
  const key = randomBytes(KEY_BYTES)
  const commitment = await commitmentOf(key)
  const accessPublic = receipt.access.publicKey
  const requesterKem = receipt.kem.publicKey
  const { teamPublic } = roster
  const header = encodeCaseHeader({ requesterKem, accessPublic, teamPublic, commitment })
  const caseId = await caseIdOf(header)
  const granting = { context: intakeContext(caseId, commitment), key }
  const vouching = { caseId, signer: receipt.access, roster, firstSlot: 0 }
  return {
    caseId,
    header,
    accessPublic,
    accessId: receipt.accessId,
    state: await sealState(receipt, caseId, { root: roster.root, head: roster.head }),
    intake: await sealIntake(key, caseId, making.intake),
    grants: {
      team: await sealGrant(teamPublic, granting),
      requester: await sealGrant(requesterKem, granting),
    },
    offers: await sealOffers(vouching, making.shortlist),
  }
}

/** More offers for the same case, by the requester (`receipt.access`) or a coordinator (their signing key). */
export async function extendShortlist(
  vouching: Vouching & { readonly header: Bytes },
  shortlist: readonly ShortlistEntry[],
): Promise<readonly SealedOffer[]> {
  await openHeader(vouching)
  return await sealOffers(vouching, shortlist)
}

/** For the team's key or the requester's. The caller validates what comes out. */
export async function openIntake(holder: KemPair, sealed: SealedCase): Promise<unknown> {
  return await opening(async () => {
    const { key } = await openCaseKey(holder, sealed)
    const context = frame('intake', sealed.caseId)
    return decodeJson(unpad(await openBox(await importSecret(key), context, sealed.intake)))
  })
}

/** The intake's new bytes, under the same key: all grants stay good. */
export async function replaceIntake(
  holder: KemPair,
  sealed: SealedCase,
  intake: unknown,
): Promise<Sealed> {
  const { key } = await openCaseKey(holder, sealed)
  return await sealIntake(key, sealed.caseId, intake)
}

/** After a rotation: the grant that takes the place of the old team key's. `holder` is the old team key. */
export async function resealCase(
  holder: KemPair,
  sealed: Omit<SealedCase, 'intake'>,
  newTeamPublic: Bytes,
): Promise<Grant> {
  const { key, context } = await openCaseKey(holder, sealed)
  return await sealGrant(newTeamPublic, { context, key })
}

async function openCaseKey(holder: KemPair, sealed: Omit<SealedCase, 'intake'>) {
  return await opening(async () => {
    const { commitment } = await openHeader(sealed)
    const context = intakeContext(sealed.caseId, commitment)
    const key = await openOwnGrant(holder, context, sealed.grants)
    requireThat(sameBytes(await commitmentOf(key), commitment))
    return { key, context }
  })
}

async function sealIntake(key: Bytes, caseId: RequestId, intake: unknown): Promise<Sealed> {
  return await sealBox(await importSecret(key), frame('intake', caseId), pad(encodeJson(intake)))
}

function intakeContext(caseId: RequestId, commitment: Bytes): Bytes {
  return frame('intake-key', caseId, commitment)
}
