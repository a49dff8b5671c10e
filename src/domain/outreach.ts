import type { Code, DurationBand, EncounterKind, HeadcountBand } from './codes.ts'
import { whyNotComment, type WhyNotComment } from './comment.ts'
import { findItem, type PickLists } from './pick-list.ts'
import type { ProgramPolicy } from './policy.ts'

/**
 * A talk that happened, nameless and permanent: codes of the program's pick-lists, the week and nothing
 * that leads back to a person or a case.
 */
export type Outreach = {
  /** The Monday of its week. */
  readonly week: Temporal.PlainDate
  readonly kind: EncounterKind
  readonly mode: Code
  /** How it began. `informal_in_moment` has no referral. */
  readonly activation: Code
  /** `undefined`: rather not say. */
  readonly department: Code | undefined
  readonly role: Code | undefined
  /** One to three. */
  readonly issues: readonly Code[]
  readonly resources: readonly Code[]
  readonly outcome: Code
  readonly duration: DurationBand | undefined
  /** Of a group only. */
  readonly headcount: HeadcountBand | undefined
  readonly comment: string | undefined
}

export const MOST_ISSUES = 3
export const CORRECTION_DAYS = 30

export const mondayOf = (date: Temporal.PlainDate): Temporal.PlainDate =>
  date.subtract({ days: date.dayOfWeek - 1 })

/** What the 20-second form shows before the first tap. */
export function defaultOutreach(today: Temporal.PlainDate): Outreach {
  return {
    week: mondayOf(today),
    kind: 'initial',
    mode: 'in_person',
    activation: 'informal_in_moment',
    department: undefined,
    role: undefined,
    issues: [],
    resources: ['none'],
    outcome: 'completed',
    duration: undefined,
    headcount: undefined,
    comment: undefined,
  }
}

export type WhyNotOutreach =
  | 'not-a-monday'
  | 'in-the-future'
  | 'unknown-kind'
  | 'unknown-mode'
  | 'unknown-activation'
  | 'unknown-department'
  | 'unknown-role'
  | 'unknown-issue'
  | 'unknown-resource'
  | 'unknown-outcome'
  | 'unknown-duration'
  | 'no-issue'
  | 'too-many-issues'
  | 'repeated-code'
  | 'none-and-more'
  | 'headcount-missing'
  | 'headcount-of-one'
  | 'comments-are-off'
  | `comment-${WhyNotComment}`

const CHECKED = [
  ['encounter_kind', 'kind', 'unknown-kind'],
  ['mode', 'mode', 'unknown-mode'],
  ['activation', 'activation', 'unknown-activation'],
  ['department', 'department', 'unknown-department'],
  ['role', 'role', 'unknown-role'],
  ['issue', 'issues', 'unknown-issue'],
  ['resource', 'resources', 'unknown-resource'],
  ['outcome', 'outcome', 'unknown-outcome'],
  ['duration_band', 'duration', 'unknown-duration'],
] as const

/** A retired code is known: a form may have been opened before it was retired. */
function whyNotCodes(outreach: Outreach, lists: PickLists): WhyNotOutreach | undefined {
  for (const [list, field, why] of CHECKED) {
    const value = outreach[field]
    const codes = value === undefined ? [] : [value].flat()
    if (codes.some((code) => findItem(lists[list], code) === undefined)) return why
    if (new Set(codes).size !== codes.length) return 'repeated-code'
  }
  return undefined
}

function whyNotAmounts({
  issues,
  resources,
  kind,
  headcount,
}: Outreach): WhyNotOutreach | undefined {
  if (issues.length === 0) return 'no-issue'
  if (issues.length > MOST_ISSUES) return 'too-many-issues'
  if (resources.includes('none') && resources.length > 1) return 'none-and-more'
  if (kind === 'group_debrief') return headcount === undefined ? 'headcount-missing' : undefined
  return headcount === undefined ? undefined : 'headcount-of-one'
}

function whyNotWeek(
  week: Temporal.PlainDate,
  today: Temporal.PlainDate,
): WhyNotOutreach | undefined {
  if (week.dayOfWeek !== 1) return 'not-a-monday'
  return Temporal.PlainDate.compare(week, today) > 0 ? 'in-the-future' : undefined
}

function whyNotSaid(
  comment: string | undefined,
  comments: ProgramPolicy['comments'],
): WhyNotOutreach | undefined {
  if (comment === undefined) return undefined
  if (comments === 'off') return 'comments-are-off'
  const why = whyNotComment(comment)
  return why === undefined ? undefined : `comment-${why}`
}

export type OutreachRules = {
  readonly lists: PickLists
  readonly comments: ProgramPolicy['comments']
  readonly today: Temporal.PlainDate
}

export function whyNotOutreach(
  outreach: Outreach,
  { lists, comments, today }: OutreachRules,
): WhyNotOutreach | undefined {
  return (
    whyNotWeek(outreach.week, today) ??
    whyNotCodes(outreach, lists) ??
    whyNotAmounts(outreach) ??
    whyNotSaid(outreach.comment, comments)
  )
}

/** The last day on which whoever logged it may correct or delete it. */
export const correctableUntil = (loggedOn: Temporal.PlainDate): Temporal.PlainDate =>
  loggedOn.add({ days: CORRECTION_DAYS })
