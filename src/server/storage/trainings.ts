import type { Selectable } from 'kysely'
import {
  parseGatheringId,
  parseOrganizationId,
  parseSupporterId,
  parseTrainingId,
  type GatheringId,
  type OrganizationId,
  type SupporterId,
  type TrainingId,
} from '#domain/ids.ts'
import { trainingCodes, type TrainingCode } from '#domain/training.ts'
import type { CasesSchema } from './schema-cases.ts'
import type { Reader, Writer } from './store.ts'

export type Training = {
  readonly id: TrainingId
  readonly organization: OrganizationId
  readonly supporter: SupporterId
  readonly code: TrainingCode
  readonly completedOn: Temporal.PlainDate
  /** The last day on which it holds; `undefined` for good. */
  readonly expiresOn: Temporal.PlainDate | undefined
  /** At which it took place, where there was one. */
  readonly gathering: GatheringId | undefined
  readonly remindedOn: Temporal.PlainDate | undefined
}

/** Newest first. */
export async function listTrainings(
  db: Reader,
  supporters: readonly SupporterId[],
): Promise<readonly Training[]> {
  if (supporters.length === 0) return []
  const rows = await db
    .selectFrom('training')
    .selectAll()
    .where('supporter_id', 'in', supporters)
    .orderBy('completed_on', 'desc')
    .orderBy('training_id')
    .execute()
  return rows.map(toTraining)
}

export async function findTraining(db: Reader, id: TrainingId): Promise<Training | undefined> {
  const row = await db
    .selectFrom('training')
    .selectAll()
    .where('training_id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : toTraining(row)
}

export async function findTrainingAt(
  db: Reader,
  supporter: SupporterId,
  gathering: GatheringId,
): Promise<Training | undefined> {
  const row = await db
    .selectFrom('training')
    .selectAll()
    .where('supporter_id', '=', supporter)
    .where('gathering_id', '=', gathering)
    .executeTakeFirst()
  return row === undefined ? undefined : toTraining(row)
}

export async function saveNewTraining(db: Writer, training: Training): Promise<void> {
  await db
    .insertInto('training')
    .values({
      organization_id: training.organization,
      training_id: training.id,
      supporter_id: training.supporter,
      code: training.code,
      completed_on: training.completedOn.toString(),
      expires_on: training.expiresOn?.toString() ?? null,
      gathering_id: training.gathering ?? null,
      reminded_on: training.remindedOn?.toString() ?? null,
    })
    .execute()
}

export async function saveReminded(db: Writer, id: TrainingId, on: Temporal.PlainDate) {
  await db
    .updateTable('training')
    .set({ reminded_on: on.toString() })
    .where('training_id', '=', id)
    .execute()
}

export async function deleteTraining(db: Writer, id: TrainingId): Promise<void> {
  await db.deleteFrom('training').where('training_id', '=', id).execute()
}

function toTraining(row: Selectable<CasesSchema['training']>): Training {
  return {
    id: parseTrainingId(row.training_id),
    organization: parseOrganizationId(row.organization_id),
    supporter: parseSupporterId(row.supporter_id),
    code: trainingCodes.find((code) => code === row.code) ?? 'other',
    completedOn: row.completed_on,
    expiresOn: row.expires_on ?? undefined,
    gathering: row.gathering_id === null ? undefined : parseGatheringId(row.gathering_id),
    remindedOn: row.reminded_on ?? undefined,
  }
}
