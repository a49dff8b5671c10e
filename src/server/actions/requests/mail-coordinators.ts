import type { OrganizationId, RequestId } from '#domain/ids.ts'
import { coordinatorLetter } from '#mail/offer-letters.ts'
import { countShared } from '#storage/conversations-shared.ts'
import { listMemberships } from '#storage/memberships.ts'
import { listAddresses } from '#storage/notifications.ts'
import { findCase } from '#storage/requests.ts'
import type { Deps } from '../deps.ts'
import { postLetter } from '../outbox/post-letter.ts'

type MailDeps = Pick<Deps, 'store' | 'now' | 'mailer' | 'origin'>

/**
 * Nothing is sent for a case that needs no hand.
 * Tried again only where nobody could be reached: one mailbox that refuses must neither silence nor flood the others.
 */
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
  const sent = await Promise.allSettled(
    addresses.map((to) => postLetter(deps, organization, coordinatorLetter(to, origin))),
  )
  const [first] = sent
  if (first?.status === 'rejected' && sent.every(({ status }) => status === 'rejected')) {
    throw first.reason
  }
}
