import { confirmMethod, saveCounter } from '#storage/methods.ts'
import { findSession, saveStrong } from '#storage/sessions.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { proveMethod, type Shown } from './prove.ts'

type Here = Pick<Deps, 'store' | 'now' | 'origin'>
export type UnlockedAgain = { readonly kind: 'unlocked' | 'cannot-sign-in' }

/** The same person is still there: any method of the same account will do. */
export async function unlockAgain(
  deps: Here,
  actor: StaffActor,
  shown: Omit<Shown, 'sessionPublic'>,
): Promise<UnlockedAgain> {
  const { home, session } = actor
  const mine = await deps.store.cases.read(home, (db) => findSession(db, session.tokenHash))
  if (mine === undefined) return { kind: 'cannot-sign-in' }
  const proven = await proveMethod(deps, { ...shown, sessionPublic: mine.signPublic })
  if (proven?.method.account !== actor.account) return { kind: 'cannot-sign-in' }
  await deps.store.cases.write(home, async (db) => {
    await saveCounter(db, proven.method.id, proven.counter)
    await confirmMethod(db, proven.method.id)
    await saveStrong(db, session.tokenHash, deps.now())
  })
  return { kind: 'unlocked' }
}
