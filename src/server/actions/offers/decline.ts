import type { OfferId } from '#domain/ids.ts'
import { declineOffer } from '#domain/offer.ts'
import { findOwnOffer, lockOffer, saveOffer } from '#storage/offers.ts'
import { loadTerms } from '#storage/requests-program.ts'
import { lockCase } from '#storage/requests.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { dayFor } from '../requests/calendar.ts'
import { leaveTrace } from '../requests/leave-trace.ts'
import { tellChange } from '../requests/tell.ts'
import { goOn } from './unanswered.ts'

/** A no is one tap, and the next one is asked at once. */
export async function declineOfferAs(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  actor: StaffActor,
  id: OfferId,
) {
  return await store.cases.write(actor.organization, async (db) => {
    const own = await findOwnOffer(db, { offer: id, account: actor.account })
    const kept = own === undefined ? undefined : await lockCase(db, own.request)
    const offer = kept === undefined ? undefined : await lockOffer(db, id)
    if (kept === undefined || offer === undefined) return { kind: 'not-found' as const }
    const outcome = declineOffer(offer, now())
    if (outcome.kind !== 'declined') return outcome
    await saveOffer(db, outcome.offer)
    await goOn(db, kept, now())
    const on = dayFor(await loadTerms(db, kept.program), now())
    await leaveTrace(db, { name: 'offer.declined' }, { kept, on })
    await tellChange(db, { ...kept, supporters: [offer.to] })
    return outcome
  })
}
