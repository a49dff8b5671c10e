import { mailInvitation as mail } from '#actions/accounts/mail-invitation.ts'
import type { Deps } from '#actions/deps.ts'
import { parseAccountId, type OrganizationId } from '#domain/ids.ts'

export async function mailInvitation(deps: Deps, organization: OrganizationId, subject: string) {
  await mail(deps, organization, parseAccountId(subject))
}
