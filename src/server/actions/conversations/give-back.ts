import { alertAt, promiseDue } from '#domain/promise.ts'
import { handBackRequest } from '#domain/request.ts'
import { endEpochs } from '#storage/conversations.ts'
import { listOffers, saveOffer } from '#storage/offers.ts'
import { loadTerms } from '#storage/requests-program.ts'
import { saveChange, saveWaitingAgain } from '#storage/requests-saved.ts'
import type { Case } from '#storage/requests.ts'
import type { Writer } from '#storage/store.ts'
import type { Deps } from '../deps.ts'
import { dayFor, toPromise } from '../requests/calendar.ts'
import { callCoordinators, planAlert, planWave } from '../requests/later.ts'
import { leaveTrace } from '../requests/leave-trace.ts'
import { tellChange } from '../requests/tell.ts'

export type GivenBack =
  | { readonly kind: 'given-back' }
  | { readonly kind: 'not-matched' }
  | { readonly kind: 'closed' }

/**
 * Of a locked case. The supporter loses access at once and will not be asked again; the person waits again under a
 * fresh promise, and the next on the shortlist is asked, or a coordinator is called.
 */
export async function giveBack(
  db: Writer,
  deps: Pick<Deps, 'now' | 'holidays'>,
  kept: Case,
): Promise<GivenBack> {
  const now = deps.now()
  const outcome = handBackRequest(kept.request, now)
  if (outcome.kind !== 'handed-back') return { kind: outcome.kind }
  const { organization, id } = kept
  const offers = await listOffers(db, id)
  for (const offer of offers) {
    if (offer.state === 'accepted') await saveOffer(db, { ...offer, state: 'declined' })
  }
  await endEpochs(db, id)
  const terms = await loadTerms(db, kept.program)
  const promise = toPromise(deps, terms, now)
  await saveWaitingAgain(db, outcome.request, promiseDue(now, promise))
  const isListed = offers.some(({ state }) => state === 'listed')
  const released = kept.choice === 'coordinator' || !isListed
  await saveChange(db, id, { released, nextWaveAt: released ? undefined : now })
  const later = { organization, id, at: now }
  await (released ? callCoordinators(db, later) : planWave(db, later))
  await planAlert(db, { ...later, at: alertAt(now, promise, terms.policy.promise.alertShare) })
  await leaveTrace(db, { name: 'request.handed-back' }, { kept, on: dayFor(terms, now) })
  await tellChange(db, { organization, id, supporters: [outcome.from] })
  return { kind: 'given-back' }
}
