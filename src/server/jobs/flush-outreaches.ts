import type { Deps } from '#actions/deps.ts'
import { flushOutreaches as flush } from '#actions/outreaches/flush.ts'
import type { OrganizationId } from '#domain/ids.ts'

/** The subject is the organization again. Puts itself in the queue for the next night. */
export async function flushOutreaches(deps: Deps, organization: OrganizationId, _subject: string) {
  await flush(deps, organization)
}
