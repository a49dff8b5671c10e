import type { Deps } from '#actions/deps.ts'
import { endOverdueHandOvers } from '#actions/intakes/hand-over.ts'
import type { OrganizationId } from '#domain/ids.ts'

/** The subject is the organization again. */
export async function endHandOvers(deps: Deps, organization: OrganizationId, _subject: string) {
  await endOverdueHandOvers(deps, organization)
}
