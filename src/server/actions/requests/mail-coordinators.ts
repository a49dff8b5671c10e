import type { OrganizationId, RequestId } from '#domain/ids.ts'
import { coordinatorLetter } from '#mail/offer-letters.ts'
import { countShared } from '#storage/conversations-shared.ts'
import { listMemberships } from '#storage/memberships.ts'
import { listAddresses } from '#storage/notifications.ts'
import { findCase } from '#storage/requests.ts'
import type { Deps } from '../deps.ts'
import { postLetter } from '../offers/post-letter.ts'

type MailDeps = Pick<Deps, 'store' | 'now' | 'mailer' | 'origin'>

/** To every coordinator who acts here, wherever the account is kept. Nothing is sent for a case that needs no hand. */
export async function mailCoordinators(
  deps: MailDeps,
  organization: OrganizationId,
  request: RequestId,
): Promise<void> {
  const { store, origin } = deps
  const members = await store.cases.read(organization, async (db) => {
    const kept = await findCase(db, request)
    if (kept === undefined) return []
    const needsHand = kept.request.state === 'waiting' || (await countShared(db, request)) > 0
    return needsHand ? await listMemberships(db) : []
  })
  const coordinators = members.filter(({ role }) => role === 'coordinator')
  for (const [home, seats] of Map.groupBy(coordinators, (member) => member.home)) {
    const accounts = seats.map(({ account }) => account)
    for (const to of await store.cases.read(home, (db) => listAddresses(db, accounts))) {
      await postLetter(deps, organization, coordinatorLetter(to, origin))
    }
  }
}
