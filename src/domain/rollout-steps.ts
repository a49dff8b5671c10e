/** Counted from the launch; negative comes before it. */
type FromLaunch = { readonly months?: number; readonly days?: number }
type Template<Code extends string> = readonly (readonly [code: Code, from: FromLaunch])[]

export const ROLLOUT_TEMPLATES = ['unit', 'program'] as const
export type RolloutTemplate = (typeof ROLLOUT_TEMPLATES)[number]

/** How a program comes to a unit: three to four months from the leaders' meeting to the launch. */
const unit = [
  ['meet_leaders', { months: -4 }],
  ['explain_time', { months: -3, days: -14 }],
  ['survey_opens', { months: -3 }],
  ['leader_letter', { months: -3 }],
  ['survey_closes', { months: -2, days: -14 }],
  ['leaders_review', { months: -2 }],
  ['invitations', { months: -2, days: 7 }],
  ['training', { months: -1 }],
  ['intranet_list', { days: -14 }],
  ['sign', { days: -7 }],
  ['launch', {}],
  ['first_meeting', { months: 3 }],
] as const satisfies Template<string>

/** How a program begins: the people and the papers first, and the survey once more after a year. */
const program = [
  ['sponsor', { months: -12 }],
  ['coordinator', { months: -11 }],
  ['committee', { months: -10 }],
  ['risk_management', { months: -9 }],
  ['policy', { months: -8 }],
  ['first_survey', { months: -7 }],
  ['nominees', { months: -6 }],
  ['training', { months: -3 }],
  ['communications', { months: -2 }],
  ['launch', {}],
  ['first_meeting', { months: 3 }],
  ['second_survey', { months: 12 }],
] as const satisfies Template<string>

const steps = { unit, program } as const
export type StepCode = (typeof unit)[number][0] | (typeof program)[number][0]

export const CHANNELS = [
  'intranet',
  'broadcast',
  'leadership',
  'area_leaders',
  'huddle',
  'other',
] as const
export type Channel = (typeof CHANNELS)[number]

type Telling<Code extends string> = readonly (readonly [
  code: Code,
  channel: Channel,
  from: FromLaunch,
])[]

const unitTellings = [
  ['tell_leadership', 'leadership', { months: -3, days: -7 }],
  ['tell_question', 'huddle', { months: -3, days: 7 }],
  ['tell_chosen', 'area_leaders', { months: -1 }],
  ['tell_list', 'intranet', { days: -14 }],
  ['tell_launch', 'broadcast', {}],
  ['tell_again', 'huddle', { days: 21 }],
] as const satisfies Telling<string>

const programTellings = [
  ['own_leadership', 'leadership', { months: -6 }],
  ['own_area_leaders', 'area_leaders', { months: -2 }],
  ['own_intranet', 'intranet', { months: -1 }],
  ['own_launch', 'broadcast', {}],
  ['own_rounds', 'other', { months: 1 }],
] as const satisfies Telling<string>

const tellings = { unit: unitTellings, program: programTellings } as const
export type CommunicationCode =
  | (typeof unitTellings)[number][0]
  | (typeof programTellings)[number][0]

const SATURDAY = 6

/** Months first, then days; what falls on a weekend comes on the Friday before it. */
function countFrom(launchOn: Temporal.PlainDate, { months = 0, days = 0 }: FromLaunch) {
  if (months === 0 && days === 0) return launchOn
  const day = launchOn.add({ months }).add({ days })
  return day.dayOfWeek < SATURDAY ? day : day.subtract({ days: day.dayOfWeek - SATURDAY + 1 })
}

export type PlannedStep = { readonly code: StepCode; readonly dueOn: Temporal.PlainDate }

export const planSteps = (
  template: RolloutTemplate,
  launchOn: Temporal.PlainDate,
): readonly PlannedStep[] =>
  steps[template].map(([code, from]) => ({ code, dueOn: countFrom(launchOn, from) }))

export type PlannedCommunication = {
  readonly code: CommunicationCode
  readonly channel: Channel
  readonly dueOn: Temporal.PlainDate
}

export const planCommunications = (
  template: RolloutTemplate,
  launchOn: Temporal.PlainDate,
): readonly PlannedCommunication[] =>
  tellings[template].map(([code, channel, from]) => ({
    code,
    channel,
    dueOn: countFrom(launchOn, from),
  }))
