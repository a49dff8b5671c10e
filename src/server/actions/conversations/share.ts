import type { Author } from '#domain/conversation.ts'
import type { OfferId, RequestId } from '#domain/ids.ts'
import type { Sealed } from '#domain/sealed.ts'
import { insertShared, listShared } from '#storage/conversations-shared.ts'
import { findTalk } from '#storage/conversations.ts'
import { findOwnOffer } from '#storage/offers.ts'
import { loadTerms } from '#storage/requests-program.ts'
import { lockCase, type Case } from '#storage/requests.ts'
import type { Writer } from '#storage/store.ts'
import type { AskerActor, StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { dayFor } from '../requests/calendar.ts'
import { callCoordinators } from '../requests/later.ts'
import { leaveTrace } from '../requests/leave-trace.ts'
import { tellChange } from '../requests/tell.ts'

type ShareDeps = Pick<Deps, 'store' | 'now'>

export type Sharing = {
  readonly epoch: number
  readonly teamEpoch: number
  readonly copies: readonly {
    readonly id: string
    readonly sealed: Sealed
    readonly certificate: Uint8Array<ArrayBuffer>
  }[]
}
export type SharedOutcome =
  | { readonly kind: 'shared' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'stale-team-key' }
  | { readonly kind: 'id-taken' }
  | { readonly kind: 'too-many' }

export async function shareAsAsker(
  deps: ShareDeps,
  { organization, request }: AskerActor,
  sharing: Sharing,
): Promise<SharedOutcome> {
  return await deps.store.cases.write(organization, async (db) => {
    const found = await lockTalk(db, request, sharing.epoch)
    if (found === undefined) return { kind: 'not-found' as const }
    return await share(db, found.kept, { ...sharing, author: 'asker', now: deps.now() })
  })
}

export async function shareAsSupporter(
  deps: ShareDeps,
  { organization, account }: StaffActor,
  { offer, ...sharing }: Sharing & { readonly offer: OfferId },
): Promise<SharedOutcome> {
  return await deps.store.cases.write(organization, async (db) => {
    const own = await findOwnOffer(db, { offer, account })
    if (own === undefined) return { kind: 'not-found' as const }
    const found = await lockTalk(db, own.request, sharing.epoch)
    if (found === undefined || found.talk.offer !== offer || found.talk.ended) {
      return { kind: 'not-found' as const }
    }
    return await share(db, found.kept, { ...sharing, author: 'supporter', now: deps.now() })
  })
}

async function lockTalk(db: Writer, request: RequestId, epoch: number) {
  const kept = await lockCase(db, request)
  const talk = kept === undefined ? undefined : await findTalk(db, request, epoch)
  return kept === undefined || talk === undefined ? undefined : { kept, talk }
}

/** A case is a conversation, not an archive: more copies than this mean that something is wrong. */
const MOST_COPIES = 200

type Shared = Sharing & { readonly author: Author; readonly now: Temporal.Instant }

/** Both who talk see that it happened, and the team is told at once. */
async function share(db: Writer, kept: Case, shared: Shared): Promise<SharedOutcome> {
  const { author, copies, epoch, teamEpoch, now } = shared
  const { organization, id: request } = kept
  const before = await listShared(db, request)
  const fresh = copies.filter((copy) => !before.some(({ id }) => id === copy.id))
  if (fresh.length === 0) return { kind: 'shared' }
  if (before.length + fresh.length > MOST_COPIES) return { kind: 'too-many' }
  const terms = await loadTerms(db, kept.program)
  if (teamEpoch !== terms.teamEpoch) return { kind: 'stale-team-key' }
  for (const copy of fresh) {
    const row = { organization, request, shared: { ...copy, author, epoch, teamEpoch } }
    // Another case's id: the browser draws new ones and sends again; what went in before stays shared.
    if (!(await insertShared(db, row))) return { kind: 'id-taken' }
  }
  await callCoordinators(db, { organization, id: request, at: now })
  const about = { kept, on: dayFor(terms, now) }
  await leaveTrace(db, { name: 'intake.shared-upward', by: author }, about)
  const supporters = kept.request.state === 'matched' ? [kept.request.to] : []
  await tellChange(db, { organization, id: request, supporters })
  return { kind: 'shared' }
}
