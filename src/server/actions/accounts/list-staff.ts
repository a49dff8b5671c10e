import type { AccountId, OrganizationId } from '#domain/ids.ts'
import { may } from '#domain/permission.ts'
import type { Role } from '#domain/role.ts'
import { listKeyedAccounts, type Account } from '#storage/accounts.ts'
import { listMemberships, type Membership } from '#storage/memberships.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { lookUpAccounts } from './look-up.ts'

/** Everybody who runs the program or reads its figures; who only supports stands in the pool's list. */
export async function listStaff(deps: Pick<Deps, 'store'>, actor: StaffActor) {
  const { memberships, keyed } = await deps.store.cases.read(actor.organization, async (db) => ({
    memberships: await listMemberships(db),
    keyed: await listKeyedAccounts(db),
  }))
  const members = groupByAccount(memberships).filter(({ roles }) =>
    roles.some((role) => role !== 'supporter'),
  )
  const found = await lookUpAccounts(deps, members)
  const staff = members.flatMap(({ id, roles }) => {
    const looked = found.get(id)
    if (looked === undefined) return []
    const { account, methods, ready, invitedUntil } = looked
    return [
      {
        account: id,
        name: account.name,
        email: account.email,
        state: account.state,
        roles: [...roles],
        methods: methods.filter(({ confirmed }) => confirmed).map(({ kind }) => kind),
        ready,
        kemPublic: account.keys?.kemPublic ?? null,
        signPublic: account.keys?.signPublic ?? null,
        invitedUntil: invitedUntil?.toString() ?? null,
      },
    ]
  })
  return {
    staff: staff.toSorted((one, other) => one.name.localeCompare(other.name)),
    // Supporters are among them, whom only those who sign rosters may know by name.
    former: may(actor.roles, 'roster.sign') ? listFormer(keyed, memberships) : [],
  }
}

function listFormer(keyed: readonly Account[], memberships: readonly Membership[]) {
  const coordinators = new Set(
    memberships.filter(({ role }) => role === 'coordinator').map(({ account }) => account),
  )
  return keyed
    .filter(({ id }) => !coordinators.has(id))
    .flatMap(({ id, name, keys }) => (keys === undefined ? [] : [{ id, name, keys }]))
    .map(({ id, name, keys: { kemPublic, signPublic } }) => {
      return { account: id, name, kemPublic, signPublic }
    })
}

type Member = {
  readonly id: AccountId
  readonly home: OrganizationId
  readonly roles: readonly Role[]
}

export function groupByAccount(memberships: readonly Membership[]): readonly Member[] {
  const members = new Map<AccountId, Member>()
  for (const { account: id, home, role } of memberships) {
    const roles = members.get(id)?.roles ?? []
    members.set(id, { id, home, roles: [...roles, role] })
  }
  return [...members.values()]
}
