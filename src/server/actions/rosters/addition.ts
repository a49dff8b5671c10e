import type { ProgramId } from '#domain/ids.ts'
import type { RosterEffect } from '#domain/roster.ts'
import type { AccountKeys } from '#storage/accounts.ts'
import type { TeamNote } from '#storage/team-notes.ts'
import type { RosterEntry, TeamGrant, TeamKey } from '#storage/rosters.ts'
import type { StaffActor } from '../actor.ts'
import type { Signing } from './load-team.ts'
import type { ReadEntry } from './read-entry.ts'
import type { Target } from './target.ts'

export type Addition = {
  readonly program: ProgramId
  readonly position: number
  readonly entry: RosterEntry
  readonly effect: RosterEffect
  readonly teamKeys: readonly TeamKey[]
  readonly resealed: readonly Omit<TeamGrant, 'header'>[]
  readonly notes: readonly TeamNote[]
}

/** An addition that fits, on its way into the chain. */
export type Appending = {
  readonly actor: StaffActor
  readonly addition: Addition
  readonly read: ReadEntry
  readonly target: Target
  readonly keys: AccountKeys | undefined
  readonly signing: Signing
}
