import type { OrganizationId, ProgramId, RequestId } from '#domain/ids.ts'
import type { Closed, Waiting } from '#domain/request.ts'
import type { Choice, SealedParts } from './requests.ts'
import { deleteLocator } from './locators.ts'
import type { Writer } from './store.ts'

type Bytes = Uint8Array<ArrayBuffer>

export type NewRequest = SealedParts & {
  readonly organization: OrganizationId
  readonly id: RequestId
  readonly program: ProgramId
  readonly member: OrganizationId | undefined
  readonly choice: Choice
  readonly accessKeyId: string
  readonly accessPublic: Bytes
  readonly released: boolean
  readonly since: Temporal.Instant
  readonly promiseDue: Temporal.Instant
  readonly nextWaveAt: Temporal.Instant | undefined
  readonly today: Temporal.PlainDate
  readonly auditKey: Bytes
}

export async function insertRequest(db: Writer, request: NewRequest): Promise<void> {
  const day = request.today.toString()
  await db
    .insertInto('request')
    .values({
      organization_id: request.organization,
      request_id: request.id,
      program_id: request.program,
      member_id: request.member ?? null,
      choice: request.choice,
      state: 'waiting',
      header: request.header,
      access_key_id: request.accessKeyId,
      access_public: request.accessPublic,
      state_blob: request.state,
      intake: request.intake,
      asker_grant: request.askerGrant,
      team_grant: request.teamGrant,
      team_epoch: request.teamEpoch,
      released: request.released,
      waiting_since: request.since.toString(),
      promise_due: request.promiseDue.toString(),
      next_wave_at: request.nextWaveAt?.toString() ?? null,
      asked_on: day,
      touched_on: day,
      audit_key: request.auditKey,
    })
    .execute()
}

export type Change = {
  readonly choice?: Choice
  readonly released?: boolean
  readonly alerted?: boolean
  readonly nextWaveAt?: Temporal.Instant | undefined
}

/** `nextWaveAt` given as `undefined` clears it; what is left out stays. */
export async function saveChange(db: Writer, id: RequestId, change: Change): Promise<void> {
  const { choice, released, alerted } = change
  await db
    .updateTable('request')
    .where('request_id', '=', id)
    .set({
      ...(choice === undefined ? {} : { choice }),
      ...(released === undefined ? {} : { released }),
      ...(alerted === undefined ? {} : { alerted }),
      ...('nextWaveAt' in change ? { next_wave_at: change.nextWaveAt?.toString() ?? null } : {}),
    })
    .execute()
}

export type Wishes = Pick<SealedParts, 'intake' | 'askerGrant' | 'teamGrant' | 'teamEpoch'>

export async function saveWishes(db: Writer, id: RequestId, wishes: Wishes): Promise<void> {
  const { intake, askerGrant, teamGrant, teamEpoch } = wishes
  await db
    .updateTable('request')
    .where('request_id', '=', id)
    .set({ intake, asker_grant: askerGrant, team_grant: teamGrant, team_epoch: teamEpoch })
    .execute()
}

/** From here on only days are known of it, and the team has nothing to open. */
export async function saveMatched(
  db: Writer,
  id: RequestId,
  today: Temporal.PlainDate,
): Promise<void> {
  const nothingDue = { waiting_since: null, promise_due: null, next_wave_at: null }
  await db
    .updateTable('request')
    .where('request_id', '=', id)
    .set({
      ...nothingDue,
      state: 'matched',
      matched_on: today.toString(),
      touched_on: today.toString(),
      released: false,
      alerted: false,
    })
    .execute()
}

export async function saveWaitingAgain(
  db: Writer,
  request: Waiting,
  promiseDue: Temporal.Instant,
): Promise<void> {
  await db
    .updateTable('request')
    .where('request_id', '=', request.id)
    .set({
      state: 'waiting',
      waiting_since: request.since.toString(),
      promise_due: promiseDue.toString(),
      matched_on: null,
      alerted: false,
    })
    .execute()
}

/** What stands where sealed bytes were destroyed, or are withheld. */
export const NOTHING_SEALED: Bytes = new Uint8Array(16)

/**
 * Destroys all that was sealed, and the key of the case's traces, at once. What remains until the clock or the asker
 * ends it is the case's public face, by which the asker can still come back to leave feedback.
 */
export async function saveClosed(db: Writer, { id, closedOn }: Closed): Promise<void> {
  for (const table of ['epoch', 'offer', 'shared_upward'] as const) {
    await db.deleteFrom(table).where('request_id', '=', id).execute()
  }
  await db
    .updateTable('request')
    .where('request_id', '=', id)
    .set({
      state: 'closed',
      closed_on: closedOn.toString(),
      matched_on: null,
      waiting_since: null,
      promise_due: null,
      next_wave_at: null,
      released: false,
      state_blob: NOTHING_SEALED,
      intake: NOTHING_SEALED,
      asker_grant: NOTHING_SEALED,
      team_grant: NOTHING_SEALED,
      audit_key: NOTHING_SEALED,
    })
    .execute()
}

/** Everything goes: offers, conversations and what was shared go with the row. */
export async function deleteRequest(db: Writer, id: RequestId): Promise<void> {
  const { access_key_id } = await db
    .deleteFrom('request')
    .where('request_id', '=', id)
    .returning('access_key_id')
    .executeTakeFirstOrThrow()
  await deleteLocator(db, 'case', access_key_id)
}

export type Tombstone = {
  readonly organization: OrganizationId
  readonly id: RequestId
  readonly on: Temporal.PlainDate
}

export async function saveTombstone(
  db: Writer,
  { organization, id, on }: Tombstone,
): Promise<void> {
  await db
    .insertInto('tombstone')
    .values({ organization_id: organization, request_id: id, on: on.toString() })
    .onConflict((conflict) => conflict.column('request_id').doNothing())
    .execute()
}

export type HeldWait = {
  readonly organization: OrganizationId
  readonly program: ProgramId
  /** The Monday of the week. */
  readonly week: Temporal.PlainDate
  /** The end of a band (`domain/wait.ts`). */
  readonly minutes: number
}

export async function holdWait(db: Writer, held: HeldWait): Promise<void> {
  await db
    .insertInto('held_wait')
    .values({
      organization_id: held.organization,
      program_id: held.program,
      week: held.week.toString(),
      minutes: held.minutes,
    })
    .execute()
}
