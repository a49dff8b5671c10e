import type { Channel, Code, UNDISCLOSED, YearsBand } from './codes.ts'

export const applicationStates = [
  'new',
  'reviewing',
  'interview',
  'approved',
  'declined',
  'withdrawn',
] as const
export type ApplicationState = (typeof applicationStates)[number]

/** What somebody says of themselves on the interest form; everything but the role may be left out. */
export type ApplicationAnswers = {
  readonly role: Code
  readonly credentials: string
  /** A code of the list, or `undisclosed`. */
  readonly department: Code
  readonly settings: readonly Code[]
  readonly years: YearsBand | typeof UNDISCLOSED
  readonly languages: readonly string[]
  readonly channels: readonly Channel[]
  readonly atEase: readonly Code[]
  readonly notAtEase: readonly Code[]
  readonly lived: readonly Code[]
  readonly why: string
}

export const applicationMoves = ['review', 'withdraw', 'decline', 'undo'] as const
export type ApplicationMove = (typeof applicationMoves)[number]

type Standing = {
  readonly state: ApplicationState
  readonly decidedOn: Temporal.PlainDate | undefined
}
export type Moved =
  | ({ readonly kind: 'moved' } & Standing)
  | { readonly kind: 'already-decided' | 'too-late' }

export const isOpen = (state: ApplicationState): boolean =>
  state === 'new' || state === 'reviewing' || state === 'interview'

/** A no is taken back on the day it was given, before a letter went out. A yes is not: it made a supporter. */
export function moveApplication(
  { state, decidedOn }: Standing,
  move: ApplicationMove,
  today: Temporal.PlainDate,
): Moved {
  if (move === 'undo') return undo({ state, decidedOn }, today)
  if (!isOpen(state)) return { kind: 'already-decided' }
  switch (move) {
    case 'review':
      return {
        kind: 'moved',
        state: state === 'new' ? 'reviewing' : state,
        decidedOn: undefined,
      }
    case 'withdraw':
      return { kind: 'moved', state: 'withdrawn', decidedOn: today }
    case 'decline':
      return { kind: 'moved', state: 'declined', decidedOn: today }
  }
}

function undo({ state, decidedOn }: Standing, today: Temporal.PlainDate): Moved {
  if (state === 'approved') return { kind: 'already-decided' }
  const isToday = decidedOn !== undefined && Temporal.PlainDate.compare(decidedOn, today) === 0
  return isToday || isOpen(state)
    ? { kind: 'moved', state: isOpen(state) ? state : 'reviewing', decidedOn: undefined }
    : { kind: 'too-late' }
}

/** What was decided is kept for questions; what nobody decided for a year was put aside long ago. */
export const DECIDED_DAYS = 90
export const UNDECIDED_DAYS = 365

export const MOST_REFERENCES = 4
/** More of one address, undecided at once, are answered alike and not kept. */
export const MOST_OF_ONE_ADDRESS = 3

export const referenceKnowns = ['same-team', 'other-team', 'leads', 'is-led', 'other'] as const
export type ReferenceKnown = (typeof referenceKnowns)[number]
export const referenceTurns = ['yes', 'not-sure', 'no'] as const
export type ReferenceTurn = (typeof referenceTurns)[number]

export type ReferenceAnswer = {
  readonly known: ReferenceKnown | null
  /** Whether they would turn to this person after a hard day. */
  readonly turn: ReferenceTurn | null
  readonly note: string
}
