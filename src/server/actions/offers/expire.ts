import type { OrganizationId, RequestId } from '#domain/ids.ts'
import { expireOffer } from '#domain/offer.ts'
import { listOffers, saveOffer } from '#storage/offers.ts'
import { lockCase } from '#storage/requests.ts'
import type { Deps } from '../deps.ts'
import { tellChange } from '../requests/tell.ts'
import { goOn } from './unanswered.ts'

/** Ends every offer of the request whose time is over, and looks for the next. */
export async function expireOffers(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  organization: OrganizationId,
  request: RequestId,
): Promise<void> {
  await store.cases.write(organization, async (db) => {
    const kept = await lockCase(db, request)
    if (kept?.request.state !== 'waiting') return
    const offers = await listOffers(db, request)
    const expired = offers.flatMap((offer) =>
      offer.state === 'open' ? (expireOffer(offer, now()) ?? []) : [],
    )
    if (expired.length === 0) return
    for (const offer of expired) await saveOffer(db, offer)
    await goOn(db, kept, now())
    await tellChange(db, { organization, id: request, supporters: expired.map(({ to }) => to) })
  })
}
