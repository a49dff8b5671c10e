import { UNDISCLOSED, type Channel, type Code, type Family, type Gender } from './codes.ts'
import type { Seniority, Time } from './codes.ts'

/** What a person asks of the peer. Only `role` refuses anybody; the rest orders. */
export type PeerWish = {
  /** `exact`: my own role only · `related`: my role or its family · `any`: whoever can come. */
  readonly role: 'exact' | 'related' | 'any'
  readonly seniority: 'any' | 'same' | 'not_below'
  /** `false` takes lived experience of the issue out of the order. */
  readonly lived: boolean
  readonly gender: Gender | 'any'
}

/** What a person told the ask page, as the ranking needs it. A skipped answer is `undisclosed` or empty. */
export type Wish = {
  readonly role: Code
  readonly family: Family | typeof UNDISCLOSED
  readonly seniority: Seniority | typeof UNDISCLOSED
  readonly setting: Code
  readonly departmentGroup: Code
  readonly issues: readonly Code[]
  /** The preferred language first. */
  readonly languages: readonly string[]
  readonly channels: readonly Channel[]
  readonly when: readonly Time[]
  readonly peer: PeerWish
  /** How it came about; unsaid: the person came by themselves. No part of the ranking. */
  readonly activation?: Code | undefined
}

/** A wish of somebody who skipped every question. */
export const emptyWish = (language: string): Wish => ({
  role: UNDISCLOSED,
  family: UNDISCLOSED,
  seniority: UNDISCLOSED,
  setting: UNDISCLOSED,
  departmentGroup: UNDISCLOSED,
  issues: [],
  languages: [language],
  channels: ['text'],
  when: [],
  peer: { role: 'related', seniority: 'not_below', lived: true, gender: 'any' },
})
