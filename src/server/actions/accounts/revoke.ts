import type { AccountId, OrganizationId } from '#domain/ids.ts'
import { findAccount, lockAccount, saveAccountState } from '#storage/accounts.ts'
import { useInvitations } from '#storage/invitations.ts'
import { deleteMembershipsOf, listMemberships } from '#storage/memberships.ts'
import { deleteMethodsOf } from '#storage/methods.ts'
import { deleteEveryTeamKeyOf } from '#storage/rosters.ts'
import { deleteSessionsOf } from '#storage/sessions.ts'
import type { Writer } from '#storage/store.ts'
import { listSupportersOf } from '#storage/supporters.ts'
import { saveTrace } from '#storage/traces.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { leavePool } from '../supporters/leaving.ts'
import { findToday } from '../today.ts'
import { isLastCoordinator, findKind, whyNotGrant } from './roles.ts'

type Here = Pick<Deps, 'store' | 'now'>
export type Revoked = {
  readonly kind: 'revoked' | 'not-found' | 'last-coordinator' | 'role-not-allowed'
}

/**
 * Takes every role away here; and where the account is kept here, its ways in and its places elsewhere too. The keys
 * must also leave the rosters, which only a coordinator's browser can sign.
 */
export async function revokeAccount(
  deps: Here,
  actor: StaffActor,
  account: AccountId,
): Promise<Revoked> {
  const { cases } = deps.store
  const { organization } = actor
  const kind = await cases.write(organization, async (db): Promise<Revoked['kind']> => {
    const mine = (await listMemberships(db)).filter((each) => each.account === account)
    if (mine.length === 0) return 'not-found'
    const roles = mine.map(({ role }) => role)
    const ownKind = await findKind(db, organization)
    if (whyNotGrant(actor, ownKind, roles) !== undefined) return 'role-not-allowed'
    if (await isLastCoordinator(db, account)) return 'last-coordinator'
    await leave(deps, db, { organization, account })
    await shutOut(deps, db, { organization, account })
    return 'revoked'
  })
  if (kind === 'revoked') await leaveElsewhere(deps, organization, account)
  return { kind }
}

async function leave(deps: Here, db: Writer, { organization, account }: Whose): Promise<void> {
  const today = await findToday(db, organization, deps.now())
  await deleteMembershipsOf(db, account)
  await deleteEveryTeamKeyOf(db, account)
  for (const supporter of await listSupportersOf(db, account)) {
    await leavePool(db, supporter, today)
  }
}

type Whose = { readonly organization: OrganizationId; readonly account: AccountId }

async function shutOut(deps: Here, db: Writer, { organization, account }: Whose): Promise<void> {
  const on = await findToday(db, organization, deps.now())
  await saveTrace(db, { name: 'account.revoked' }, { organization, on, account })
  // Kept by another organization: it goes on working there.
  if ((await lockAccount(db, account)) === undefined) return
  await saveAccountState(db, account, 'revoked')
  await deleteSessionsOf(db, account)
  await deleteMethodsOf(db, account)
  await useInvitations(db, account, deps.now())
}

async function leaveElsewhere(deps: Here, home: OrganizationId, account: AccountId): Promise<void> {
  const { cases } = deps.store
  const found = await cases.read(home, (db) => findAccount(db, account))
  for (const organization of found?.places ?? []) {
    await cases.write(organization, (db) => leave(deps, db, { organization, account }))
  }
}
