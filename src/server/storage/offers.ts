import type { Selectable } from 'kysely'
import {
  parseKeyId,
  parseOfferId,
  parseRequestId,
  parseSupporterId,
  type AccountId,
  type KeyId,
  type OfferId,
  type OrganizationId,
  type RequestId,
  type SupporterId,
} from '#domain/ids.ts'
import type { Offer, OfferState } from '#domain/offer.ts'
import { asSealed, type Sealed } from '#domain/sealed.ts'
import type { CasesSchema } from './schema-cases.ts'
import type { Reader, Writer } from './store.ts'

const OFFER_COLUMNS = [
  'offer_id',
  'request_id',
  'supporter_id',
  'position',
  'state',
  'offered_at',
  'expires_at',
] as const
export type OfferRow = Pick<Selectable<CasesSchema['offer']>, (typeof OFFER_COLUMNS)[number]>

export function toOffer(row: OfferRow): Offer {
  const { state, position } = row
  const about = {
    id: parseOfferId(row.offer_id),
    request: parseRequestId(row.request_id),
    to: parseSupporterId(row.supporter_id),
    position,
  }
  if (state === 'listed' || state === 'covered') return { ...about, state }
  const { offered_at: offeredAt, expires_at: expiresAt } = row
  if (offeredAt === null || expiresAt === null) throw new TypeError('an offer without its times')
  return { ...about, state, offeredAt, expiresAt }
}

/** Of a case that is locked already, or for reading only. In the order of the shortlist. */
export async function listOffers(db: Reader, request: RequestId): Promise<readonly Offer[]> {
  const rows = await db
    .selectFrom('offer')
    .where('request_id', '=', request)
    .select(OFFER_COLUMNS)
    .orderBy('position')
    .execute()
  return rows.map(toOffer)
}

export type Counted = Readonly<Record<OfferState, number>>

export async function countOffers(db: Reader, request: RequestId): Promise<Counted> {
  const offers = await listOffers(db, request)
  const none: Counted = { listed: 0, open: 0, accepted: 0, declined: 0, expired: 0, covered: 0 }
  return offers.reduce((count, { state }) => ({ ...count, [state]: count[state] + 1 }), none)
}

/** The request behind an offer that this account may answer; `undefined` for anybody else's. */
export async function findOwnOffer(
  db: Reader,
  { offer, account }: { readonly offer: OfferId; readonly account: AccountId },
): Promise<{ readonly request: RequestId; readonly supporter: SupporterId } | undefined> {
  const row = await db
    .selectFrom('offer')
    .innerJoin('supporter', 'supporter.supporter_id', 'offer.supporter_id')
    .where('offer.offer_id', '=', offer)
    .where('supporter.account_id', '=', account)
    .where('supporter.state', '!=', 'left')
    .select(['offer.request_id', 'offer.supporter_id'])
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    request: parseRequestId(row.request_id),
    supporter: parseSupporterId(row.supporter_id),
  }
}

export async function lockOffer(db: Writer, id: OfferId): Promise<Offer | undefined> {
  const row = await db
    .selectFrom('offer')
    .where('offer_id', '=', id)
    .select(OFFER_COLUMNS)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : toOffer(row)
}

/** For the supporter whose acceptance stands, and nobody else. */
export async function loadIntroduction(db: Reader, offer: OfferId): Promise<Sealed> {
  const row = await db
    .selectFrom('offer')
    .where('offer_id', '=', offer)
    .where('state', '=', 'accepted')
    .select('introduction')
    .executeTakeFirstOrThrow()
  if (row.introduction === null) throw new TypeError('an acceptance without its introduction')
  return asSealed(row.introduction)
}

/** Who was told of the request, by the key that stands for them. */
export async function listAsked(
  db: Reader,
  request: RequestId,
): Promise<readonly { readonly keyId: KeyId; readonly state: OfferState }[]> {
  const rows = await db
    .selectFrom('offer')
    .innerJoin('supporter', 'supporter.supporter_id', 'offer.supporter_id')
    .where('offer.request_id', '=', request)
    .where('offer.state', 'not in', ['listed', 'covered'])
    .select(['supporter.key_id', 'offer.state'])
    .orderBy('offer.position')
    .execute()
  return rows.flatMap(({ key_id, state }) =>
    key_id === null ? [] : [{ keyId: parseKeyId(key_id), state }],
  )
}

export async function findNextSlot(db: Reader, request: RequestId): Promise<number> {
  const { last } = await db
    .selectFrom('offer')
    .where('request_id', '=', request)
    .select((eb) => eb.fn.max('slot').as('last'))
    .executeTakeFirstOrThrow()
  return last === null ? 0 : last + 1
}

export type NewOffer = {
  readonly organization: OrganizationId
  readonly id: OfferId
  readonly request: RequestId
  readonly to: SupporterId
  readonly position: number
  readonly slot: number
  readonly facets: Sealed
  readonly introduction: Sealed
  readonly voucher: Uint8Array<ArrayBuffer>
  /** Asked at once, until then; otherwise listed. */
  readonly open?: { readonly at: Temporal.Instant; readonly until: Temporal.Instant }
}

export async function insertOffers(db: Writer, offers: readonly NewOffer[]): Promise<void> {
  if (offers.length === 0) return
  await db
    .insertInto('offer')
    .values(
      offers.map((offer) => ({
        organization_id: offer.organization,
        offer_id: offer.id,
        request_id: offer.request,
        supporter_id: offer.to,
        position: offer.position,
        state: offer.open === undefined ? ('listed' as const) : ('open' as const),
        slot: offer.slot,
        voucher: offer.voucher,
        facets: offer.facets,
        introduction: offer.introduction,
        offered_at: offer.open?.at.toString() ?? null,
        expires_at: offer.open?.until.toString() ?? null,
      })),
    )
    .execute()
}

/** An offer that nobody may answer any more loses its sealed pair with the change of its state. */
export async function saveOffer(db: Writer, offer: Offer): Promise<void> {
  const isKept = ['listed', 'open', 'accepted'].includes(offer.state)
  await db
    .updateTable('offer')
    .where('offer_id', '=', offer.id)
    .set({
      state: offer.state,
      ...(isKept ? {} : { facets: null, introduction: null }),
      ...timesOf(offer),
    })
    .execute()
}

/** Instants only while an answer is awaited; of what was answered the day remains. */
function timesOf(offer: Offer) {
  if (offer.state === 'listed' || offer.state === 'covered') {
    return { offered_at: null, expires_at: null }
  }
  const { offeredAt, expiresAt, state } = offer
  const keep = (at: Temporal.Instant): string => (state === 'open' ? at : toDay(at)).toString()
  return { offered_at: keep(offeredAt), expires_at: keep(expiresAt) }
}

const toDay = (at: Temporal.Instant): Temporal.Instant =>
  at.toZonedDateTimeISO('UTC').startOfDay().toInstant()

/** In one statement, for those that nobody has accepted. */
export async function coverOffers(db: Writer, ids: readonly OfferId[]): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('offer')
    .where('offer_id', 'in', ids)
    .where('state', 'in', ['listed', 'open'])
    .set({
      state: 'covered',
      facets: null,
      introduction: null,
      offered_at: null,
      expires_at: null,
    })
    .execute()
}

export async function saveLastAccepted(
  db: Writer,
  supporter: SupporterId,
  today: Temporal.PlainDate,
): Promise<void> {
  await db
    .updateTable('supporter')
    .where('supporter_id', '=', supporter)
    .set({ last_accepted_on: today.toString() })
    .execute()
}
