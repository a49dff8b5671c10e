import type { Author } from '#domain/conversation.ts'
import {
  parseAccountId,
  parseOfferId,
  parseProgramId,
  type AccountId,
  type OfferId,
  type OrganizationId,
  type ProgramId,
  type RequestId,
  type SupporterId,
} from '#domain/ids.ts'
import { asSealed, type Sealed } from '#domain/sealed.ts'
import type { Reader, Writer } from './store.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** How a conversation began: bytes that the supporter's browser made and both browsers verify. */
export type Opening = {
  readonly certificate: Bytes
  readonly toRequester: Sealed
  readonly toSupporter: Sealed
}

export type Talk = {
  readonly request: RequestId
  readonly program: ProgramId
  readonly epoch: number
  readonly ended: boolean
  readonly opening: Opening
  readonly slot: number
  readonly voucher: Bytes
  readonly offer: OfferId
  /** Whose desk is told of a new message. */
  readonly account: AccountId | undefined
}

/** Every conversation that a case has had, the first one first. */
export async function listTalks(db: Reader, request: RequestId): Promise<readonly Talk[]> {
  const rows = await selectTalk(db)
    .where('epoch.request_id', '=', request)
    .orderBy('epoch.epoch')
    .execute()
  return rows.map((row) => toTalk(row, request))
}

export async function findTalk(
  db: Reader,
  request: RequestId,
  epoch: number,
): Promise<Talk | undefined> {
  const row = await selectTalk(db)
    .where('epoch.request_id', '=', request)
    .where('epoch.epoch', '=', epoch)
    .executeTakeFirst()
  return row === undefined ? undefined : toTalk(row, request)
}

/** The open conversation of an accepted offer. */
export async function findTalkOfOffer(
  db: Reader,
  request: RequestId,
  offer: OfferId,
): Promise<Talk | undefined> {
  const row = await selectTalk(db)
    .where('epoch.request_id', '=', request)
    .where('epoch.offer_id', '=', offer)
    .where('offer.state', '=', 'accepted')
    .executeTakeFirst()
  return row === undefined ? undefined : toTalk(row, request)
}

function selectTalk(db: Reader) {
  return db
    .selectFrom('epoch')
    .innerJoin('offer', 'offer.offer_id', 'epoch.offer_id')
    .innerJoin('supporter', 'supporter.supporter_id', 'epoch.supporter_id')
    .select([
      'supporter.program_id',
      'epoch.epoch',
      'epoch.ended',
      'epoch.certificate',
      'epoch.to_requester',
      'epoch.to_supporter',
      'offer.offer_id',
      'offer.slot',
      'offer.voucher',
      'supporter.account_id',
    ])
}

type TalkRow = Awaited<ReturnType<ReturnType<typeof selectTalk>['executeTakeFirstOrThrow']>>

const toTalk = (row: TalkRow, request: RequestId): Talk => ({
  request,
  program: parseProgramId(row.program_id),
  epoch: row.epoch,
  ended: row.ended,
  opening: {
    certificate: row.certificate,
    toRequester: asSealed(row.to_requester),
    toSupporter: asSealed(row.to_supporter),
  },
  slot: row.slot,
  voucher: row.voucher,
  offer: parseOfferId(row.offer_id),
  account: row.account_id === null ? undefined : parseAccountId(row.account_id),
})

/** One more than the conversations there have been. */
export async function findNextEpoch(db: Reader, request: RequestId): Promise<number> {
  const { last } = await db
    .selectFrom('epoch')
    .where('request_id', '=', request)
    .select((eb) => eb.fn.max('epoch').as('last'))
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

export type NewEpoch = {
  readonly organization: OrganizationId
  readonly request: RequestId
  readonly epoch: number
  readonly offer: OfferId
  readonly supporter: SupporterId
  readonly opening: Opening
}

export async function insertEpoch(db: Writer, epoch: NewEpoch): Promise<void> {
  const { certificate, toRequester, toSupporter } = epoch.opening
  await db
    .insertInto('epoch')
    .values({
      organization_id: epoch.organization,
      request_id: epoch.request,
      epoch: epoch.epoch,
      offer_id: epoch.offer,
      supporter_id: epoch.supporter,
      certificate,
      to_requester: toRequester,
      to_supporter: toSupporter,
    })
    .execute()
}

export async function endEpochs(db: Writer, request: RequestId): Promise<void> {
  await db.updateTable('epoch').where('request_id', '=', request).set({ ended: true }).execute()
}

export type Message = {
  readonly position: number
  readonly author: Author
  readonly sealed: Sealed
}
export type Place = { readonly request: RequestId; readonly epoch: number }

/** A page's worth; whoever reads goes on from the last one until nothing more comes. */
const PAGE = 200

export async function listMessages(
  db: Reader,
  { request, epoch }: Place,
  from: number,
): Promise<readonly Message[]> {
  const rows = await db
    .selectFrom('message')
    .where('request_id', '=', request)
    .where('epoch', '=', epoch)
    .where('position', '>=', from)
    .select(['position', 'author', 'sealed'])
    .orderBy('position')
    .limit(PAGE)
    .execute()
  return rows.map(({ sealed, ...row }) => ({ ...row, sealed: asSealed(sealed) }))
}

export async function findNextPosition(db: Reader, { request, epoch }: Place): Promise<number> {
  const { last } = await db
    .selectFrom('message')
    .where('request_id', '=', request)
    .where('epoch', '=', epoch)
    .select((eb) => eb.fn.max('position').as('last'))
    .executeTakeFirstOrThrow()
  return last === null ? 0 : last + 1
}

export type NewMessage = Place & Message & { readonly organization: OrganizationId }

/** `false` where another message took the position; the primary key decides between two at once. */
export async function insertMessage(db: Writer, message: NewMessage): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('message')
    .values({
      organization_id: message.organization,
      request_id: message.request,
      epoch: message.epoch,
      position: message.position,
      author: message.author,
      sealed: message.sealed,
    })
    .onConflict((conflict) => conflict.constraint('message_position_once').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** The zone whose midnight ends the day for a case; `undefined`: there is no such case. */
export async function findZone(db: Reader, request: RequestId): Promise<string | undefined> {
  const row = await db
    .selectFrom('request')
    .innerJoin('organization', 'organization.organization_id', 'request.organization_id')
    .where('request.request_id', '=', request)
    .select('organization.time_zone')
    .executeTakeFirst()
  return row?.time_zone
}

/** Starts the rolling clock again; at most one change a day, so that no row tells the hour. */
export async function touchRequest(
  db: Writer,
  request: RequestId,
  today: Temporal.PlainDate,
): Promise<void> {
  await db
    .updateTable('request')
    .where('request_id', '=', request)
    .where('state', '=', 'matched')
    .where('touched_on', '<', today)
    .set({ touched_on: today.toString() })
    .execute()
}

/** Keeps the case from ending or changing hands until the message is in, and lets others write meanwhile. */
export async function holdRequest(db: Writer, request: RequestId): Promise<boolean> {
  const row = await db
    .selectFrom('request')
    .where('request_id', '=', request)
    .select('request_id')
    .forShare()
    .executeTakeFirst()
  return row !== undefined
}
