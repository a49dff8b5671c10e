import { isInHours, nextInHours, type Holidays, type Hours } from './hours.ts'
import { openOffer, type ListedOffer, type Offer, type OpenOffer } from './offer.ts'
import type { WavePolicy } from './policy.ts'

/** What the server knows of a supporter on the shortlist. */
export type Standing = {
  readonly state: 'active' | 'paused'
  readonly hours: Hours
  readonly holidays: Holidays
  readonly openCases: number
  readonly capacity: number
  /** Every notification of the last seven days, of any request. */
  readonly notifiedAt: readonly Temporal.Instant[]
  /** The end of their rest after taking somebody on (`restsUntil`); `undefined`: rested. */
  readonly restsUntil: Temporal.Instant | undefined
}
export type Candidate = { readonly offer: Offer; readonly standing: Standing }

export type Wave = {
  /** In the requester's order. One for each offer of this request. */
  readonly shortlist: readonly Candidate[]
  readonly policy: WavePolicy
  readonly now: Temporal.Instant
}

export type WaveDecision =
  | {
      readonly kind: 'offer'
      readonly offers: readonly OpenOffer[]
      readonly until: Temporal.Instant
      readonly nextAt: Temporal.Instant
    }
  /** Nobody can be asked now; look again then. */
  | { readonly kind: 'wait'; readonly until: Temporal.Instant }
  /** Nobody is left whose moment is known. `open`: answers that may still come. */
  | { readonly kind: 'exhausted'; readonly open: number }

type Instant = Temporal.Instant
const WEEK_HOURS = 168

const compare = (one: Instant, other: Instant): number => Temporal.Instant.compare(one, other)
const latest = (one: Instant, other: Instant): Instant => (compare(one, other) >= 0 ? one : other)

/** The rest begins when the day of acceptance ends: cases keep days, not times. */
export const restsUntil = (
  acceptedOn: Temporal.PlainDate,
  zone: string,
  policy: WavePolicy,
): Temporal.Instant =>
  acceptedOn.add({ days: 1 }).toZonedDateTime(zone).toInstant().add({ hours: policy.restHours })

/** From when on neither the weekly cap nor the rest after a talk stands in the way. */
function freeFrom(
  { notifiedAt, restsUntil }: Standing,
  { weeklyCap }: WavePolicy,
): Instant | undefined {
  const newestFirst = notifiedAt.toSorted((one, other) => compare(other, one))
  const capped = newestFirst[weeklyCap - 1]?.add({ hours: WEEK_HOURS })
  if (capped === undefined || restsUntil === undefined) return capped ?? restsUntil
  return latest(capped, restsUntil)
}

const isListed = (candidate: Candidate): candidate is Candidate & { offer: ListedOffer } =>
  candidate.offer.state === 'listed' &&
  candidate.standing.state === 'active' &&
  candidate.standing.openCases < candidate.standing.capacity

/** The first moment at which a candidate may be asked; `undefined`: no known moment. */
export function askableFrom(
  candidate: Candidate,
  policy: WavePolicy,
  now: Instant,
): Instant | undefined {
  if (!isListed(candidate)) return undefined
  const { standing } = candidate
  const from = latest(now, freeFrom(standing, policy) ?? now)
  return nextInHours(standing.hours, from, standing.holidays)
}

function isAskable({ standing }: Candidate, policy: WavePolicy, now: Instant): boolean {
  const from = freeFrom(standing, policy)
  if (from !== undefined && compare(from, now) > 0) return false
  return isInHours(standing.hours, now, standing.holidays)
}

const listOpen = ({ shortlist, now }: Wave): readonly OpenOffer[] =>
  shortlist
    .flatMap(({ offer }) => (offer.state === 'open' ? [offer] : []))
    .filter((offer) => compare(offer.expiresAt, now) > 0)

/** Those asked less than a wave ago who have not answered: each takes a place until then. */
const thinkingUntil = (wave: Wave): readonly Instant[] =>
  listOpen(wave)
    .map((offer) => offer.offeredAt.add({ minutes: wave.policy.tauMinutes }))
    .filter((until) => compare(until, wave.now) > 0)
    .toSorted(compare)

/** Also called at each decline, so that whoever says no is replaced at once. */
export function decideWave(wave: Wave): WaveDecision {
  const { shortlist, policy, now } = wave
  const thinking = thinkingUntil(wave)
  const [freed] = thinking
  if (freed !== undefined && thinking.length >= policy.size) return { kind: 'wait', until: freed }
  const until = now.add({ minutes: policy.openMinutes })
  const offers = shortlist
    .filter(isListed)
    .filter((candidate) => isAskable(candidate, policy, now))
    .slice(0, policy.size - thinking.length)
    .map(({ offer }) => openOffer(offer, now, until))
  if (offers.length === 0) return waitForTheNext(wave)
  return { kind: 'offer', offers, until, nextAt: freed ?? now.add({ minutes: policy.tauMinutes }) }
}

function waitForTheNext(wave: Wave): WaveDecision {
  const [soonest] = wave.shortlist
    .flatMap((candidate) => askableFrom(candidate, wave.policy, wave.now) ?? [])
    .toSorted(compare)
  if (soonest !== undefined) return { kind: 'wait', until: soonest }
  return { kind: 'exhausted', open: listOpen(wave).length }
}
