import { sql } from 'kysely'
import { parseProgramId, parseRequestId, type ProgramId, type RequestId } from '#domain/ids.ts'
import type { ProgramPolicy } from '#domain/policy.ts'
import { fromJson } from './json.ts'
import type { Reader, Writer } from './store.ts'

export type Kept = {
  readonly request: RequestId
  readonly program: ProgramId
  readonly policy: ProgramPolicy
}

/** Every case that the organization still holds, with the policy whose clocks run for it. */
export async function listKept(db: Reader): Promise<readonly Kept[]> {
  const rows = await db
    .selectFrom('request')
    .innerJoin('program', 'program.program_id', 'request.program_id')
    .select(['request.request_id', 'program.program_id', 'program.policy'])
    .orderBy('request.request_id')
    .execute()
  return rows.map((row) => ({
    request: parseRequestId(row.request_id),
    program: parseProgramId(row.program_id),
    policy: fromJson<ProgramPolicy>(row.policy),
  }))
}

export async function deleteTracesUntil(db: Writer, today: Temporal.PlainDate): Promise<void> {
  await db.deleteFrom('trace').where('until', '<', today).execute()
}

export async function deleteNotificationsBefore(db: Writer, at: Temporal.Instant): Promise<void> {
  await db.deleteFrom('notification').where('at', '<', at).execute()
}

export async function deleteTicketsBefore(db: Writer, today: Temporal.PlainDate): Promise<void> {
  await db.deleteFrom('feedback_ticket').where('expires_on', '<', today).execute()
}

export async function deleteMailBefore(db: Writer, at: Temporal.Instant): Promise<void> {
  await db.deleteFrom('outbox_mail').where('made_at', '<', at).execute()
}

/** With the locators that led to them; a session's and an invitation's locator is named by the hash in the row. */
export async function deleteInvitationsBefore(db: Writer, at: Temporal.Instant): Promise<void> {
  await sql`
    with gone as (delete from invitation where expires_at < ${at} returning token_hash)
    delete from locator using gone where key = 'invitation:' || encode(gone.token_hash, 'hex')
  `.execute(db)
}

/** After a restore: what was destroyed since the backup is destroyed again. */
export async function listBuried(db: Reader): Promise<readonly RequestId[]> {
  const rows = await db
    .selectFrom('request')
    .innerJoin('tombstone', 'tombstone.request_id', 'request.request_id')
    .where('request.state', '!=', 'closed')
    .select('request.request_id')
    .execute()
  return rows.map((row) => parseRequestId(row.request_id))
}
