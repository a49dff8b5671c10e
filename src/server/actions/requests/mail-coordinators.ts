import type { OrganizationId, RequestId } from '#domain/ids.ts'
import { coordinatorLetter } from '#mail/offer-letters.ts'
import { countShared } from '#storage/conversations-shared.ts'
import { listMemberships } from '#storage/memberships.ts'
import { listAddresses } from '#storage/notifications.ts'
import { findCase } from '#storage/requests.ts'
import type { Deps } from '../deps.ts'
import { postToEach } from '../outbox/post-letter.ts'

type MailDeps = Pick<Deps, 'store' | 'now' | 'mailer' | 'origin'>

/** Nothing is sent for a case that needs no hand. */
export async function mailCoordinators(
  deps: MailDeps,
  organization: OrganizationId,
  request: RequestId,
): Promise<void> {
  const needsHand = await deps.store.cases.read(organization, async (db) => {
    const kept = await findCase(db, request)
    if (kept === undefined) return false
    return kept.request.state === 'waiting' || (await countShared(db, request)) > 0
  })
  if (needsHand) await postToCoordinators(deps, organization)
}

/** To every coordinator who acts here, wherever the account is kept. */
export async function postToCoordinators(
  deps: MailDeps,
  organization: OrganizationId,
): Promise<void> {
  const { store, origin } = deps
  const members = await store.cases.read(organization, (db) => listMemberships(db))
  const coordinators = members.filter(({ role }) => role === 'coordinator')
  const addresses: string[] = []
  for (const [home, seats] of Map.groupBy(coordinators, (member) => member.home)) {
    const accounts = seats.map(({ account }) => account)
    addresses.push(...(await store.cases.read(home, (db) => listAddresses(db, accounts))))
  }
  const letters = addresses.map((to) => coordinatorLetter(to, origin))
  await postToEach(deps, organization, letters)
}
