import type { Deps } from '#actions/deps.ts'
import { mailCoordinators as mail } from '#actions/requests/mail-coordinators.ts'
import { parseRequestId, type OrganizationId } from '#domain/ids.ts'

export async function mailCoordinators(deps: Deps, organization: OrganizationId, subject: string) {
  await mail(deps, organization, parseRequestId(subject))
}
