import type { OrganizationId, RequestId } from '#domain/ids.ts'
import { alertAt } from '#domain/promise.ts'
import { loadTerms } from '#storage/requests-program.ts'
import { saveChange } from '#storage/requests-saved.ts'
import { lockCase } from '#storage/requests.ts'
import type { Deps } from '../deps.ts'
import { dayFor, toPromise } from './calendar.ts'
import { callCoordinators, planAlert } from './later.ts'
import { leaveTrace } from './leave-trace.ts'
import { tellChange } from './tell.ts'

/** Well before the promise breaks the coordinators are told, once for each time that somebody begins to wait. */
export async function alertPromise(
  deps: Pick<Deps, 'store' | 'now' | 'holidays'>,
  organization: OrganizationId,
  request: RequestId,
): Promise<void> {
  await deps.store.cases.write(organization, async (db) => {
    const kept = await lockCase(db, request)
    if (kept?.request.state !== 'waiting' || kept.alerted) return
    const terms = await loadTerms(db, kept.program)
    const { since } = kept.request
    const due = alertAt(since, toPromise(deps, terms, since), terms.policy.promise.alertShare)
    const now = deps.now()
    if (Temporal.Instant.compare(now, due) < 0) {
      await planAlert(db, { organization, id: request, at: due })
      return
    }
    await saveChange(db, request, { alerted: true })
    await callCoordinators(db, { organization, id: request, at: now })
    await leaveTrace(db, { name: 'promise.alerted' }, { kept, on: dayFor(terms, now) })
    await tellChange(db, { organization, id: request, supporters: [] })
  })
}
