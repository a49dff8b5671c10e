import type { Endpoint } from '#contract/endpoint.ts'
import { showRoster } from '#contract/rosters.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import type { ProgramId } from '#domain/ids.ts'
import type { KemPair, StaffKeys } from '#sealing/keys.ts'
import { keyId } from '#sealing/keys.ts'
import { verifyRoster, type Roster } from '#sealing/roster.ts'
import { openTeamKey } from '#sealing/team.ts'
import type { Grant } from '#sealing/grant.ts'
import type { Called } from '#web/kit/call.ts'
import { findKept, keep } from './session-store.ts'

type Shown = OutputOf<typeof showRoster>
export type Caller = <I, O>(endpoint: Endpoint<I, O>, input: I) => Promise<Called<O>>

export type RosterView =
  | { readonly kind: 'verified'; readonly roster: Roster; readonly shown: Shown }
  /** Nobody founded the team yet. */
  | { readonly kind: 'empty' }
  /** The chain does not hold, or is not the one this browser saw before. Nothing may be sealed or opened with it. */
  | { readonly kind: 'not-to-be-trusted' }
  | { readonly kind: 'unread'; readonly why: string }

const views = new Map<ProgramId, Promise<RosterView>>()

/** Read and verified once; `again` after a change, or when somebody is missing on it. */
export async function readRoster(
  caller: Caller,
  program: ProgramId,
  again: 'again' | 'once' = 'once',
): Promise<RosterView> {
  const known = views.get(program)
  if (known !== undefined && again === 'once') return await known
  const view = read(caller, program)
  views.set(program, view)
  const found = await view
  if (found.kind !== 'verified') views.delete(program)
  return found
}

export function forgetRosters(): void {
  views.clear()
}

async function read(caller: Caller, program: ProgramId): Promise<RosterView> {
  const called = await caller(showRoster, { program })
  if (called.kind !== 'done') {
    return { kind: 'unread', why: called.kind === 'offline' ? 'offline' : called.code }
  }
  return await verified(called.output, program)
}

async function verified(shown: Shown, program: ProgramId): Promise<RosterView> {
  const kept = await findKept('rosters', program)
  if (shown.entries.length === 0 && kept === undefined) return { kind: 'empty' }
  try {
    const roster = await verifyRoster(shown.entries, { root: kept?.root, headAt: kept?.head })
    await keep('rosters', { id: program, root: roster.root, head: roster.head })
    return { kind: 'verified', roster, shown }
  } catch {
    return { kind: 'not-to-be-trusted' }
  }
}

/** The team's key, for whoever holds a copy; `undefined` for whoever does not (yet). */
export async function findTeamKey(
  keys: StaffKeys,
  { roster, shown }: { readonly roster: Roster; readonly shown: Shown },
): Promise<KemPair | undefined> {
  return await openTeamKey(keys.kem, await grantsOf(keys, shown), roster).catch(() => undefined)
}

/** The own copies of the team key, newest first, as sealing wants them. */
export async function grantsOf(keys: StaffKeys, shown: Shown): Promise<readonly Grant[]> {
  const to = await keyId(keys.kem.publicKey)
  return shown.teamKeys
    .toSorted((one, other) => other.epoch - one.epoch)
    .map(({ sealed }) => ({ to, sealed }))
}
