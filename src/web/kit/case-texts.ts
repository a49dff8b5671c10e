import * as v from 'valibot'
import { code, day, language, organizationId } from '#contract/parts.ts'
import { CHANNELS, FAMILIES, GENDERS, SENIORITIES, TIMES, UNDISCLOSED } from '#domain/codes.ts'
import type { Facets } from '#domain/facets.ts'
import { REASONS } from '#domain/ranking.ts'
import type { Wish } from '#domain/wish.ts'
import { LONGEST_AVOID, LONGEST_CONTACT, LONGEST_NAME, LONGEST_NOTE } from './text-lengths.ts'

/**
 * What stands inside the sealed parts of a case. One browser writes it and another reads it, perhaps of a later
 * version: fields that are not known are left out, and everything is held to a length.
 */
const MOST_CODES = 60
const codes = v.pipe(v.array(code), v.maxLength(MOST_CODES))
const spoken = v.pipe(v.array(language), v.maxLength(12))
const channels = v.pipe(v.array(v.picklist(CHANNELS)), v.maxLength(CHANNELS.length))
const times = v.pipe(v.array(v.picklist(TIMES)), v.maxLength(TIMES.length))

const text = (most: number) => v.pipe(v.string(), v.maxLength(most))

/** What a supporter reads with an offer, before a yes or no. */
export const facetsText = v.object({
  because: v.pipe(v.array(v.picklist(REASONS)), v.maxLength(REASONS.length)),
  role: code,
  setting: code,
  departmentGroup: code,
  issues: codes,
  channels,
  languages: spoken,
  when: times,
  activation: v.optional(code),
}) satisfies v.GenericSchema<unknown, Facets>
export type FacetsText = v.InferOutput<typeof facetsText>

const contact = v.object({
  kind: v.picklist(['phone', 'email']),
  value: text(LONGEST_CONTACT),
  /** May a message be left there that says what it is about? `unsaid` is to be read as `no`. */
  leaveMessage: v.picklist(['yes', 'no', 'unsaid']),
})
export type Contact = v.InferOutput<typeof contact>

/** What a supporter reads after a yes. Every text may be empty: nobody has to say anything. */
export const introductionText = v.object({
  /** Of the page that the person used. */
  language,
  name: text(LONGEST_NAME),
  channels,
  contacts: v.pipe(v.array(contact), v.maxLength(2)),
  /** The person kept no words: nobody will read what is written here, so call. */
  callInstead: v.boolean(),
  note: text(LONGEST_NOTE),
  /** People or places to keep out of it. */
  avoid: text(LONGEST_AVOID),
})
export type IntroductionText = v.InferOutput<typeof introductionText>

const peerWish = v.object({
  role: v.picklist(['exact', 'related', 'any']),
  seniority: v.picklist(['any', 'same', 'not_below']),
  lived: v.boolean(),
  gender: v.picklist([...GENDERS, 'any']),
})

export const wishText = v.object({
  role: code,
  family: v.picklist([...FAMILIES, UNDISCLOSED]),
  seniority: v.picklist([...SENIORITIES, UNDISCLOSED]),
  setting: code,
  departmentGroup: code,
  issues: codes,
  languages: spoken,
  channels,
  when: times,
  peer: peerWish,
  activation: v.optional(code),
}) satisfies v.GenericSchema<unknown, Wish>

/** All that the person said, sealed to the team and to themselves: a coordinator's browser can rank from it. */
export const intakeText = v.object({
  wish: wishText,
  introduction: introductionText,
  choice: v.picklist(['direct', 'coordinator']),
  /** The organization to stay outside of, when the person named one. */
  outside: v.nullable(v.object({ organization: organizationId, name: text(120) })),
  askedOn: day,
})
export type IntakeText = v.InferOutput<typeof intakeText>
