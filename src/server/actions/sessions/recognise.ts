import { isSessionOver } from '#domain/account.ts'
import { parseOrganizationId, type OrganizationId } from '#domain/ids.ts'
import type { Role } from '#domain/role.ts'
import { findAccount } from '#storage/accounts.ts'
import { hashToken } from '#storage/invitations.ts'
import { listRoles } from '#storage/memberships.ts'
import { findAsker } from '#storage/askers.ts'
import { findSession, saveSeen, sessionKey, type StaffSession } from '#storage/sessions.ts'
import type { AskerActor, StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'

type Bytes = Uint8Array<ArrayBuffer>
type Here = Pick<Deps, 'store' | 'now'>

export type Asker = { readonly actor: AskerActor; readonly accessPublic: Bytes }
export type Staff = { readonly actor: StaffActor; readonly signPublic: Bytes }

/** Whose case this key opens; the signature is for the caller to check. */
export async function findAskerByKey(deps: Here, key: string): Promise<Asker | undefined> {
  const organization = await deps.store.cases.organizationOf('case', key)
  if (organization === undefined) return undefined
  const found = await deps.store.cases.read(organization, (db) => findAsker(db, key))
  if (found === undefined) return undefined
  const actor = { kind: 'asker', organization, request: found.request } as const
  return { actor, accessPublic: found.accessPublic }
}

/**
 * Who this session is and what they may do in the organization they name. Where they hold no role there, they act at
 * home and without any: a stranger's organization is never entered.
 */
export async function findStaffBySession(
  deps: Here,
  { token, organization }: { readonly token: Bytes; readonly organization: string },
): Promise<Staff | undefined> {
  const tokenHash = hashToken(token)
  const home = await deps.store.cases.organizationOf('session', sessionKey(tokenHash))
  if (home === undefined) return undefined
  const atHome = await deps.store.cases.read(home, async (db) => {
    const session = await findSession(db, tokenHash)
    if (session === undefined || isSessionOver(session, deps.now())) return undefined
    const account = await findAccount(db, session.account)
    if (account?.state !== 'enrolled' && account?.state !== 'active') return undefined
    return { session, roles: await listRoles(db, account.id) }
  })
  if (atHome === undefined) return undefined
  const place = await findPlace(deps, { ...atHome, home, organization })
  return { signPublic: atHome.session.signPublic, actor: toActor(atHome.session, home, place) }
}

type Place = { readonly organization: OrganizationId; readonly roles: readonly Role[] }
type Wanted = {
  readonly session: StaffSession
  readonly roles: readonly Role[]
  readonly home: OrganizationId
  readonly organization: string
}

async function findPlace(
  deps: Here,
  { session, roles, home, organization }: Wanted,
): Promise<Place> {
  if (organization === '' || organization === home) return { organization: home, roles }
  const there = parseWanted(organization)
  if (there === undefined) return { organization: home, roles: [] }
  const held = await deps.store.cases.read(there, (db) => listRoles(db, session.account))
  return held.length === 0
    ? { organization: home, roles: [] }
    : { organization: there, roles: held }
}

function parseWanted(text: string): OrganizationId | undefined {
  try {
    return parseOrganizationId(text)
  } catch {
    // NOTE: what is no id names no organization; the caller hears what a stranger hears
    return undefined
  }
}

function toActor(session: StaffSession, home: OrganizationId, place: Place): StaffActor {
  const { tokenHash, methodKind, strongAt, account } = session
  return { kind: 'staff', account, home, ...place, session: { tokenHash, methodKind, strongAt } }
}

/** Pushes the end of an idle session away. */
export async function keepSession(deps: Here, actor: StaffActor): Promise<void> {
  await deps.store.cases.write(actor.home, (db) =>
    saveSeen(db, actor.session.tokenHash, deps.now()),
  )
}
