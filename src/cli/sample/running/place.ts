import type { StepCode } from '#domain/rollout-steps.ts'
import type { RolloutState } from '#domain/rollout.ts'
import type { Roster } from '#sealing/roster.ts'
import type { Dice } from '../dice.ts'
import type { Keyed } from '../keys.ts'
import type { Volunteer } from '../people.ts'
import type { Rows } from '../rows.ts'
import type { OwnProgram } from '../world.ts'

/** One program of the sample network and the people in it, for whoever adds what it takes to run it. */
export type RunningPlace = {
  /** The hospital with every capability in use; the network's own program has a few of each. */
  readonly kind: 'hospital' | 'network'
  readonly rows: Rows
  readonly dice: Dice
  readonly now: Temporal.Instant
  readonly today: Temporal.PlainDate
  readonly program: OwnProgram
  readonly roster: Roster
  readonly coordinators: readonly [Keyed, Keyed]
  /** Of a unit, in the hospital. */
  readonly leader: Keyed | undefined
  readonly supporters: readonly RunningSupporter[]
  /** Filled with the rollouts, which come first; the network's own program has no units. */
  readonly units: SampleUnit[]
  readonly rollouts: SampleRollout[]
}

export type RunningSupporter = {
  readonly supporter: string
  readonly person: Keyed<Volunteer>
}

export type SampleUnit = { readonly unit: string; readonly name: string; readonly people: number }

export type SampleRollout = {
  readonly rollout: string
  /** None for the program's own launch. */
  readonly unit: SampleUnit | undefined
  readonly state: RolloutState
  /** Built-in steps that are done, so that a nomination fits to where its rollout stands. */
  readonly done: ReadonlySet<StepCode>
  readonly launchOn: Temporal.PlainDate
}
