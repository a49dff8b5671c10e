import type { SupporterId } from '#domain/ids.ts'
import { findLasting, toTrainingStanding } from '#domain/training.ts'
import type { Training } from '#storage/trainings.ts'

/** How somebody stands, by the training that holds longest. */
export function toStandingView(
  trainings: readonly Training[],
  of: SupporterId,
  today: Temporal.PlainDate,
) {
  const lasting = findLasting(trainings.filter(({ supporter }) => supporter === of))
  return {
    standing: toTrainingStanding(lasting, today),
    completedOn: lasting?.completedOn.toString() ?? null,
    expiresOn: lasting?.expiresOn?.toString() ?? null,
  }
}
