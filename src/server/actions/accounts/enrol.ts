import type { OrganizationId } from '#domain/ids.ts'
import { lockAccount, saveAccountKeys, type AccountKeys } from '#storage/accounts.ts'
import { findInvitation, lockInvitation, useInvitations } from '#storage/invitations.ts'
import { deleteMethodsOf, saveMethod, type UnlockMethod } from '#storage/methods.ts'
import type { Writer } from '#storage/store.ts'
import { saveTrace } from '#storage/traces.ts'
import type { Deps } from '../deps.ts'
import { loadMe, type Me } from '../sessions/load-me.ts'
import { makeToken, openSession } from '../sessions/sign-in.ts'
import { findToday } from '../today.ts'
import { proveNewMethod, type AddMethodWording, type OfferedMethod } from './prove-new-method.ts'
import { isOver } from './show-invitation.ts'

type Bytes = Uint8Array<ArrayBuffer>
type Here = Pick<Deps, 'store' | 'now' | 'origin'>

export type Enrolment = {
  readonly token: Bytes
  readonly keys: AccountKeys
  readonly method: OfferedMethod
  readonly sessionPublic: Bytes
  readonly wording: AddMethodWording
}

export type Enrolled =
  | { readonly kind: 'enrolled'; readonly token: Bytes; readonly me: Me }
  | { readonly kind: 'invitation-over' | 'method-not-proven' | 'method-taken' }

/** Uses the invitation up: keys, first unlock method and a session, all or nothing. */
export async function enrol(deps: Here, enrolment: Enrolment): Promise<Enrolled> {
  const { cases } = deps.store
  const home = await cases.organizationOf('invitation', enrolment.token)
  if (home === undefined) return { kind: 'invitation-over' }
  const invitation = await cases.read(home, (db) => findInvitation(db, enrolment.token))
  if (invitation === undefined) return { kind: 'invitation-over' }
  const { account } = invitation
  const { method: offered, wording } = enrolment
  const method = await proveNewMethod(deps, { account, method: offered, wording })
  if (method === undefined) return { kind: 'method-not-proven' }
  const token = makeToken()
  const kind = await cases.write(home, (db) =>
    enrolIn(deps, db, { ...enrolment, home, method, session: token }),
  )
  if (kind !== 'enrolled') return { kind }
  const me = await loadMe(deps, { home, account, unlockedBy: method.kind })
  return { kind, token, me }
}

type Checked = Omit<Enrolment, 'method'> & {
  readonly home: OrganizationId
  readonly method: UnlockMethod
  readonly session: Bytes
}

async function enrolIn(deps: Here, db: Writer, checked: Checked): Promise<Enrolled['kind']> {
  const { home, method, keys } = checked
  const at = deps.now()
  const invitation = await lockInvitation(db, checked.token)
  const account = await lockAccount(db, method.account)
  if (invitation === undefined || isOver(invitation, at)) return 'invitation-over'
  if (account?.state !== 'invited') return 'invitation-over'
  const on = await findToday(db, home, at)
  // Of an earlier enrolment, before the account was revoked.
  await deleteMethodsOf(db, account.id)
  if (!(await saveMethod(db, { ...method, home, on }))) return 'method-taken'
  await saveAccountKeys(db, account.id, keys)
  await useInvitations(db, account.id, at)
  const about = { organization: home, on, account: account.id }
  await saveTrace(db, { name: 'account.enrolled' }, about)
  const { kind } = method
  const session = { token: checked.session, signPublic: checked.sessionPublic }
  await openSession(db, { home, account: account.id, kind, ...session, at })
  return 'enrolled'
}
