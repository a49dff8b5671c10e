import {
  parseAccountId,
  parseOrganizationId,
  type AccountId,
  type OrganizationId,
} from '#domain/ids.ts'
import type { Role } from '#domain/role.ts'
import type { Reader, Writer } from './store.ts'

/** A role that an account holds in the organization of the transaction. */
export type Membership = {
  readonly account: AccountId
  readonly home: OrganizationId
  readonly role: Role
}

export async function listRoles(db: Reader, account: AccountId): Promise<readonly Role[]> {
  const rows = await db
    .selectFrom('membership')
    .select('role')
    .where('account_id', '=', account)
    .orderBy('role')
    .execute()
  return rows.map((row) => row.role)
}

export async function listMemberships(db: Reader): Promise<readonly Membership[]> {
  const rows = await db
    .selectFrom('membership')
    .selectAll()
    .orderBy('account_id')
    .orderBy('role')
    .execute()
  return rows.map((row) => ({
    account: parseAccountId(row.account_id),
    home: parseOrganizationId(row.account_home),
    role: row.role,
  }))
}

/** Who would take one of them away waits here for the others who would. */
export async function lockCoordinators(db: Writer): Promise<readonly AccountId[]> {
  const rows = await db
    .selectFrom('membership')
    .select('account_id')
    .where('role', '=', 'coordinator')
    .orderBy('account_id')
    .forUpdate()
    .execute()
  return rows.map((row) => parseAccountId(row.account_id))
}

export async function saveMembership(
  db: Writer,
  organization: OrganizationId,
  membership: Membership,
): Promise<void> {
  await db
    .insertInto('membership')
    .values({
      organization_id: organization,
      account_id: membership.account,
      account_home: membership.home,
      role: membership.role,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function deleteMembership(db: Writer, account: AccountId, role: Role): Promise<void> {
  await db
    .deleteFrom('membership')
    .where('account_id', '=', account)
    .where('role', '=', role)
    .execute()
}

export async function deleteMembershipsOf(db: Writer, account: AccountId): Promise<void> {
  await db.deleteFrom('membership').where('account_id', '=', account).execute()
}
