import type { Author } from '#domain/conversation.ts'
import type { OfferId, OrganizationId, RequestId } from '#domain/ids.ts'
import type { Sealed } from '#domain/sealed.ts'
import {
  findNextPosition,
  findTalk,
  findZone,
  holdRequest,
  insertMessage,
  listMessages,
  touchRequest,
  type Talk,
} from '#storage/conversations.ts'
import { findOwnOffer } from '#storage/offers.ts'
import { signal } from '#storage/signals.ts'
import type { Writer } from '#storage/store.ts'
import type { AskerActor, StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { dayIn } from '../today.ts'

type SayDeps = Pick<Deps, 'store' | 'now'>

export type Saying = {
  readonly epoch: number
  readonly position: number
  readonly sealed: Sealed
}
export type Said =
  | { readonly kind: 'said' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'too-many' }
  | { readonly kind: 'out-of-order' }

export async function sayAsAsker(
  deps: SayDeps,
  { organization, request }: AskerActor,
  saying: Saying,
): Promise<Said> {
  return await deps.store.cases.write(organization, async (db) => {
    const talk = await holdTalk(db, { deps, request, epoch: saying.epoch })
    if (talk === undefined) return { kind: 'not-found' as const }
    return await say(db, talk, { ...saying, organization, author: 'asker' })
  })
}

export async function sayAsSupporter(
  deps: SayDeps,
  { organization, account }: StaffActor,
  { offer, ...saying }: Saying & { readonly offer: OfferId },
): Promise<Said> {
  return await deps.store.cases.write(organization, async (db) => {
    const own = await findOwnOffer(db, { offer, account })
    if (own === undefined) return { kind: 'not-found' as const }
    const talk = await holdTalk(db, { deps, request: own.request, epoch: saying.epoch })
    // Whoever handed the case back, or lost it, has no conversation any more.
    if (talk === undefined || talk.offer !== offer || talk.ended)
      return { kind: 'not-found' as const }
    return await say(db, talk, { ...saying, organization, author: 'supporter' })
  })
}

type Holding = {
  readonly deps: SayDeps
  readonly request: RequestId
  readonly epoch: number
}

/** Takes the case first, as every other change does, so that two changes wait for each other and never embrace. */
async function holdTalk(db: Writer, { deps, request, epoch }: Holding): Promise<Talk | undefined> {
  const zone = await findZone(db, request)
  if (zone === undefined) return undefined
  await touchRequest(db, request, dayIn(deps.now(), zone))
  const isThere = await holdRequest(db, request)
  return isThere ? await findTalk(db, request, epoch) : undefined
}

type Spoken = Saying & { readonly organization: OrganizationId; readonly author: Author }

/** More than two people write to each other in half a year; whoever fills a disk stops here. */
const MOST_MESSAGES = 2000

async function say(db: Writer, talk: Talk, spoken: Spoken): Promise<Said> {
  if (talk.ended) return { kind: 'ended' }
  if (spoken.position >= MOST_MESSAGES) return { kind: 'too-many' }
  const next = await findNextPosition(db, talk)
  if (spoken.position > next) return { kind: 'out-of-order' }
  const message = { ...spoken, request: talk.request }
  if (spoken.position < next || !(await insertMessage(db, message))) {
    return (await isSaidAlready(db, talk, spoken)) ? { kind: 'said' } : { kind: 'out-of-order' }
  }
  await signal(db, `case:${talk.request}`)
  if (talk.account !== undefined) await signal(db, `desk:${talk.account}`)
  return { kind: 'said' }
}

/** The same bytes by the same side are a repeat after a lost answer. */
async function isSaidAlready(db: Writer, talk: Talk, spoken: Spoken): Promise<boolean> {
  const [there] = await listMessages(db, talk, spoken.position)
  if (there === undefined || there.position !== spoken.position) return false
  return there.author === spoken.author && there.sealed.toHex() === spoken.sealed.toHex()
}
