import type { OfferId } from '#domain/ids.ts'
import { countShared } from '#storage/conversations-shared.ts'
import { findTalk, findTalkOfOffer, listMessages, type Talk } from '#storage/conversations.ts'
import { findOwnOffer, loadIntroduction } from '#storage/offers.ts'
import { loadSealedParts } from '#storage/requests.ts'
import type { Reader } from '#storage/store.ts'
import type { AskerActor, StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'

type ReadDeps = Pick<Deps, 'store'>

async function loadPage(db: Reader, talk: Talk, from: number) {
  return {
    ended: talk.ended,
    messages: await listMessages(db, talk, from),
    sharedUpward: await countShared(db, talk.request),
  }
}

/** The person may read every conversation of the case, those that ended too. */
export async function readAsAsker(
  { store }: ReadDeps,
  { organization, request }: AskerActor,
  { epoch, from }: { readonly epoch: number; readonly from: number },
) {
  return await store.cases.read(organization, async (db) => {
    const talk = await findTalk(db, request, epoch)
    if (talk === undefined) return { kind: 'not-found' as const }
    return { kind: 'read' as const, page: await loadPage(db, talk, from) }
  })
}

/** Only the conversation that this account is in now. */
export async function readAsSupporter(
  { store }: ReadDeps,
  { organization, account }: StaffActor,
  { offer, from }: { readonly offer: OfferId; readonly from: number },
) {
  return await store.cases.read(organization, async (db) => {
    const talk = await findOwnTalk(db, { offer, account })
    if (talk === undefined) return { kind: 'not-found' as const }
    const { header } = await loadSealedParts(db, talk.request)
    const introduction = await loadIntroduction(db, offer)
    return {
      kind: 'read' as const,
      talk,
      header,
      introduction,
      page: await loadPage(db, talk, from),
    }
  })
}

export type OwnTalk = { readonly offer: OfferId; readonly account: StaffActor['account'] }

export async function findOwnTalk(db: Reader, own: OwnTalk): Promise<Talk | undefined> {
  const found = await findOwnOffer(db, own)
  return found === undefined ? undefined : await findTalkOfOffer(db, found.request, own.offer)
}
