import { randomUUID } from 'node:crypto'
import { parseAccountId, type AccountId, type OrganizationId } from '#domain/ids.ts'
import type { Role } from '#domain/role.ts'
import {
  findAccountByEmail,
  saveAccountState,
  saveNewAccount,
  type Account,
} from '#storage/accounts.ts'
import { listRoles, saveMembership } from '#storage/memberships.ts'
import type { Writer } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'
import { invite } from './invitations.ts'
import { exceptSupporting, findKind, ownAdmin, whyNotGrant } from './roles.ts'

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
    return {
      kind: 'invited',
      account: account.id,
      link: await linkFor(deps, db, { actor, account }),
    }
  })
}

type Wanted = Person & { readonly organization: OrganizationId }
export type Ensured = Pick<Account, 'id' | 'home' | 'state' | 'places'>

/** The account of this address, made if need be; one that was revoked may be invited anew. */
export async function ensureAccount(
  deps: Pick<Deps, 'now'>,
  db: Writer,
  { organization: home, name, email }: Wanted,
): Promise<Ensured> {
  const found = await findAccountByEmail(db, email)
  if (found === undefined) {
    const id = parseAccountId(randomUUID())
    const on = await findToday(db, home, deps.now())
    const isNew = await saveNewAccount(db, { id, home, name, email, on })
    if (isNew) return { id, home, state: 'invited', places: [] }
    // Somebody else made it between the question and the answer: now it is found.
    return await ensureAccount(deps, db, { organization: home, name, email })
  }
  if (found.state !== 'revoked') return found
  await saveAccountState(db, found.id, 'invited')
  return { ...found, state: 'invited' }
}

type Linking = { readonly actor: StaffActor; readonly account: Ensured }

/** A link that makes keys only for whoever might give all that the account holds: it lets its reader be that person. */
export async function linkFor(
  deps: Pick<Deps, 'now' | 'origin'>,
  db: Writer,
  { actor, account }: Linking,
): Promise<string> {
  const { id, home, state, places } = account
  const desk = `${deps.origin}/desk`
  if (state !== 'invited') return desk
  const kind = await findKind(db, home)
  // What is held elsewhere cannot be seen from here.
  const elsewhere: readonly Role[] = places.length === 0 ? [] : [ownAdmin(kind)]
  const held = [...(await listRoles(db, id)), ...elsewhere]
  if (whyNotGrant(actor, kind, held) !== undefined) return desk
  return await invite(deps, db, { organization: home, account: id })
}
