import type { OrganizationId, SupporterId } from '#domain/ids.ts'
import { coverOffers, listOffers } from '#storage/offers.ts'
import { listRequestsHeldBy } from '#storage/offers-desk.ts'
import { hasLeft } from '#storage/offers-standing.ts'
import type { Case } from '#storage/requests.ts'
import type { Writer } from '#storage/store.ts'
import type { Deps } from '../deps.ts'
import { giveBack } from '../conversations/give-back.ts'
import { planWave } from '../requests/later.ts'
import { goOn } from './unanswered.ts'

/** Due since ever: as soon as the transaction commits. */
const AT_ONCE = Temporal.Instant.fromEpochMilliseconds(0)

export type Leaver = { readonly organization: OrganizationId; readonly id: SupporterId }

/**
 * For whoever makes a supporter leave, in the same transaction: nobody may go on waiting for somebody who is gone.
 * Jobs do the rest (`passOn`), since the cases must be locked before their supporters.
 */
export async function passOnLater(db: Writer, { organization, id: leaver }: Leaver): Promise<void> {
  for (const id of await listRequestsHeldBy(db, leaver)) {
    await planWave(db, { organization, id, at: AT_ONCE })
  }
}

/** Of a locked case: takes it, or the offer of it, from those who have left. */
export async function passOn(
  db: Writer,
  deps: Pick<Deps, 'now' | 'holidays'>,
  kept: Case,
): Promise<void> {
  const { request } = kept
  if (request.state === 'matched' && (await hasLeft(db, request.to))) {
    await giveBack(db, deps, kept)
  }
  if (request.state !== 'waiting') return
  const gone = []
  for (const { id, state, to } of await listOffers(db, kept.id)) {
    if (state === 'open' && (await hasLeft(db, to))) gone.push(id)
  }
  await coverOffers(db, gone)
  if (gone.length > 0) await goOn(db, kept, deps.now())
}
