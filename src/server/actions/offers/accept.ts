import type { OfferId } from '#domain/ids.ts'
import { acceptOffer, coverOffer, type AcceptedOffer } from '#domain/offer.ts'
import type { Sealed } from '#domain/sealed.ts'
import { toWaitBand } from '#domain/wait.ts'
import { findNextEpoch, insertEpoch, type Opening } from '#storage/conversations.ts'
import {
  findOwnOffer,
  listOffers,
  loadIntroduction,
  lockOffer,
  saveLastAccepted,
  saveOffer,
} from '#storage/offers.ts'
import { loadTerms } from '#storage/requests-program.ts'
import { holdWait, saveMatched } from '#storage/requests-saved.ts'
import { lockCase, type Case } from '#storage/requests.ts'
import type { Writer } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { dayFor, mondayOf } from '../requests/calendar.ts'
import { leaveTrace } from '../requests/leave-trace.ts'
import { tellChange } from '../requests/tell.ts'

export type Accepting = {
  readonly offer: OfferId
  readonly epoch: number
  readonly opening: Opening
}
export type Accepted =
  | { readonly kind: 'accepted' | 'already-accepted'; readonly introduction: Sealed }
  | { readonly kind: 'covered' }
  | { readonly kind: 'too-late' }
  | { readonly kind: 'stale-epoch' }
  | { readonly kind: 'not-found' }

/** The first valid yes wins, under the lock of the request. The same yes again is answered the same. */
export async function acceptOfferAs(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  actor: StaffActor,
  accepting: Accepting,
): Promise<Accepted> {
  return await store.cases.write(actor.organization, async (db) => {
    const own = await findOwnOffer(db, { offer: accepting.offer, account: actor.account })
    const kept = own === undefined ? undefined : await lockCase(db, own.request)
    const offer = kept === undefined ? undefined : await lockOffer(db, accepting.offer)
    if (kept === undefined || offer === undefined) return { kind: 'not-found' as const }
    const today = dayFor(await loadTerms(db, kept.program), now())
    const epoch = await findNextEpoch(db, kept.id)
    const outcome = acceptOffer(offer, kept.request, { today, epoch, now: now() })
    if (outcome.kind === 'already-accepted') {
      return { kind: outcome.kind, introduction: await loadIntroduction(db, offer.id) }
    }
    if (outcome.kind !== 'accepted') return { kind: outcome.kind }
    if (accepting.epoch !== epoch) return { kind: 'stale-epoch' as const }
    await saveMatch(db, kept, { offer: outcome.offer, accepting, today, now: now() })
    return { kind: outcome.kind, introduction: await loadIntroduction(db, offer.id) }
  })
}

type Match = {
  readonly offer: AcceptedOffer
  readonly accepting: Accepting
  readonly today: Temporal.PlainDate
  readonly now: Temporal.Instant
}

async function saveMatch(db: Writer, kept: Case, match: Match): Promise<void> {
  const { offer, accepting, today } = match
  const { organization, id: request } = kept
  const { epoch, opening } = accepting
  await saveOffer(db, offer)
  await saveLastAccepted(db, offer.to, today)
  await insertEpoch(db, {
    organization,
    request,
    epoch,
    opening,
    offer: offer.id,
    supporter: offer.to,
  })
  // Whoever was asked with this one loses the sealed pair now. Whoever is only listed was never told, and stays on
  // the shortlist, so that somebody can be asked at once should this supporter hand the case back.
  const losers = (await listOffers(db, request)).filter(({ state }) => state === 'open')
  for (const loser of losers) await saveOffer(db, coverOffer(loser))
  await saveMatched(db, request, today)
  await leaveMatch(db, kept, match)
  await tellChange(db, { ...kept, supporters: [offer.to, ...losers.map(({ to }) => to)] })
}

async function leaveMatch(db: Writer, kept: Case, { today, now }: Match): Promise<void> {
  if (kept.request.state !== 'waiting') return
  const { organization, program } = kept
  // The server where they asked may be a little ahead of this one.
  const minutes = toWaitBand(now.since(kept.request.since).total('minutes'))
  await holdWait(db, { organization, program, week: mondayOf(today), minutes })
  const about = { kept, on: today }
  await leaveTrace(db, { name: 'offer.accepted' }, about)
  await leaveTrace(db, { name: 'request.matched', waitedMinutesBand: minutes }, about)
}
