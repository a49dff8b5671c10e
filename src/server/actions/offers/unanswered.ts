import { listOffers } from '#storage/offers.ts'
import type { Case } from '#storage/requests.ts'
import type { Writer } from '#storage/store.ts'
import { callCoordinators, planWave } from '../requests/later.ts'

/**
 * After a no or an end without answer: the next on the shortlist at once. Where a coordinator chose, or the
 * shortlist is used up and nobody is left who may still answer, the coordinators are called again.
 */
export async function goOn(db: Writer, kept: Case, at: Temporal.Instant): Promise<void> {
  const { organization, id } = kept
  const offers = await listOffers(db, id)
  const isListed = offers.some(({ state }) => state === 'listed')
  const isOpen = offers.some(({ state }) => state === 'open')
  if (kept.choice === 'direct') await planWave(db, { organization, id, at })
  const isWaved = kept.choice === 'direct' && isListed
  if (kept.released && !isWaved && !isOpen) await callCoordinators(db, { organization, id, at })
}
