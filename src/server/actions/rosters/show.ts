import type { ProgramId } from '#domain/ids.ts'
import type { RosterEffect } from '#domain/roster.ts'
import { findProgram, lockProgram } from '#storage/programs.ts'
import { listTeamNotes, type TeamNote } from '#storage/team-notes.ts'
import {
  deleteProposal,
  findProposal,
  listRoster,
  listTeamGrants,
  listTeamKeys,
  saveProposal,
  type RosterEntry,
  type RosterProposal,
  type TeamGrant,
  type TeamKey,
} from '#storage/rosters.ts'
import { signal } from '#storage/signals.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { readEntry } from './read-entry.ts'

type Here = Pick<Deps, 'store'>
type NotFound = { readonly kind: 'not-found' }

export type ShownRoster =
  | {
      readonly kind: 'shown'
      readonly entries: readonly RosterEntry[]
      /** The caller's own copies. */
      readonly teamKeys: readonly TeamKey[]
      readonly proposal: RosterProposal | undefined
    }
  | NotFound

export async function showRoster(
  deps: Here,
  actor: StaffActor,
  program: ProgramId,
): Promise<ShownRoster> {
  return await deps.store.cases.read(actor.organization, async (db): Promise<ShownRoster> => {
    if ((await findProgram(db, program)) === undefined) return { kind: 'not-found' }
    const keys = await listTeamKeys(db, program)
    return {
      kind: 'shown',
      entries: await listRoster(db, program),
      teamKeys: keys.filter(({ account }) => account === actor.account),
      proposal: await findProposal(db, program),
    }
  })
}

type Proposal = {
  readonly program: ProgramId
  readonly entry: RosterEntry
  readonly effect: RosterEffect
}
export type Proposed = { readonly kind: 'proposed' | 'malformed-entry' | 'not-found' }

/** Leaves an entry for a second coordinator to sign. */
export async function proposeToRoster(
  deps: Here,
  actor: StaffActor,
  { program: id, entry, effect }: Proposal,
): Promise<Proposed> {
  if (readEntry(entry)?.kind !== effect.kind) return { kind: 'malformed-entry' }
  const { organization } = actor
  return await deps.store.cases.write(organization, async (db): Promise<Proposed> => {
    const program = await lockProgram(db, id)
    if (program === undefined) return { kind: 'not-found' }
    await saveProposal(db, { organization, program: id }, { entry, effect, by: actor.account })
    await signal(db, `board:${organization}`)
    return { kind: 'proposed' }
  })
}

export type Dropped = { readonly kind: 'dropped' | 'not-found' }

export async function dropProposal(
  deps: Here,
  actor: StaffActor,
  program: ProgramId,
): Promise<Dropped> {
  return await deps.store.cases.write(actor.organization, async (db): Promise<Dropped> => {
    if ((await findProgram(db, program)) === undefined) return { kind: 'not-found' }
    await deleteProposal(db, program)
    await signal(db, `board:${actor.organization}`)
    return { kind: 'dropped' }
  })
}

export type ListedGrants =
  | {
      readonly kind: 'listed'
      readonly cases: readonly TeamGrant[]
      readonly notes: readonly TeamNote[]
    }
  | NotFound

/** What a new team key must be granted. */
export async function listGrants(
  deps: Here,
  actor: StaffActor,
  program: ProgramId,
): Promise<ListedGrants> {
  return await deps.store.cases.read(actor.organization, async (db): Promise<ListedGrants> => {
    if ((await findProgram(db, program)) === undefined) return { kind: 'not-found' }
    const cases = await listTeamGrants(db, program)
    return { kind: 'listed', cases, notes: await listTeamNotes(db, program) }
  })
}
