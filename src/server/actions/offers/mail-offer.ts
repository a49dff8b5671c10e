import type { OfferId, OrganizationId } from '#domain/ids.ts'
import { offerLetter } from '#mail/offer-letters.ts'
import { findOfferAddress } from '#storage/notifications.ts'
import type { Deps } from '../deps.ts'
import { postLetter } from '../outbox/post-letter.ts'

type MailDeps = Pick<Deps, 'store' | 'now' | 'mailer' | 'origin'>

/** Nothing is sent for an offer that was answered or covered meanwhile. */
export async function mailOffer(
  deps: MailDeps,
  organization: OrganizationId,
  offer: OfferId,
): Promise<void> {
  const to = await deps.store.cases.read(organization, (db) => findOfferAddress(db, offer))
  if (to === undefined) return
  await postLetter(deps, organization, offerLetter(to, deps.origin))
}
