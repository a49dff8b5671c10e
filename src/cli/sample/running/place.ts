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
}

export type RunningSupporter = {
  readonly supporter: string
  readonly person: Keyed<Volunteer>
}
