import { randomUUID } from 'node:crypto'
import { parseSupporterId, type ProgramId, type SupporterId } from '#domain/ids.ts'
import { shownToNobody } from '#domain/supporter.ts'
import { findAccount, findAccountByEmail } from '#storage/accounts.ts'
import { saveMembership } from '#storage/memberships.ts'
import { lockProgram } from '#storage/programs.ts'
import type { Reader, Writer } from '#storage/store.ts'
import {
  findSupporterByEmail,
  listSupportersOf,
  lockSupporter,
  saveNewSupporter,
  saveSupporter,
  type Supporter,
} from '#storage/supporters.ts'
import { ensureAccount, linkFor } from '../accounts/invite-staff.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'
import {
  areNeighbours,
  checkKept,
  toShown,
  whyNotShownHere,
  type WhyNotSupporter,
  type Written,
} from './check.ts'

type Here = Pick<Deps, 'store' | 'now' | 'origin'>

export type AddedSupporter =
  | { readonly kind: 'added'; readonly supporter: SupporterId; readonly link: string }
  | { readonly kind: 'not-found' | 'already-in-pool' }
  | { readonly kind: 'refused'; readonly why: WhyNotSupporter }

type Wanted = Written & Pick<Adding, 'program' | 'invite'>

/** Somebody joins a pool. Who has an account here already keeps it, and its keys. */
export async function addSupporter(
  deps: Here,
  actor: StaffActor,
  { program, invite = 'now', ...written }: Wanted,
): Promise<AddedSupporter> {
  if (!(await areNeighbours(deps, actor, written.affiliations))) {
    return { kind: 'refused', why: 'unknown-organization' }
  }
  return await deps.store.cases.write(actor.organization, (db) =>
    addWithin(deps, db, { actor, program, written, invite }),
  )
}

type Adding = {
  readonly actor: StaffActor
  readonly program: ProgramId
  readonly written: Written
  /** `later`: without the letter that has their link. */
  readonly invite?: 'now' | 'later'
}

/** As `addSupporter`, together with what else the caller's transaction changes. */
export async function addWithin(
  deps: Here,
  db: Writer,
  { actor, program, written, invite = 'now' }: Adding,
): Promise<AddedSupporter> {
  const { organization } = actor
  if ((await lockProgram(db, program)) === undefined) return { kind: 'not-found' }
  if (await isInPool(db, program, written.email)) return { kind: 'already-in-pool' }
  const checked = await checkKept(db, program, written)
  if (checked.kind === 'refused') return checked
  const shown = toShown(shownToNobody, written)
  const why = await whyNotShownHere(db, shown)
  if (why !== undefined) return { kind: 'refused', why }
  const account = await ensureAccount(deps, db, { organization, ...written })
  const id = parseSupporterId(randomUUID())
  const on = await findToday(db, organization, deps.now())
  const ref = { id: account.id, home: organization }
  const { profile } = checked
  const entry = { ...written, id, organization, program, account: ref, profile, shown }
  await saveNewSupporter(db, { ...entry, state: 'approved' }, on)
  await saveMembership(db, organization, {
    account: account.id,
    home: organization,
    role: 'supporter',
  })
  if (invite === 'later') return { kind: 'added', supporter: id, link: `${deps.origin}/desk` }
  return { kind: 'added', supporter: id, link: await linkFor(deps, db, { actor, account }) }
}

/** By the address, or by the account behind it, whose entry may have another address by now. */
export async function isInPool(db: Reader, program: ProgramId, email: string): Promise<boolean> {
  if ((await findSupporterByEmail(db, program, email)) !== undefined) return true
  const account = await findAccountByEmail(db, email)
  const entries = account === undefined ? [] : await listSupportersOf(db, account.id)
  return entries.some((entry) => entry.program === program)
}

export type InvitedSupporter =
  | { readonly kind: 'invited'; readonly link: string }
  | { readonly kind: 'not-found' | 'already-enrolled' }

/** A new link for somebody whose invitation ran out, or who was revoked and comes back. */
export async function inviteSupporter(
  deps: Here,
  actor: StaffActor,
  id: SupporterId,
): Promise<InvitedSupporter> {
  const { organization } = actor
  return await deps.store.cases.write(organization, async (db): Promise<InvitedSupporter> => {
    const supporter = await lockSupporter(db, id)
    if (supporter === undefined) return { kind: 'not-found' }
    const ensured = await ensureOwn(deps, db, supporter)
    if (ensured === undefined || ensured.state !== 'invited') return { kind: 'already-enrolled' }
    const account = { id: ensured.id, home: organization }
    await saveMembership(db, organization, {
      account: ensured.id,
      home: organization,
      role: 'supporter',
    })
    const state = supporter.state === 'left' ? ('approved' as const) : supporter.state
    await saveSupporter(db, { ...supporter, account, state, leftOn: undefined })
    return { kind: 'invited', link: await linkFor(deps, db, { actor, account: ensured }) }
  })
}

/** `undefined` for an account that another organization keeps: that one invites. */
async function ensureOwn(deps: Here, db: Writer, supporter: Supporter) {
  const { organization, name, email, account } = supporter
  if (account !== undefined && account.home !== organization) return undefined
  const own = account === undefined ? undefined : await findAccount(db, account.id)
  const person = own ?? { name, email }
  return await ensureAccount(deps, db, { organization, name: person.name, email: person.email })
}
