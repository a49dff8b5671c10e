import type { Deps } from '#actions/deps.ts'
import { remindOfGatherings as remind } from '#actions/gatherings/remind.ts'
import type { OrganizationId } from '#domain/ids.ts'

/** The subject is the organization again. */
export async function remindOfGatherings(
  deps: Deps,
  organization: OrganizationId,
  _subject: string,
) {
  await remind(deps, organization)
}
