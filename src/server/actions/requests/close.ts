import type { RequestId } from '#domain/ids.ts'
import { loadTerms } from '#storage/requests-program.ts'
import { lockCase } from '#storage/requests.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { dayFor } from './calendar.ts'
import { closeCase } from './end.ts'

/** Closing a closed case changes nothing and is answered the same. */
export async function closeAsCoordinator(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  actor: StaffActor,
  request: RequestId,
): Promise<{ readonly kind: 'closed' } | { readonly kind: 'not-found' }> {
  return await store.cases.write(actor.organization, async (db) => {
    const kept = await lockCase(db, request)
    if (kept === undefined) return { kind: 'not-found' as const }
    const today = dayFor(await loadTerms(db, kept.program), now())
    await closeCase(db, kept, { by: 'coordinator', today })
    return { kind: 'closed' as const }
  })
}
