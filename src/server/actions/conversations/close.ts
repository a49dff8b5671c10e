import type { OfferId } from '#domain/ids.ts'
import { findOwnOffer } from '#storage/offers.ts'
import { loadTerms } from '#storage/requests-program.ts'
import { lockCase } from '#storage/requests.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { dayFor } from '../requests/calendar.ts'
import { closeCase } from '../requests/end.ts'

export async function closeAsSupporter(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  actor: StaffActor,
  offer: OfferId,
): Promise<{ readonly kind: 'closed' } | { readonly kind: 'not-found' }> {
  return await store.cases.write(actor.organization, async (db) => {
    const own = await findOwnOffer(db, { offer, account: actor.account })
    const kept = own === undefined ? undefined : await lockCase(db, own.request)
    if (kept?.request.state !== 'matched' || kept.request.offer !== offer) {
      return { kind: 'not-found' as const }
    }
    const today = dayFor(await loadTerms(db, kept.program), now())
    await closeCase(db, kept, { by: 'supporter', today })
    return { kind: 'closed' as const }
  })
}
