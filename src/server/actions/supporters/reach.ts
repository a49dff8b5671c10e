import type { OrganizationId } from '#domain/ids.ts'
import { findAccount, type Account } from '#storage/accounts.ts'
import { findOrganization } from '#storage/organizations.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'

export type Reach = {
  readonly account: Account
  /** Whose programs the account may offer itself to: its home's and its network's. */
  readonly own: readonly OrganizationId[]
  /** These, and wherever else it acts. */
  readonly all: readonly OrganizationId[]
}

/** The organizations that one account belongs to. Its own home says so, never the caller. */
export async function findReach(
  deps: Pick<Deps, 'store'>,
  { account: id, home }: Pick<StaffActor, 'account' | 'home'>,
): Promise<Reach> {
  const { account, network } = await deps.store.cases.read(home, async (db) => ({
    account: await findAccount(db, id),
    network: (await findOrganization(db, home))?.network,
  }))
  if (account === undefined) throw new TypeError('a session without an account')
  const own = network === undefined ? [home] : [home, network]
  return { account, own, all: [...new Set([...own, ...account.places])] }
}
