import type { RequestId } from '#domain/ids.ts'
import { promiseShare } from '#domain/promise.ts'
import { asSealed } from '#domain/sealed.ts'
import { listShared } from '#storage/conversations-shared.ts'
import { findNextSlot, listAsked } from '#storage/offers.ts'
import { loadTerms, type ProgramTerms } from '#storage/requests-program.ts'
import { NOTHING_SEALED, saveChange } from '#storage/requests-saved.ts'
import { loadSealedParts, lockCase, type Case, type SealedParts } from '#storage/requests.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { dayFor, toPromise } from './calendar.ts'
import { leaveTrace } from './leave-trace.ts'
import { tellChange } from './tell.ts'

type OpenDeps = Pick<Deps, 'store' | 'now' | 'holidays'>

/**
 * Gives the team what it may open now, and records that it was given. Of a case whose intake it may not open yet, it
 * gets what one of the two shared upward, with sixteen zero bytes where the intake and its key would be.
 */
export async function openIntakeAs(deps: OpenDeps, actor: StaffActor, request: RequestId) {
  return await deps.store.cases.write(actor.organization, async (db) => {
    const kept = await lockCase(db, request)
    if (kept === undefined) return { kind: 'not-found' as const }
    if (kept.request.state === 'closed') return { kind: 'gone' as const }
    const terms = await loadTerms(db, kept.program)
    const shared = await listShared(db, request)
    const isFree = isIntakeFree(kept, terms, deps)
    if (!isFree && shared.length === 0) return { kind: 'not-released' as const }
    if (isFree && !kept.released) {
      await saveChange(db, request, { released: true })
      await tellChange(db, { ...kept, supporters: [] })
    }
    const about = { kept, on: dayFor(terms, deps.now()), account: actor.account }
    await leaveTrace(db, { name: 'intake.opened' }, about)
    const parts = await loadSealedParts(db, request)
    return {
      kind: 'opened' as const,
      parts: isFree ? parts : withhold(parts),
      shared,
      asked: await listAsked(db, request),
      nextSlot: await findNextSlot(db, request),
    }
  })
}

/** Chosen so by the person, or nobody is left to ask, or the promise is near: and only while the person waits. */
function isIntakeFree({ request, released }: Case, terms: ProgramTerms, deps: OpenDeps): boolean {
  if (request.state !== 'waiting') return false
  if (released) return true
  const promise = toPromise(deps, terms, request.since)
  return promiseShare(request.since, deps.now(), promise) >= terms.policy.promise.alertShare
}

const withhold = (parts: SealedParts): SealedParts => ({
  ...parts,
  intake: asSealed(NOTHING_SEALED),
  teamGrant: asSealed(NOTHING_SEALED),
})
