import type { OrganizationId, RequestId } from '#domain/ids.ts'
import { decideWave, type Candidate, type WaveDecision } from '#domain/waves.ts'
import { saveOffer } from '#storage/offers.ts'
import { lockShortlist } from '#storage/offers-standing.ts'
import { loadTerms, type ProgramTerms } from '#storage/requests-program.ts'
import { saveChange } from '#storage/requests-saved.ts'
import { lockCase, type Case } from '#storage/requests.ts'
import type { Writer } from '#storage/store.ts'
import type { Deps } from '../deps.ts'
import { dayFor, holidaysAround } from '../requests/calendar.ts'
import { callCoordinators, planWave } from '../requests/later.ts'
import { tellChange } from '../requests/tell.ts'
import { announceOffers } from './open.ts'
import { passOn } from './pass-on.ts'

type WaveDeps = Pick<Deps, 'store' | 'now' | 'holidays'>

/** Whoever is full or paused now may be free again by then. */
const LOOK_AGAIN_MINUTES = 60

/**
 * Asks whom the policy says, now. Run twice it asks nobody twice: those asked before still have their time to think.
 */
export async function sendWave(
  deps: WaveDeps,
  organization: OrganizationId,
  request: RequestId,
): Promise<void> {
  await deps.store.cases.write(organization, async (db) => {
    const kept = await lockCase(db, request)
    if (kept === undefined) return
    await passOn(db, deps, kept)
    if (kept.request.state !== 'waiting' || kept.choice !== 'direct') return
    const terms = await loadTerms(db, kept.program)
    const now = deps.now()
    const policy = terms.policy.waves
    const calendar = { policy, zone: terms.zone, holidays: holidaysAround(deps, terms, now), now }
    const shortlist = await lockShortlist(db, request, calendar)
    const decision = decideWave({ shortlist, policy, now })
    await saveDecision(db, kept, { decision, shortlist, terms, now })
  })
}

type Decided = {
  readonly decision: WaveDecision
  readonly shortlist: readonly Candidate[]
  readonly terms: ProgramTerms
  readonly now: Temporal.Instant
}

async function saveDecision(db: Writer, kept: Case, decided: Decided): Promise<void> {
  const { decision, terms, now } = decided
  const { organization, id } = kept
  switch (decision.kind) {
    case 'offer': {
      const { offers, until, nextAt } = decision
      for (const offer of offers) await saveOffer(db, offer)
      await saveChange(db, id, { nextWaveAt: nextAt })
      await planWave(db, { organization, id, at: nextAt })
      const today = dayFor(terms, now)
      await announceOffers(db, kept, { offers, at: now, until, today })
      return
    }
    case 'wait':
      await saveChange(db, id, { nextWaveAt: decision.until })
      await planWave(db, { organization, id, at: decision.until })
      return
    case 'exhausted':
      await stepAside(db, kept, decided)
  }
}

/** Nobody is left whose moment is known: the team may open the intake, and is told once. */
async function stepAside(db: Writer, kept: Case, { shortlist, now }: Decided): Promise<void> {
  const { organization, id } = kept
  await saveChange(db, id, { released: true, nextWaveAt: undefined })
  if (shortlist.some(({ offer }) => offer.state === 'listed')) {
    await planWave(db, { organization, id, at: now.add({ minutes: LOOK_AGAIN_MINUTES }) })
  }
  if (kept.released) return
  await callCoordinators(db, { organization, id, at: now })
  await tellChange(db, { organization, id, supporters: [] })
}
