import { listOpenCards, listTalkCards } from '#storage/offers-desk.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'

export async function listOffersAs(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  { organization, account }: StaffActor,
) {
  return await store.cases.read(organization, async (db) => ({
    kind: 'listed' as const,
    open: await listOpenCards(db, account, now()),
    talks: await listTalkCards(db, account),
  }))
}
