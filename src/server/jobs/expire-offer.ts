import type { Deps } from '#actions/deps.ts'
import { expireOffers } from '#actions/offers/expire.ts'
import { parseRequestId, type OrganizationId } from '#domain/ids.ts'

/** The subject is the request: one job ends all offers of a wave. */
export async function expireOffer(deps: Deps, organization: OrganizationId, subject: string) {
  await expireOffers(deps, organization, parseRequestId(subject))
}
