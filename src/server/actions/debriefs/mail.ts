import type { DebriefId, OrganizationId } from '#domain/ids.ts'
import { debriefLetter } from '#mail/debrief-letters.ts'
import { listDebriefAddresses } from '#storage/debriefs.ts'
import type { Deps } from '../deps.ts'
import { postToEach } from '../outbox/post-letter.ts'

type MailDeps = Pick<Deps, 'store' | 'now' | 'mailer' | 'origin'>

/** To the two who hold it, while it is still planned. */
export async function mailDebrief(
  deps: MailDeps,
  organization: OrganizationId,
  id: DebriefId,
): Promise<void> {
  const addresses = await deps.store.cases.read(organization, (db) => listDebriefAddresses(db, id))
  const letters = addresses.map((to) => debriefLetter(to, deps.origin))
  await postToEach(deps, organization, letters)
}
