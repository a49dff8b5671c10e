import { closeRequest } from '#domain/request.ts'
import { listOffers } from '#storage/offers.ts'
import { deleteRequest, saveClosed, saveTombstone } from '#storage/requests-saved.ts'
import type { Case } from '#storage/requests.ts'
import type { Writer } from '#storage/store.ts'
import { saveTrace } from '#storage/traces.ts'
import { tellChange } from './tell.ts'

export type Ending = {
  readonly by: 'asker' | 'supporter' | 'coordinator' | 'clock'
  readonly today: Temporal.PlainDate
}

/** Of a locked case. The bytes go at once; what its key needs to leave feedback stays until the clock. */
export async function closeCase(db: Writer, kept: Case, ending: Ending): Promise<void> {
  const closing = closeRequest(kept.request, ending.today)
  if (closing.kind === 'already-closed') return
  const supporters = await listConcerned(db, kept)
  await saveClosed(db, closing.request)
  await leaveEnd(db, kept, ending)
  await tellChange(db, { ...kept, supporters })
}

/** Of a locked case. Nothing is left but that a case of this id once was. */
export async function shredCase(db: Writer, kept: Case, ending: Ending): Promise<void> {
  const supporters = await listConcerned(db, kept)
  await deleteRequest(db, kept.id)
  // A closed case ended before, and left its trace then.
  if (kept.request.state !== 'closed') await leaveEnd(db, kept, ending)
  await tellChange(db, { ...kept, supporters })
}

async function listConcerned(db: Writer, { id }: Case) {
  const offers = await listOffers(db, id)
  return offers.filter(({ state }) => state === 'open' || state === 'accepted').map(({ to }) => to)
}

/** Without a tag: the key that would make one is destroyed in this transaction. */
async function leaveEnd(db: Writer, kept: Case, { by, today: on }: Ending): Promise<void> {
  const { organization, id } = kept
  await saveTombstone(db, { organization, id, on })
  await saveTrace(db, { name: 'request.closed', by }, { organization, on })
}
