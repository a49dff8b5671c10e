import {
  parseOfferId,
  parseProgramId,
  parseRequestId,
  type AccountId,
  type OfferId,
  type ProgramId,
  type RequestId,
  type SupporterId,
} from '#domain/ids.ts'
import { asSealed, type Sealed } from '#domain/sealed.ts'
import type { Reader } from './store.ts'

type Bytes = Uint8Array<ArrayBuffer>
type Card = {
  readonly offer: OfferId
  readonly program: ProgramId
  readonly header: Bytes
  readonly slot: number
  readonly voucher: Bytes
  readonly facets: Sealed
  readonly epoch: number
}
export type OpenCard = Card & {
  readonly offeredAt: Temporal.Instant
  readonly expiresAt: Temporal.Instant
  readonly alsoAsked: number
}
export type TalkCard = Card & { readonly matchedOn: Temporal.PlainDate }

function selectOwn(db: Reader, account: AccountId) {
  return db
    .selectFrom('offer')
    .innerJoin('supporter', 'supporter.supporter_id', 'offer.supporter_id')
    .innerJoin('request', 'request.request_id', 'offer.request_id')
    .where('supporter.account_id', '=', account)
    .where('supporter.state', '!=', 'left')
    .where('offer.facets', 'is not', null)
    .select([
      'offer.offer_id',
      'request.program_id',
      'request.header',
      'offer.slot',
      'offer.voucher',
      'offer.facets',
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof selectOwn>['executeTakeFirstOrThrow']>>

const toCard = (row: Row, epoch: number): Card => ({
  offer: parseOfferId(row.offer_id),
  program: parseProgramId(row.program_id),
  header: row.header,
  slot: row.slot,
  voucher: row.voucher,
  facets: asSealed(row.facets ?? new Uint8Array()),
  epoch,
})

/** What this account may say yes or no to now. */
export async function listOpenCards(
  db: Reader,
  account: AccountId,
  now: Temporal.Instant,
): Promise<readonly OpenCard[]> {
  const rows = await selectOwn(db, account)
    .where('offer.state', '=', 'open')
    .where('offer.expires_at', '>', now)
    .where('request.state', '=', 'waiting')
    .select((eb) => [
      'offer.offered_at',
      'offer.expires_at',
      eb
        .selectFrom('epoch')
        .whereRef('epoch.request_id', '=', 'offer.request_id')
        .select((epoch) => epoch.fn.max('epoch.epoch').as('last'))
        .as('last_epoch'),
      eb
        .selectFrom('offer as other')
        .whereRef('other.request_id', '=', 'offer.request_id')
        .whereRef('other.offer_id', '!=', 'offer.offer_id')
        .where('other.state', '=', 'open')
        .where('other.expires_at', '>', now)
        .select((other) => other.fn.countAll<number>().as('count'))
        .as('also_asked'),
    ])
    .orderBy('offer.offered_at')
    .orderBy('offer.offer_id')
    .execute()
  return rows.flatMap(({ offered_at: offeredAt, expires_at: expiresAt, ...row }) => {
    if (offeredAt === null || expiresAt === null) return []
    const card = toCard(row, (row.last_epoch ?? 0) + 1)
    return [{ ...card, offeredAt, expiresAt, alsoAsked: row.also_asked ?? 0 }]
  })
}

/** The conversations that this account is in now. */
export async function listTalkCards(db: Reader, account: AccountId): Promise<readonly TalkCard[]> {
  const rows = await selectOwn(db, account)
    .innerJoin('epoch', 'epoch.offer_id', 'offer.offer_id')
    .where('offer.state', '=', 'accepted')
    .where('request.state', '=', 'matched')
    .where('epoch.ended', '=', false)
    .select(['request.matched_on', 'epoch.epoch'])
    .orderBy('request.matched_on')
    .orderBy('offer.offer_id')
    .execute()
  return rows.flatMap(({ matched_on: matchedOn, ...row }) =>
    matchedOn === null ? [] : [{ ...toCard(row, row.epoch), matchedOn }],
  )
}

/** The requests that wait for this supporter's answer, or are theirs. */
export async function listRequestsHeldBy(
  db: Reader,
  supporter: SupporterId,
): Promise<readonly RequestId[]> {
  const rows = await db
    .selectFrom('offer')
    .where('supporter_id', '=', supporter)
    .where('state', 'in', ['open', 'accepted'])
    .select('request_id')
    .orderBy('request_id')
    .execute()
  return rows.map((row) => parseRequestId(row.request_id))
}
