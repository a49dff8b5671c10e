import { countShared } from '#storage/conversations-shared.ts'
import { listTalks } from '#storage/conversations.ts'
import { countOffers, findNextSlot } from '#storage/offers.ts'
import { loadTerms } from '#storage/requests-program.ts'
import { findCase, loadSealedParts } from '#storage/requests.ts'
import type { AskerActor } from '../actor.ts'
import type { Deps } from '../deps.ts'

/** Where the case stands, with the sealed parts that its own key opens. */
export async function showRequest({ store }: Pick<Deps, 'store'>, actor: AskerActor) {
  return await store.cases.read(actor.organization, async (db) => {
    const kept = await findCase(db, actor.request)
    if (kept === undefined) return { kind: 'not-found' as const }
    const terms = await loadTerms(db, kept.program)
    return {
      kind: 'shown' as const,
      kept,
      program: terms.slug,
      parts: await loadSealedParts(db, kept.id),
      offers: await countOffers(db, kept.id),
      talks: await listTalks(db, kept.id),
      sharedUpward: await countShared(db, kept.id),
      nextSlot: await findNextSlot(db, kept.id),
    }
  })
}
