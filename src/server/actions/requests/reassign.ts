import type { RequestId } from '#domain/ids.ts'
import { lockCase } from '#storage/requests.ts'
import type { StaffActor } from '../actor.ts'
import { giveBack, type GivenBack } from '../conversations/give-back.ts'
import type { Deps } from '../deps.ts'

export async function reassignAs(
  deps: Pick<Deps, 'store' | 'now' | 'holidays'>,
  actor: StaffActor,
  request: RequestId,
): Promise<GivenBack | { readonly kind: 'not-found' }> {
  return await deps.store.cases.write(actor.organization, async (db) => {
    const kept = await lockCase(db, request)
    if (kept === undefined) return { kind: 'not-found' as const }
    return await giveBack(db, deps, kept)
  })
}
