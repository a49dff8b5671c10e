import { HEADCOUNT_BANDS, type Code, type HeadcountBand } from './codes.ts'
import { defaultOutreach, MOST_ISSUES, type Outreach } from './outreach.ts'
import { findItem, type PickList } from './pick-list.ts'

export const debriefStates = ['asked', 'planned', 'held', 'declined'] as const
export type DebriefState = (typeof debriefStates)[number]

/** Two sit down with a group, so that one can see to whoever leaves the room. */
export const SUPPORTERS_OF_A_DEBRIEF = 2
/** From the asking: a group that has not met by then does not meet over this. */
export const DEBRIEF_DAYS = 60
/** After it was held the record is enough. */
export const HELD_DEBRIEF_DAYS = 14

/** When it would suit the group: coarse, since a coordinator calls anyway. */
export const debriefTimes = ['before-shift', 'during-shift', 'after-shift', 'any'] as const
export type DebriefTime = (typeof debriefTimes)[number]
export const debriefPlaces = ['in-person', 'online', 'either'] as const
export type DebriefPlace = (typeof debriefPlaces)[number]
export type DebriefWishes = { readonly time: DebriefTime; readonly place: DebriefPlace }

export type WhyNotDebrief = 'no-issue' | 'too-many-issues' | 'unknown-issue' | 'unknown-headcount'

export function whyNotDebrief(
  { issues, headcount }: { readonly issues: readonly Code[]; readonly headcount: string },
  list: PickList,
): WhyNotDebrief | undefined {
  if (issues.length === 0) return 'no-issue'
  if (issues.length > MOST_ISSUES) return 'too-many-issues'
  if (issues.some((issue) => findItem(list, issue) === undefined)) return 'unknown-issue'
  return findBand(headcount) === undefined ? 'unknown-headcount' : undefined
}

export const findBand = (text: string): HeadcountBand | undefined =>
  HEADCOUNT_BANDS.find((band) => band === text)

export type WhyNotPlan = 'not-two' | 'not-open' | 'in-the-past'

type Plan = {
  readonly state: DebriefState
  readonly supporters: readonly string[]
  readonly on: Temporal.PlainDate
}

export function whyNotPlan(
  { state, supporters, on }: Plan,
  today: Temporal.PlainDate,
): WhyNotPlan | undefined {
  if (state !== 'asked' && state !== 'planned') return 'not-open'
  if (new Set(supporters).size !== SUPPORTERS_OF_A_DEBRIEF) return 'not-two'
  return Temporal.PlainDate.compare(on, today) < 0 ? 'in-the-past' : undefined
}

type Held = {
  readonly on: Temporal.PlainDate
  readonly headcount: HeadcountBand
  readonly issues: readonly Code[]
  readonly department: Code | undefined
  readonly place: 'in-person' | 'online'
}

/** The nameless record of one group: a band of how many came, and nobody's name. */
export function debriefOutreach({ on, headcount, issues, department, place }: Held): Outreach {
  return {
    ...defaultOutreach(on),
    kind: 'group_debrief',
    mode: place === 'online' ? 'group_virtual' : 'group_in_person',
    activation: 'group_request',
    department,
    issues,
    headcount,
  }
}
