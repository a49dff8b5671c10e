import { whyNotReady } from '#domain/account.ts'
import type { Role } from '#domain/role.ts'
import { findAccount, lockAccount, saveAccountState } from '#storage/accounts.ts'
import { listRoles } from '#storage/memberships.ts'
import { listMethods } from '#storage/methods.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'

const KEYLESS: readonly Role[] = ['leader', 'organization-admin', 'network-admin']

/**
 * Who holds no keys is active as soon as two ways in are confirmed; whoever does hold keys waits until a coordinator
 * has put them on a roster.
 */
export async function settleAccount(
  deps: Pick<Deps, 'store'>,
  { home, account: id }: Pick<StaffActor, 'home' | 'account'>,
): Promise<void> {
  const { cases } = deps.store
  const places = await cases.read(home, async (db) => (await findAccount(db, id))?.places ?? [])
  const held = await Promise.all(
    [home, ...places].map((each) => cases.read(each, (db) => listRoles(db, id))),
  )
  const roles = held.flat()
  if (roles.length === 0 || !roles.every((role) => KEYLESS.includes(role))) return
  await cases.write(home, async (db) => {
    const account = await lockAccount(db, id)
    const isReady = whyNotReady(await listMethods(db, [id])) === undefined
    if (account?.state === 'enrolled' && isReady) await saveAccountState(db, id, 'active')
  })
}
