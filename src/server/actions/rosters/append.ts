import type { AccountId } from '#domain/ids.ts'
import type { RosterEffect } from '#domain/roster.ts'
import type { AccountKeys } from '#storage/accounts.ts'
import { listMemberships } from '#storage/memberships.ts'
import type { Program } from '#domain/program.ts'
import { lockProgram } from '#storage/programs.ts'
import {
  deleteProposal,
  listRoster,
  saveRosterEntry,
  saveTeamKey,
  saveTeamGrant,
  type TeamKey,
} from '#storage/rosters.ts'
import { signal } from '#storage/signals.ts'
import type { Writer } from '#storage/store.ts'
import { saveTrace } from '#storage/traces.ts'
import { lookUpAccounts } from '../accounts/look-up.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'
import { activate, applyEffect } from './apply-effect.ts'
import type { Addition, Appending } from './addition.ts'
import { follows, readEntry, type ReadEntry } from './read-entry.ts'
import { findTarget, type Target } from './target.ts'

type Here = Pick<Deps, 'store' | 'now'>

export type Appended = {
  readonly kind:
    | 'appended'
    | 'not-found'
    | 'malformed-entry'
    | 'stale-roster'
    | 'not-ready'
    | 'other-keys'
    | 'unknown-holder'
}

/** Appends one entry and does what it says, in one step. Two who append at once: one of them reads again. */
export async function appendToRoster(
  deps: Here,
  actor: StaffActor,
  addition: Addition,
): Promise<Appended> {
  const { cases } = deps.store
  const { program, effect } = addition
  const read = readEntry(addition.entry)
  if (read?.kind !== effect.kind) return { kind: 'malformed-entry' }
  const target = await cases.read(actor.organization, (db) =>
    findTarget(db, { actor, program, effect }),
  )
  if (target === undefined) return { kind: 'not-found' }
  const standing = await checkKeys(deps, { effect, target, read })
  if (standing.kind !== 'fits') return standing
  const { keys } = standing
  const kind = await cases.write(actor.organization, (db) =>
    append(deps, db, { actor, addition, read, target, keys }),
  )
  if (kind === 'appended') await activateElsewhere(deps, actor, { effect, target })
  return { kind }
}

const PUTS_ON: readonly RosterEffect['kind'][] = ['genesis', 'coordinator-added', 'supporter-added']

type Claimed = {
  readonly effect: RosterEffect
  readonly target: Target
  readonly read: ReadEntry
}
type Checked =
  | { readonly kind: 'fits'; readonly keys: AccountKeys | undefined }
  | { readonly kind: 'not-ready' | 'other-keys' | 'not-found' }

/** Somebody who enrolled again meanwhile has other keys than those that were compared and signed. */
async function checkKeys(deps: Here, { effect, target, read }: Claimed): Promise<Checked> {
  if (target.kind === 'nobody' || !PUTS_ON.includes(effect.kind)) {
    return { kind: 'fits', keys: undefined }
  }
  const found = (await lookUpAccounts(deps, [target.ref])).get(target.ref.id)
  if (found === undefined) return { kind: 'not-found' }
  // The founder is alone; a program of one is refused later, when it is to go live.
  if (effect.kind !== 'genesis' && !found.ready) return { kind: 'not-ready' }
  const { keys } = found.account
  return isSameMember(keys, read) ? { kind: 'fits', keys } : { kind: 'other-keys' }
}

const isSameMember = (keys: AccountKeys | undefined, { kem, signing }: ReadEntry): boolean =>
  keys?.kemPublic.toHex() === kem.toHex() && keys.signPublic.toHex() === signing.toHex()

async function append(deps: Here, db: Writer, appending: Appending): Promise<Appended['kind']> {
  const { actor, addition, read } = appending
  const program = await lockProgram(db, addition.program)
  if (program === undefined) return 'not-found'
  const chain = await listRoster(db, program.id)
  const isNext = addition.position === chain.length
  if (!isNext || !follows(read, addition.position, chain.at(-1))) return 'stale-roster'
  if (!(await isHeldByTeam(db, addition.teamKeys))) return 'unknown-holder'
  await save(db, program, addition)
  await applyEffect(db, program, appending)
  const { organization, account } = actor
  const on = await findToday(db, organization, deps.now())
  const event = { name: 'roster.signed', operation: addition.effect.kind } as const
  await saveTrace(db, event, { organization, on, account })
  await signal(db, `board:${organization}`)
  return 'appended'
}

async function isHeldByTeam(db: Writer, keys: readonly TeamKey[]): Promise<boolean> {
  const held = (await listMemberships(db)).filter(({ role }) => role === 'coordinator')
  const team: ReadonlySet<AccountId> = new Set(held.map(({ account }) => account))
  return keys.every(({ account }) => team.has(account))
}

async function save(db: Writer, program: Program, addition: Addition): Promise<void> {
  const place = { organization: program.organization, program: program.id }
  const { position, entry } = addition
  await saveRosterEntry(db, place, { position, entry })
  await deleteProposal(db, program.id)
  for (const key of addition.teamKeys) await saveTeamKey(db, place, key)
  for (const grant of addition.resealed) await saveTeamGrant(db, program.id, grant)
}

type Activated = { readonly effect: RosterEffect; readonly target: Target }

/** An account that another organization keeps is another tenant's row, hence a step of its own. */
async function activateElsewhere(
  deps: Here,
  actor: StaffActor,
  { effect, target }: Activated,
): Promise<void> {
  if (
    !PUTS_ON.includes(effect.kind) ||
    target.kind === 'nobody' ||
    target.ref.home === actor.organization
  )
    return
  const { id, home } = target.ref
  await deps.store.cases.write(home, (db) => activate(db, id))
}
