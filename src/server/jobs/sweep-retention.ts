import type { Deps } from '#actions/deps.ts'
import { sweepRetention as sweep } from '#actions/retention/sweep.ts'
import type { OrganizationId } from '#domain/ids.ts'

/** The subject is the organization again. */
export async function sweepRetention(deps: Deps, organization: OrganizationId, _subject: string) {
  await sweep(deps, organization)
}
