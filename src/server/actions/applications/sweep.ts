import { DECIDED_DAYS, UNDECIDED_DAYS } from '#domain/application.ts'
import { deleteApplicationsBefore } from '#storage/applications.ts'
import type { Writer } from '#storage/store.ts'

/** Answers, references, interview and notes go together, some time after the decision. */
export async function sweepApplications(db: Writer, today: Temporal.PlainDate): Promise<void> {
  await deleteApplicationsBefore(db, {
    decidedBefore: today.subtract({ days: DECIDED_DAYS }),
    appliedBefore: today.subtract({ days: UNDECIDED_DAYS }),
  })
}
