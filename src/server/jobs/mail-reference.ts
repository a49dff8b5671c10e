import { mailReference as mail } from '#actions/applications/references.ts'
import type { Deps } from '#actions/deps.ts'
import { parseReferenceId, type OrganizationId } from '#domain/ids.ts'

export async function mailReference(deps: Deps, organization: OrganizationId, subject: string) {
  await mail(deps, organization, parseReferenceId(subject))
}
