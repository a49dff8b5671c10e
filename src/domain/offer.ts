import type { OfferId, RequestId, SupporterId } from './ids.ts'
import { matchRequest, type Matched, type MatchWith, type Request } from './request.ts'

type About = {
  readonly id: OfferId
  readonly request: RequestId
  readonly to: SupporterId
  /** Place in the requester's own ranking, 0 best. */
  readonly position: number
}
type Told = { readonly offeredAt: Temporal.Instant; readonly expiresAt: Temporal.Instant }

/** On the sealed shortlist; nobody has been told. */
export type ListedOffer = About & { readonly state: 'listed' }
export type OpenOffer = About & Told & { readonly state: 'open' }
export type AcceptedOffer = About & Told & { readonly state: 'accepted' }
export type DeclinedOffer = About & Told & { readonly state: 'declined' }
export type ExpiredOffer = About & Told & { readonly state: 'expired' }
/** Somebody else came first, or the request ended. A listed offer is covered without ever being opened. */
export type CoveredOffer = About & { readonly state: 'covered' }
export type Offer =
  | ListedOffer
  | OpenOffer
  | AcceptedOffer
  | DeclinedOffer
  | ExpiredOffer
  | CoveredOffer
export type OfferState = Offer['state']

export function openOffer(
  offer: ListedOffer,
  now: Temporal.Instant,
  expiresAt: Temporal.Instant,
): OpenOffer {
  return { ...offer, state: 'open', offeredAt: now, expiresAt }
}

export type Acceptance =
  | { readonly kind: 'accepted'; readonly offer: AcceptedOffer; readonly request: Matched }
  /** The same yes again, as from a second tap: nothing changes. */
  | { readonly kind: 'already-accepted'; readonly offer: AcceptedOffer }
  | { readonly kind: 'covered' }
  | { readonly kind: 'too-late' }
  | { readonly kind: 'not-found' }

export type AcceptAt = Pick<MatchWith, 'today' | 'epoch'> & { readonly now: Temporal.Instant }

/** Decide under the request's row lock: the first valid yes wins and every other one is `covered`. */
export function acceptOffer(offer: Offer, request: Request, at: AcceptAt): Acceptance {
  switch (offer.state) {
    case 'listed':
      return { kind: 'not-found' }
    case 'accepted':
      return { kind: 'already-accepted', offer }
    case 'covered':
      return { kind: 'covered' }
    case 'declined':
    case 'expired':
      return { kind: 'too-late' }
    case 'open':
      return acceptOpen(offer, request, at)
  }
}

function acceptOpen(offer: OpenOffer, request: Request, at: AcceptAt): Acceptance {
  if (offer.request !== request.id) return { kind: 'not-found' }
  const { today, epoch } = at
  const matching = matchRequest(request, { offer: offer.id, to: offer.to, today, epoch })
  switch (matching.kind) {
    case 'closed':
      return { kind: 'too-late' }
    case 'already-matched':
      return { kind: 'covered' }
    case 'matched':
      return isPast(offer, at.now)
        ? { kind: 'too-late' }
        : { kind: 'accepted', offer: { ...offer, state: 'accepted' }, request: matching.request }
  }
}

export type Decline =
  | { readonly kind: 'declined'; readonly offer: DeclinedOffer }
  | { readonly kind: 'already-declined'; readonly offer: DeclinedOffer }
  | { readonly kind: 'already-accepted' }
  | { readonly kind: 'covered' }
  | { readonly kind: 'too-late' }
  | { readonly kind: 'not-found' }

/** A no after a yes is `already-accepted`: whoever accepted hands the case back instead. */
export function declineOffer(offer: Offer, now: Temporal.Instant): Decline {
  switch (offer.state) {
    case 'listed':
      return { kind: 'not-found' }
    case 'accepted':
      return { kind: 'already-accepted' }
    case 'covered':
      return { kind: 'covered' }
    case 'expired':
      return { kind: 'too-late' }
    case 'declined':
      return { kind: 'already-declined', offer }
    case 'open':
      return isPast(offer, now)
        ? { kind: 'too-late' }
        : { kind: 'declined', offer: { ...offer, state: 'declined' } }
  }
}

const isPast = (offer: OpenOffer, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(now, offer.expiresAt) >= 0

/** `undefined` while the offer may still be answered. */
export function expireOffer(offer: OpenOffer, now: Temporal.Instant): ExpiredOffer | undefined {
  return isPast(offer, now) ? { ...offer, state: 'expired' } : undefined
}

/** What becomes of the others when one accepted or the request ended. What was answered stays as it was. */
export function coverOffer(offer: Offer): Offer {
  if (offer.state !== 'listed' && offer.state !== 'open') return offer
  const { id, request, to, position } = offer
  return { id, request, to, position, state: 'covered' }
}
