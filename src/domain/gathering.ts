export const gatheringKinds = [
  'training',
  'supporter-meeting',
  'committee',
  'drop-in',
  'check-in-call',
  'conference',
] as const
export type GatheringKind = (typeof gatheringKinds)[number]

export const gatheringStates = ['planned', 'cancelled', 'held'] as const
export type GatheringState = (typeof gatheringStates)[number]

/** Of a drop-in: about how many came. Who they were is written down nowhere. */
export const headcounts = ['none', '1-4', '5-9', '10-19', '20-more'] as const
export type Headcount = (typeof headcounts)[number]

export type Material = { readonly title: string; readonly link: string }
export type AgendaItem = {
  readonly title: string
  readonly who: string
  readonly planMinutes: number
}
export type Minutes = { readonly notes: string; readonly decisions: readonly string[] }
export const noMinutes: Minutes = { notes: '', decisions: [] }

export const hasMinutes = ({ notes, decisions }: Minutes): boolean =>
  notes !== '' || decisions.length > 0

/** What may be written of a gathering at any time. */
export type GatheringText = {
  readonly title: string
  readonly place: string
  /** Shown only to those who come. */
  readonly onlineLink: string
  readonly details: string
  readonly capacity: number | undefined
  readonly creditHours: number | undefined
  readonly materials: readonly Material[]
}

type When = { readonly startsAt: Temporal.Instant; readonly endsAt: Temporal.Instant }
type Facts = When & Pick<GatheringText, 'title' | 'place' | 'onlineLink'>

/** Whether what people have in their calendars is wrong now. */
export function isWorthTelling(before: Facts, after: Facts): boolean {
  const isMoved = !before.startsAt.equals(after.startsAt) || !before.endsAt.equals(after.endsAt)
  const isElsewhere = before.place !== after.place || before.onlineLink !== after.onlineLink
  return isMoved || isElsewhere || before.title !== after.title
}

/** How long a past one stands on the lists. Then it is forgotten who was asked, who came and where they get letters. */
export const LISTED_DAYS = 800

/** A drop-in is announced, not invited to: there is no list of those who need support themselves. */
export const keepsNames = (kind: GatheringKind): boolean => kind !== 'drop-in'

export const isOver = ({ endsAt }: Pick<When, 'endsAt'>, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(endsAt, now) <= 0

export const hasStarted = ({ startsAt }: Pick<When, 'startsAt'>, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(startsAt, now) <= 0
