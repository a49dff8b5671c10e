import type { Deps } from '#actions/deps.ts'
import { mailAboutIncident as mail } from '#actions/incidents/receive.ts'
import type { OrganizationId } from '#domain/ids.ts'

export async function mailAboutIncident(
  deps: Deps,
  organization: OrganizationId,
  _subject: string,
) {
  await mail(deps, organization)
}
