import type { AccountId, OrganizationId } from '#domain/ids.ts'
import type { OrganizationKind } from '#domain/organization.ts'
import type { Role } from '#domain/role.ts'
import {
  deleteMembership,
  listMemberships,
  listRoles,
  lockCoordinators,
  saveMembership,
} from '#storage/memberships.ts'
import { findOrganization } from '#storage/organizations.ts'
import { deleteEveryTeamKeyOf } from '#storage/rosters.ts'
import type { Writer } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'

const ADMINS: readonly Role[] = ['organization-admin', 'network-admin']

/** Supporting comes with a place in a pool; it is neither given nor taken here. */
export const exceptSupporting = (roles: readonly Role[]): readonly Role[] =>
  roles.filter((role) => role !== 'supporter')

export const ownAdmin = (kind: OrganizationKind): Role =>
  kind === 'network' ? 'network-admin' : 'organization-admin'

/** Only an admin makes an admin, and each kind of organization has its own. */
export function whyNotGrant(
  actor: StaffActor,
  kind: OrganizationKind,
  roles: readonly Role[],
): 'role-not-allowed' | undefined {
  const admins = roles.filter((role) => ADMINS.includes(role))
  const own = ownAdmin(kind)
  if (admins.some((role) => role !== own)) return 'role-not-allowed'
  if (admins.length > 0 && !actor.roles.some((role) => ADMINS.includes(role))) {
    return 'role-not-allowed'
  }
  return undefined
}

export async function findKind(db: Writer, id: OrganizationId): Promise<OrganizationKind> {
  return (await findOrganization(db, id))?.kind ?? 'organization'
}

/** Without a coordinator nobody would see who waits. */
export async function isLastCoordinator(db: Writer, account: AccountId): Promise<boolean> {
  const all = await lockCoordinators(db)
  return all.length > 0 && all.every((each) => each === account)
}

/** Whoever coordinates no more keeps no copy of a team key, in any program of the organization. */
export async function takeRole(db: Writer, account: AccountId, role: Role): Promise<void> {
  await deleteMembership(db, account, role)
  if (role === 'coordinator') await deleteEveryTeamKeyOf(db, account)
}

export type SetRoles = {
  readonly kind: 'set' | 'not-found' | 'role-not-allowed' | 'last-coordinator'
}

export async function setRoles(
  deps: Pick<Deps, 'store'>,
  actor: StaffActor,
  { account, roles }: { readonly account: AccountId; readonly roles: readonly Role[] },
): Promise<SetRoles> {
  const { organization } = actor
  return await deps.store.cases.write(organization, async (db): Promise<SetRoles> => {
    const had = await listRoles(db, account)
    const member = (await listMemberships(db)).find((each) => each.account === account)
    if (member === undefined) return { kind: 'not-found' }
    const wanted = exceptSupporting(roles)
    const added = wanted.filter((role) => !had.includes(role))
    const removed = exceptSupporting(had).filter((role) => !wanted.includes(role))
    const kind = await findKind(db, organization)
    // Taking an admin's role away is as weighty as giving it.
    if (whyNotGrant(actor, kind, [...added, ...removed]) !== undefined) {
      return { kind: 'role-not-allowed' }
    }
    if (removed.includes('coordinator') && (await isLastCoordinator(db, account))) {
      return { kind: 'last-coordinator' }
    }
    for (const role of removed) await takeRole(db, account, role)
    for (const role of added) await saveMembership(db, organization, { ...member, role })
    return { kind: 'set' }
  })
}
