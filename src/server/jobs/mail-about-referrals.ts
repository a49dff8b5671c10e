import type { Deps } from '#actions/deps.ts'
import { mailAboutReferrals as mail } from '#actions/referrals/mail.ts'
import { parseProgramId, type OrganizationId } from '#domain/ids.ts'

/** The subject is the program: several that came at once are one letter. */
export async function mailAboutReferrals(
  deps: Deps,
  organization: OrganizationId,
  subject: string,
) {
  await mail(deps, organization, parseProgramId(subject))
}
