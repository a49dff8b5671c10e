import type { SupporterId } from '#domain/ids.ts'
import { deleteWish } from '#storage/care.ts'
import { signal } from '#storage/signals.ts'
import type { Writer } from '#storage/store.ts'
import { lockSupporter, saveSupporter, type Supporter } from '#storage/supporters.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'
import { leavePool } from './leaving.ts'
import { findReach } from './reach.ts'

/** By choice, from any pool of the caller's. The keys leave the roster when a coordinator signs; nobody asks from now on. */
export async function leaveMine(
  deps: Pick<Deps, 'store' | 'now'>,
  actor: StaffActor,
  id: SupporterId,
): Promise<{ readonly kind: 'left' | 'not-found' }> {
  const { all } = await findReach(deps, actor)
  for (const organization of all) {
    const isDone = await deps.store.cases.write(organization, async (db) => {
      const supporter = await lockSupporter(db, id)
      if (supporter?.account?.id !== actor.account || supporter.state === 'left') return false
      await leave(db, supporter, await findToday(db, organization, deps.now()))
      await signal(db, `board:${organization}`)
      return true
    })
    if (isDone) return { kind: 'left' }
  }
  return { kind: 'not-found' }
}

async function leave(db: Writer, supporter: Supporter, today: Temporal.PlainDate): Promise<void> {
  if (supporter.state === 'applied') await dropWish(db, supporter)
  else await leavePool(db, supporter, today)
}

/** Whoever served here before has left again; of anybody else nothing stays. */
export async function dropWish(db: Writer, supporter: Supporter): Promise<void> {
  if (supporter.leftOn === undefined) await deleteWish(db, supporter.id)
  else await saveSupporter(db, { ...supporter, state: 'left' })
}
