import type { OfferId, RequestId, SupporterId } from './ids.ts'

/** Cases keep days, not times; only a waiting one has a moment, since its promise runs by the minute. */
type About = { readonly id: RequestId; readonly askedOn: Temporal.PlainDate }

export type Waiting = About & { readonly state: 'waiting'; readonly since: Temporal.Instant }
export type Matched = About & {
  readonly state: 'matched'
  readonly offer: OfferId
  readonly to: SupporterId
  readonly matchedOn: Temporal.PlainDate
  /** The day of the last message of either side, or of the match: the rolling clock starts here. */
  readonly touchedOn: Temporal.PlainDate
  /** Counts the conversations: a new supporter begins a new one under new keys. */
  readonly epoch: number
}
export type Closed = About & { readonly state: 'closed'; readonly closedOn: Temporal.PlainDate }
/** A case as the server sees it. Withdrawing is no state: it destroys the case at once. */
export type Request = Waiting | Matched | Closed

export type MatchWith = {
  readonly offer: OfferId
  readonly to: SupporterId
  readonly today: Temporal.PlainDate
  /** One more than the conversations there have been. */
  readonly epoch: number
}

export type Matching =
  | { readonly kind: 'matched'; readonly request: Matched }
  | { readonly kind: 'already-matched' }
  | { readonly kind: 'closed' }

export function matchRequest(request: Request, { offer, to, today, epoch }: MatchWith): Matching {
  if (request.state !== 'waiting') {
    return { kind: request.state === 'matched' ? 'already-matched' : 'closed' }
  }
  const { id, askedOn } = request
  const matched = { id, askedOn, state: 'matched', offer, to, epoch } as const
  return { kind: 'matched', request: { ...matched, matchedOn: today, touchedOn: today } }
}

export type HandingBack =
  | { readonly kind: 'handed-back'; readonly request: Waiting; readonly from: SupporterId }
  | { readonly kind: 'not-matched' }
  | { readonly kind: 'closed' }

/** The supporter cannot go on and nobody is named yet: the request waits again, from now. */
export function handBackRequest(request: Request, now: Temporal.Instant): HandingBack {
  if (request.state !== 'matched') {
    return { kind: request.state === 'waiting' ? 'not-matched' : 'closed' }
  }
  const { id, askedOn, to } = request
  return { kind: 'handed-back', request: { id, askedOn, state: 'waiting', since: now }, from: to }
}

export type Closing =
  | { readonly kind: 'closed'; readonly request: Closed }
  | { readonly kind: 'already-closed'; readonly request: Closed }

export function closeRequest(request: Request, today: Temporal.PlainDate): Closing {
  if (request.state === 'closed') return { kind: 'already-closed', request }
  const { id, askedOn } = request
  return { kind: 'closed', request: { id, askedOn, state: 'closed', closedOn: today } }
}
