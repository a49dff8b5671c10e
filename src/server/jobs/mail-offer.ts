import type { Deps } from '#actions/deps.ts'
import { mailOffer as mail } from '#actions/offers/mail-offer.ts'
import { parseOfferId, type OrganizationId } from '#domain/ids.ts'

export async function mailOffer(deps: Deps, organization: OrganizationId, subject: string) {
  await mail(deps, organization, parseOfferId(subject))
}
