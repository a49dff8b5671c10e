import { deleteSession } from '#storage/sessions.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'

export async function signOut(deps: Pick<Deps, 'store'>, actor: StaffActor): Promise<void> {
  await deps.store.cases.write(actor.home, (db) => deleteSession(db, actor.session.tokenHash))
}
