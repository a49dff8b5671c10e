import type { StepId } from './ids.ts'

export const ROLLOUT_STATES = ['planned', 'under-way', 'launched', 'paused', 'ended'] as const
export type RolloutState = (typeof ROLLOUT_STATES)[number]

export const LEADER_KINDS = ['physician', 'nurse', 'administrative'] as const
export type LocalLeader = {
  readonly kind: (typeof LEADER_KINDS)[number]
  readonly name: string
  /** May be empty: a name is enough to sign a letter. */
  readonly email: string
}

/** What has to stand before a program can, after the toolkit of the state's patient-safety center. */
export const READINESS = [
  'safety_culture',
  'senior_sponsor',
  'dedicated_coordinator',
  'committee',
  'risk_management',
  'policy',
  'communications',
] as const
export const READINESS_STATES = ['no', 'partly', 'yes'] as const
export type ReadinessMark = {
  readonly state: (typeof READINESS_STATES)[number]
  readonly note: string
}
export type Readiness = Readonly<Partial<Record<(typeof READINESS)[number], ReadinessMark>>>

export const BARRIER_KINDS = ['staffing', 'timing', 'other'] as const
export type Barrier = {
  readonly kind: (typeof BARRIER_KINDS)[number]
  readonly note: string
  readonly openedOn: Temporal.PlainDate
  readonly resolvedOn: Temporal.PlainDate | undefined
}

export type RolloutStep = {
  readonly id: StepId
  /** Of a built-in template; a step of one's own has none. */
  readonly code: string | undefined
  /** Empty for a built-in step that nobody has reworded: it is told in the reader's language. */
  readonly title: string
  readonly dueOn: Temporal.PlainDate
  readonly doneOn: Temporal.PlainDate | undefined
  readonly who: string
  readonly note: string
}

type Watched = { readonly state: RolloutState; readonly steps: readonly RolloutStep[] }
type Waiting = { readonly late: readonly RolloutStep[]; readonly soon: readonly RolloutStep[] }

/** Code of the step that is the launch itself, in every template. */
export const LAUNCH = 'launch'

/** A step is worth a mention this many days before it is due. */
const SOON_DAYS = 14

const byDue = (one: RolloutStep, other: RolloutStep): number =>
  Temporal.PlainDate.compare(one.dueOn, other.dueOn)

/** Open steps, the earliest first; those of one day in the order of the plan. */
export const listOpen = (steps: readonly RolloutStep[]): readonly RolloutStep[] =>
  steps.filter(({ doneOn }) => doneOn === undefined).toSorted(byDue)

/** Steps past their day, and those due within two weeks. While a rollout pauses or has ended, nothing is late. */
export function whatIsLate({ state, steps }: Watched, today: Temporal.PlainDate): Waiting {
  if (state === 'paused' || state === 'ended') return { late: [], soon: [] }
  const last = today.add({ days: SOON_DAYS })
  const open = listOpen(steps)
  const isLate = ({ dueOn }: RolloutStep): boolean => Temporal.PlainDate.compare(dueOn, today) < 0
  return {
    late: open.filter(isLate),
    soon: open.filter((step) => !isLate(step) && Temporal.PlainDate.compare(step.dueOn, last) <= 0),
  }
}

type Move = { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate }

type Dated = Pick<RolloutStep, 'dueOn' | 'doneOn'>

/** What is open when the launch moves: each by the same number of days. What was done stays as it was. */
export function moveOpen<T extends Dated>(planned: readonly T[], { from, to }: Move): readonly T[] {
  const { days } = from.until(to, { largestUnit: 'day' })
  return planned.map((each) =>
    each.doneOn === undefined ? { ...each, dueOn: each.dueOn.add({ days }) } : each,
  )
}

export type WhyNotState =
  | 'same-state'
  | 'not-begun'
  | 'already-begun'
  | 'launch-ahead'
  | 'rollout-ended'

type Change = {
  readonly to: RolloutState
  /** Of the launch, where it goes to `launched`. */
  readonly on: Temporal.PlainDate
  readonly today: Temporal.PlainDate
}

/** Why a rollout cannot go into this state. Everything that was said by mistake can be taken back. */
export function whyNotState(rollout: Watched, change: Change): WhyNotState | undefined {
  if (change.to === rollout.state) return 'same-state'
  if (change.to === 'planned') return hasBegun(rollout) ? 'already-begun' : undefined
  if (change.to === 'launched') return whyNotLaunched(rollout, change)
  return change.to === 'paused' && rollout.state === 'ended' ? 'rollout-ended' : undefined
}

const hasBegun = ({ steps }: Watched): boolean => steps.some(({ doneOn }) => doneOn !== undefined)

function whyNotLaunched({ state }: Watched, { on, today }: Change): WhyNotState | undefined {
  if (state === 'planned') return 'not-begun'
  return Temporal.PlainDate.compare(on, today) > 0 ? 'launch-ahead' : undefined
}

/** The launch is a step too: it is done on the day that it happened, and open again when that is taken back. */
export const markLaunch = (
  steps: readonly RolloutStep[],
  on: Temporal.PlainDate | undefined,
): readonly RolloutStep[] =>
  steps.map((step) => (step.code === LAUNCH ? { ...step, doneOn: on } : step))

/** In this order; `undefined` where these are not all the steps that there are. */
export function orderSteps(
  steps: readonly RolloutStep[],
  order: readonly StepId[],
): readonly RolloutStep[] | undefined {
  const places = new Map(order.map((id, at) => [id, at]))
  if (places.size !== steps.length || order.length !== steps.length) return undefined
  if (steps.some(({ id }) => !places.has(id))) return undefined
  return steps.toSorted((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0))
}

export const LAUNCH_WARNINGS = ['nobody-agreed', 'no-leader', 'open-barrier', 'late-steps'] as const
export type LaunchWarning = (typeof LAUNCH_WARNINGS)[number]

type Launching = Watched & {
  readonly leaders: readonly LocalLeader[]
  readonly barriers: readonly Barrier[]
  /** Supporters of the unit who said yes. */
  readonly agreed: number
}

/** What should make somebody hesitate to launch. None of it forbids. */
export function warnBeforeLaunch(
  { leaders, barriers, agreed, ...watched }: Launching,
  today: Temporal.PlainDate,
): readonly LaunchWarning[] {
  const signs: Readonly<Record<LaunchWarning, boolean>> = {
    'nobody-agreed': agreed === 0,
    'no-leader': leaders.length === 0,
    'open-barrier': barriers.some(({ resolvedOn }) => resolvedOn === undefined),
    'late-steps': whatIsLate(watched, today).late.length > 0,
  }
  return LAUNCH_WARNINGS.filter((warning) => signs[warning])
}
