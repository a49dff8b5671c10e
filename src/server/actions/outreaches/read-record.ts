import { DURATION_BANDS, ENCOUNTER_KINDS, HEADCOUNT_BANDS } from '#domain/codes.ts'
import {
  whyNotOutreach,
  type Outreach,
  type OutreachRules,
  type WhyNotOutreach,
} from '#domain/outreach.ts'
import { findDay } from '../today.ts'

/** A record as it crosses the wire: dates and codes as text, `null` for what was not said. */
export type SentRecord = {
  readonly week: string
  readonly kind: string
  readonly mode: string
  readonly activation: string | null
  readonly department: string | null
  readonly role: string | null
  readonly issues: readonly string[]
  readonly resources: readonly string[]
  readonly outcome: string
  readonly duration: string | null
  readonly headcount: string | null
  readonly comment: string | null
}

export type WhyNotRecord = WhyNotOutreach | 'unknown-headcount'
export type ReadRecord =
  | { readonly kind: 'fits'; readonly outreach: Outreach }
  | { readonly kind: 'refused'; readonly why: WhyNotRecord }

/** Held against the program's lists and policy: nothing else ever reaches the record. */
export function readRecord(sent: SentRecord, rules: OutreachRules): ReadRecord {
  const outreach = toOutreach(sent)
  if (typeof outreach === 'string') return { kind: 'refused', why: outreach }
  const why = whyNotOutreach(outreach, rules)
  return why === undefined ? { kind: 'fits', outreach } : { kind: 'refused', why }
}

function toOutreach(sent: SentRecord): Outreach | WhyNotRecord {
  const week = findDay(sent.week)
  if (week === undefined) return 'not-a-monday'
  const kind = ENCOUNTER_KINDS.find((each) => each === sent.kind)
  if (kind === undefined) return 'unknown-kind'
  const duration = DURATION_BANDS.find((each) => each === sent.duration)
  if (sent.duration !== null && duration === undefined) return 'unknown-duration'
  const headcount = HEADCOUNT_BANDS.find((each) => each === sent.headcount)
  if (sent.headcount !== null && headcount === undefined) return 'unknown-headcount'
  return { ...toSaid(sent), week, kind, duration, headcount }
}

function toSaid(sent: SentRecord) {
  const { mode, activation, department, role, issues, resources, outcome, comment } = sent
  return {
    mode,
    // Nobody referred a talk that just happened.
    activation: activation ?? 'informal_in_moment',
    department: department ?? undefined,
    role: role ?? undefined,
    issues,
    resources,
    outcome,
    comment: comment ?? undefined,
  }
}
