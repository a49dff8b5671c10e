import type { Deps } from '#actions/deps.ts'
import { mailDebrief as mail } from '#actions/debriefs/mail.ts'
import { parseDebriefId, type OrganizationId } from '#domain/ids.ts'

export async function mailDebrief(deps: Deps, organization: OrganizationId, subject: string) {
  await mail(deps, organization, parseDebriefId(subject))
}
