import type { Deps } from '#actions/deps.ts'
import { mailNominee as mail } from '#actions/nominations/invite.ts'
import { parseNomineeId, type OrganizationId } from '#domain/ids.ts'

export async function mailNominee(deps: Deps, organization: OrganizationId, subject: string) {
  await mail(deps, organization, parseNomineeId(subject))
}
