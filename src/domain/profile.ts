import type { Channel, Code, Family, Gender, Seniority, UNDISCLOSED, YearsBand } from './codes.ts'
import type { KeyId } from './ids.ts'

/** Days since a supporter last accepted: 0 under 7, 1 under 30, 2 under 90, 3 longer or never. */
export type RestBand = 0 | 1 | 2 | 3

/** Open talks: none, one, or more. A count would follow one opaque person from talk to talk. */
export type BusyBand = 0 | 1 | 2

/**
 * A supporter as the pool carries them to a visitor's browser: opaque, with no name, no organization
 * and no hours. `busy` and `rest` are coarse and serve only to break ties.
 */
export type Profile = {
  readonly keyId: KeyId
  readonly role: Code
  readonly family: Family | typeof UNDISCLOSED
  readonly seniority: Seniority
  readonly years: YearsBand
  readonly settings: readonly Code[]
  readonly departmentGroups: readonly Code[]
  readonly languages: readonly string[]
  readonly channels: readonly Channel[]
  readonly atEase: readonly Code[]
  readonly notAtEase: readonly Code[]
  readonly lived: readonly Code[]
  readonly gender: Gender | typeof UNDISCLOSED
  readonly busy: BusyBand
  readonly rest: RestBand
}

export function toBusyBand(talks: number): BusyBand {
  if (talks < 1) return 0
  return talks < 2 ? 1 : 2
}

const BAND_ENDS_DAYS = [7, 30, 90] as const

/** `undefined` days: never accepted anyone yet, so the longest rest. */
export function toRestBand(daysSinceAccepted: number | undefined): RestBand {
  if (daysSinceAccepted === undefined) return 3
  const [short, middle, long] = BAND_ENDS_DAYS
  if (daysSinceAccepted < short) return 0
  if (daysSinceAccepted < middle) return 1
  return daysSinceAccepted < long ? 2 : 3
}
