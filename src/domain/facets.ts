import type { Channel, Code, Time } from './codes.ts'
import type { Ranked, Reason } from './ranking.ts'
import type { Wish } from './wish.ts'

/** All that a supporter sees before saying yes or no. Sealed to them; no contact, no name, no note. */
export type Facets = {
  readonly because: readonly Reason[]
  readonly role: Code
  readonly setting: Code
  readonly departmentGroup: Code
  readonly issues: readonly Code[]
  readonly channels: readonly Channel[]
  readonly languages: readonly string[]
  readonly when: readonly Time[]
  /** How it came about, for the record afterwards; unsaid: the person came by themselves. */
  readonly activation?: Code | undefined
}

export const toFacets = (wish: Wish, ranked: Ranked): Facets => ({
  because: ranked.because,
  role: wish.role,
  setting: wish.setting,
  departmentGroup: wish.departmentGroup,
  issues: wish.issues,
  channels: wish.channels,
  languages: wish.languages,
  when: wish.when,
  activation: wish.activation,
})
