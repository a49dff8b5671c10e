import { randomUUID } from 'node:crypto'
import {
  parseTrainingId,
  type GatheringId,
  type SupporterId,
  type TrainingId,
} from '#domain/ids.ts'
import { trainingEnd, type TrainingCode } from '#domain/training.ts'
import { findCarePolicy } from '#storage/care-policy.ts'
import type { Writer } from '#storage/store.ts'
import { findSupporter } from '#storage/supporters.ts'
import { deleteTraining, findTrainingAt, saveNewTraining } from '#storage/trainings.ts'

export type CompletedTraining = {
  readonly supporter: SupporterId
  readonly code: TrainingCode
  readonly completedOn: Temporal.PlainDate
  /** At which it took place, where there was one. */
  readonly gathering?: GatheringId
}

/**
 * In the caller's transaction, which belongs to the supporter's organization. The end follows from the care policy of
 * the supporter's program. Of one gathering a supporter has one training, however often attendance is marked;
 * `undefined` for somebody who is not in a pool here.
 */
export async function saveTrainingFor(
  db: Writer,
  { supporter: id, code, completedOn, gathering }: CompletedTraining,
): Promise<TrainingId | undefined> {
  const supporter = await findSupporter(db, id)
  if (supporter === undefined) return undefined
  const before = gathering === undefined ? undefined : await findTrainingAt(db, id, gathering)
  if (before !== undefined) return before.id
  const { trainingMonths } = await findCarePolicy(db, supporter.program)
  const training = parseTrainingId(randomUUID())
  await saveNewTraining(db, {
    id: training,
    organization: supporter.organization,
    supporter: id,
    code,
    completedOn,
    expiresOn: trainingEnd(code, completedOn, trainingMonths),
    gathering,
    remindedOn: undefined,
  })
  return training
}

/** Attendance was marked by mistake. */
export async function removeTrainingAt(
  db: Writer,
  { supporter, gathering }: { readonly supporter: SupporterId; readonly gathering: GatheringId },
): Promise<void> {
  const found = await findTrainingAt(db, supporter, gathering)
  if (found !== undefined) await deleteTraining(db, found.id)
}
