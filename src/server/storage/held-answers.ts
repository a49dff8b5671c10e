import { parseProgramId, type ProgramId } from '#domain/ids.ts'
import { idAfter, type RecordsPlace } from './outreaches.ts'
import type { RecordsWriter, Writer } from './store.ts'

/** Feedback that waits for the nightly batch; its week is written then, and nothing finer. */
export type HeldFeedback = {
  readonly id: string
  readonly program: ProgramId
  readonly answers: unknown
}
/** How long somebody waited for an answer. */
export type HeldWait = {
  readonly id: string
  readonly program: ProgramId
  readonly week: Temporal.PlainDate
  readonly minutes: number
}

export async function lockHeldFeedback(db: Writer): Promise<readonly HeldFeedback[]> {
  const rows = await db.selectFrom('held_feedback').selectAll().forUpdate().execute()
  return rows.map((row) => ({
    id: row.held_id,
    program: parseProgramId(row.program_id),
    answers: row.answers,
  }))
}

export async function lockHeldWaits(db: Writer): Promise<readonly HeldWait[]> {
  const rows = await db.selectFrom('held_wait').selectAll().forUpdate().execute()
  return rows.map((row) => ({
    id: row.held_id,
    program: parseProgramId(row.program_id),
    week: row.week,
    minutes: row.minutes,
  }))
}

export async function deleteHeldFeedback(db: Writer, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.deleteFrom('held_feedback').where('held_id', 'in', ids).execute()
}

export async function deleteHeldWaits(db: Writer, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.deleteFrom('held_wait').where('held_id', 'in', ids).execute()
}

type Batch<T> = { readonly held: readonly T[]; readonly week: Temporal.PlainDate }

export async function saveFeedbackRecords(
  db: RecordsWriter,
  place: RecordsPlace,
  { held, week }: Batch<HeldFeedback>,
): Promise<void> {
  if (held.length === 0) return
  await db
    .insertInto('feedback')
    .values(
      held.map(({ id, answers }) => ({
        organization_id: place.organization,
        program_key: place.program,
        feedback_id: idAfter(id),
        week: week.toString(),
        answers: JSON.stringify(answers),
      })),
    )
    .onConflict((conflict) => conflict.column('feedback_id').doNothing())
    .execute()
}

export async function saveWaitRecords(
  db: RecordsWriter,
  place: RecordsPlace,
  held: readonly HeldWait[],
): Promise<void> {
  if (held.length === 0) return
  await db
    .insertInto('waited')
    .values(
      held.map(({ id, week, minutes }) => ({
        organization_id: place.organization,
        program_key: place.program,
        waited_id: idAfter(id),
        week: week.toString(),
        minutes,
      })),
    )
    .onConflict((conflict) => conflict.column('waited_id').doNothing())
    .execute()
}
