import { mailCheckIn as mail } from '#actions/care/mail-check-in.ts'
import type { Deps } from '#actions/deps.ts'
import { parseCheckInId, type OrganizationId } from '#domain/ids.ts'

export async function mailCheckIn(deps: Deps, organization: OrganizationId, subject: string) {
  await mail(deps, organization, parseCheckInId(subject))
}
