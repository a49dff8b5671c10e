import type { OfferId } from '#domain/ids.ts'
import { findOwnOffer } from '#storage/offers.ts'
import { lockCase } from '#storage/requests.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { giveBack, type GivenBack } from './give-back.ts'

/** A second tap, and a tap on a case that somebody else has, find nothing to hand back. */
export async function handBackAs(
  deps: Pick<Deps, 'store' | 'now' | 'holidays'>,
  actor: StaffActor,
  offer: OfferId,
): Promise<GivenBack | { readonly kind: 'not-found' }> {
  return await deps.store.cases.write(actor.organization, async (db) => {
    const own = await findOwnOffer(db, { offer, account: actor.account })
    const kept = own === undefined ? undefined : await lockCase(db, own.request)
    if (kept?.request.state !== 'matched' || kept.request.offer !== offer) {
      return { kind: 'not-found' as const }
    }
    return await giveBack(db, deps, kept)
  })
}
