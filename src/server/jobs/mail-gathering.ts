import type { Deps } from '#actions/deps.ts'
import { mailGathering as mail } from '#actions/gatherings/mail.ts'
import { parseAttendeeId, type OrganizationId } from '#domain/ids.ts'

export async function mailGathering(deps: Deps, organization: OrganizationId, subject: string) {
  await mail(deps, organization, parseAttendeeId(subject))
}
