import { randomUUID } from 'node:crypto'
import { parseAccountId, type AccountId, type OrganizationId } from '#domain/ids.ts'
import type { Role } from '#domain/role.ts'
import {
  findAccountByEmail,
  saveAccountState,
  saveNewAccount,
  type Account,
} from '#storage/accounts.ts'
import { saveMembership } from '#storage/memberships.ts'
import type { Writer } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'
import { invite } from './invitations.ts'
import { exceptSupporting, findKind, whyNotGrant } from './roles.ts'

type Here = Pick<Deps, 'store' | 'now' | 'origin'>
type Person = { readonly name: string; readonly email: string }

export type InvitedStaff =
  | { readonly kind: 'invited'; readonly account: AccountId; readonly link: string }
  | { readonly kind: 'role-not-allowed' }

/** Somebody who has keys already is given the roles, and no link that would make new keys. */
export async function inviteStaff(
  deps: Here,
  actor: StaffActor,
  { roles, ...person }: Person & { readonly roles: readonly Role[] },
): Promise<InvitedStaff> {
  const { organization } = actor
  return await deps.store.cases.write(organization, async (db): Promise<InvitedStaff> => {
    const wanted = exceptSupporting(roles)
    const kind = await findKind(db, organization)
    if (wanted.length === 0 || whyNotGrant(actor, kind, wanted) !== undefined) {
      return { kind: 'role-not-allowed' }
    }
    const account = await ensureAccount(deps, db, { organization, ...person })
    for (const role of wanted) {
      await saveMembership(db, organization, { account: account.id, home: organization, role })
    }
    return { kind: 'invited', account: account.id, link: await linkFor(deps, db, account) }
  })
}

type Wanted = Person & { readonly organization: OrganizationId }
export type Ensured = Pick<Account, 'id' | 'home' | 'state'>

/** The account of this address, made if need be; one that was revoked may be invited anew. */
export async function ensureAccount(
  deps: Pick<Deps, 'now'>,
  db: Writer,
  { organization: home, name, email }: Wanted,
): Promise<Ensured> {
  const found = await findAccountByEmail(db, email)
  if (found === undefined) {
    const id = parseAccountId(randomUUID())
    await saveNewAccount(db, { id, home, name, email, on: await findToday(db, home, deps.now()) })
    return { id, home, state: 'invited' }
  }
  if (found.state !== 'revoked') return found
  await saveAccountState(db, found.id, 'invited')
  return { ...found, state: 'invited' }
}

export async function linkFor(
  deps: Pick<Deps, 'now' | 'origin'>,
  db: Writer,
  account: Ensured,
): Promise<string> {
  if (account.state !== 'invited') return `${deps.origin}/desk`
  return await invite(deps, db, { organization: account.home, account: account.id })
}
