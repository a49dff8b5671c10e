import type { RosterEffect } from '#domain/roster.ts'
import type { AccountKeys } from '#storage/accounts.ts'
import { listMemberships } from '#storage/memberships.ts'
import type { Program } from '#domain/program.ts'
import { lockProgram } from '#storage/programs.ts'
import { saveTeamNote } from '#storage/team-notes.ts'
import {
  deleteProposal,
  listRoster,
  listTeamKeys,
  saveRosterEntry,
  saveTeamKey,
  saveTeamGrant,
} from '#storage/rosters.ts'
import { signal } from '#storage/signals.ts'
import type { Writer } from '#storage/store.ts'
import { saveTrace } from '#storage/traces.ts'
import { lookUpAccounts } from '../accounts/look-up.ts'
import { isLastCoordinator } from '../accounts/roles.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'
import { activate, applyEffect } from './apply-effect.ts'
import type { Addition, Appending } from './addition.ts'
import { loadNamed, loadSigning, type Signing } from './load-team.ts'
import { follows, readEntry, type ReadEntry } from './read-entry.ts'
import { epochOf, readStanding } from './standing.ts'
import { findTarget, type Target } from './target.ts'
import { whyNotAppend, type Coordinator, type WhyNotAppended } from './why-not-append.ts'

type Here = Pick<Deps, 'store' | 'now'>

export type Appended = {
  readonly kind:
    | 'appended'
    | 'not-found'
    | 'stale-roster'
    | 'not-ready'
    | 'last-coordinator'
    | WhyNotAppended
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
  const also = target.kind === 'nobody' ? [] : [target.ref]
  const signing = await loadSigning(deps, actor.organization, also)
  const kind = await cases.write(actor.organization, (db) =>
    append(deps, db, { actor, addition, read, target, keys, signing }),
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
  const { actor, addition } = appending
  const program = await lockProgram(db, addition.program)
  if (program === undefined) return 'not-found'
  const why = await whyNot(db, program, appending)
  if (why !== undefined) return why
  await save(db, program, addition)
  const { organization, account } = actor
  const on = await findToday(db, organization, deps.now())
  await applyEffect(db, appending, on)
  const event = { name: 'roster.signed', operation: addition.effect.kind } as const
  await saveTrace(db, event, { organization, on, account })
  await signal(db, `board:${organization}`)
  return 'appended'
}

async function whyNot(db: Writer, program: Program, appending: Appending) {
  const { addition, read, target, signing } = appending
  const { effect } = addition
  const chain = await listRoster(db, program.id)
  const isNext = addition.position === chain.length
  if (!isNext || !follows(read, addition.position, chain.at(-1))) return 'stale-roster'
  const standing = readStanding(chain)
  const team = await listTeam(db, program, { signing, epoch: epochOf(standing) })
  const named = await loadNamed(db, effect, { target, signing })
  const why = whyNotAppend({ standing, read, addition, team, named })
  if (why !== undefined || effect.kind !== 'coordinator-removed') return why
  return (await isLastCoordinator(db, effect.account)) ? 'last-coordinator' : undefined
}

type Now = { readonly signing: Signing; readonly epoch: number }

async function listTeam(
  db: Writer,
  program: Program,
  { signing, epoch }: Now,
): Promise<readonly Coordinator[]> {
  const keys = (await listTeamKeys(db, program.id)).filter((key) => key.epoch === epoch)
  const holders = new Set(keys.map(({ account }) => account))
  const held = (await listMemberships(db)).filter(({ role }) => role === 'coordinator')
  return held.map(({ account }) => {
    return { account, signing: signing.get(account), holds: holders.has(account) }
  })
}

async function save(db: Writer, program: Program, addition: Addition): Promise<void> {
  const place = { organization: program.organization, program: program.id }
  const { position, entry } = addition
  await saveRosterEntry(db, place, { position, entry })
  await deleteProposal(db, program.id)
  for (const key of addition.teamKeys) await saveTeamKey(db, place, key)
  for (const grant of addition.resealed) await saveTeamGrant(db, program.id, grant)
  for (const note of addition.notes) await saveTeamNote(db, program.id, note)
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
