import type { UnitId } from './ids.ts'

export const supporterStates = ['applied', 'approved', 'active', 'paused', 'left'] as const
export type SupporterState = (typeof supporterStates)[number]

/** What the list for the intranet may say of somebody. */
export const directoryChoices = ['off', 'name', 'name-and-contact'] as const
export type DirectoryChoice = (typeof directoryChoices)[number]

/** What can be tapped in the monthly letter. A wish for support of one's own is never among them. */
export const checkInAnswers = ['well', 'busy', 'call-me'] as const
export type CheckInAnswer = (typeof checkInAnswers)[number]

/** What somebody lets colleagues see, by their own choice. */
export type Shown = {
  readonly credentials: string
  readonly unit: UnitId | undefined
  readonly directory: DirectoryChoice
  /** The line beside the name, where they chose to show one. */
  readonly contact: string
  readonly onSign: boolean
}

export const shownToNobody: Shown = {
  credentials: '',
  unit: undefined,
  directory: 'off',
  contact: '',
  onSign: false,
}

export type WhyNotShown = 'no-contact'

export const whyNotShown = ({ directory, contact }: Shown): WhyNotShown | undefined =>
  directory === 'name-and-contact' && contact === '' ? 'no-contact' : undefined

type Day = Temporal.PlainDate
/** What decides whether somebody may be asked on a day at all; hours and load come on top. */
export type ServiceStanding = {
  readonly state: SupporterState
  readonly pausedUntil: Day | undefined
  readonly restingUntil: Day | undefined
}

/** Active, or back from a pause that had an end. */
export function isInService({ state, pausedUntil }: ServiceStanding, today: Day): boolean {
  if (state === 'active') return true
  if (state !== 'paused' || pausedUntil === undefined) return false
  return Temporal.PlainDate.compare(pausedUntil, today) < 0
}

/** The last day of the rest is still one of rest. */
export const isResting = (
  { restingUntil }: Pick<ServiceStanding, 'restingUntil'>,
  today: Day,
): boolean => restingUntil !== undefined && Temporal.PlainDate.compare(restingUntil, today) >= 0

/** Resting after a heavy talk counts like a pause: nobody asks. */
export const mayBeAsked = (standing: ServiceStanding, today: Day): boolean =>
  isInService(standing, today) && !isResting(standing, today)
