import { deleteCheckInsOf } from '#storage/check-ins.ts'
import { unplanDebriefsOf } from '#storage/debriefs.ts'
import type { Writer } from '#storage/store.ts'
import { saveSupporter, type Supporter } from '#storage/supporters.ts'
import { passOnLater } from '../offers/pass-on.ts'

/**
 * Whoever leaves is on no list and no sign from now on, and is asked nothing more. Open talks are passed on, and a group
 * that they would have sat down with waits for two again.
 */
export async function leavePool(
  db: Writer,
  supporter: Supporter,
  today: Temporal.PlainDate,
): Promise<void> {
  await saveSupporter(db, {
    ...supporter,
    state: 'left',
    pausedUntil: undefined,
    restingUntil: undefined,
    leftOn: supporter.leftOn ?? today,
    shown: { ...supporter.shown, directory: 'off', contact: '', onSign: false },
  })
  await deleteCheckInsOf(db, supporter.id)
  await unplanDebriefsOf(db, supporter.id)
  await passOnLater(db, supporter)
}
