import type { ProgramId } from '#domain/ids.ts'
import { countNewlyWaiting } from '#storage/requests-board.ts'
import type { Reader } from '#storage/store.ts'

const MOST_AN_HOUR = 30

/**
 * Whether so many came within the hour that nobody is asked by the clock any more: the coordinators see them first.
 * A stranger who files case after case would otherwise use up what all supporters can take in a week.
 */
export async function isFlooded(
  db: Reader,
  program: ProgramId,
  now: Temporal.Instant,
): Promise<boolean> {
  return (await countNewlyWaiting(db, program, now.subtract({ hours: 1 }))) >= MOST_AN_HOUR
}
