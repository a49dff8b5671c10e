import type { RequestId } from '#domain/ids.ts'
import type { Offer, OpenOffer } from '#domain/offer.ts'
import {
  coverOffers,
  findNextSlot,
  insertOffers,
  listOffers,
  type NewOffer,
} from '#storage/offers.ts'
import { listActiveByKeys } from '#storage/offers-standing.ts'
import { loadTerms, type ProgramTerms } from '#storage/requests-program.ts'
import { lockCase, type Case } from '#storage/requests.ts'
import type { Writer } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { announceOffers } from '../offers/open.ts'
import { isSlotTaken, toNewOffers, type Slot } from '../offers/shortlist.ts'
import { dayFor } from './calendar.ts'

export type Introducing = { readonly request: RequestId; readonly slots: readonly Slot[] }

type WhyNotIntroduced =
  | { readonly kind: 'already-matched' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'not-released' }
  | { readonly kind: 'slot-taken' }
  | { readonly kind: 'supporter-unavailable' }
export type Introduced =
  | { readonly kind: 'introduced' }
  | { readonly kind: 'not-found' }
  | WhyNotIntroduced

/** Asked at once, whatever the hour: a coordinator chose them knowing it. Whoever is asked already keeps that offer. */
export async function introduceAs(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  actor: StaffActor,
  { request, slots }: Introducing,
): Promise<Introduced> {
  return await store.cases.write(actor.organization, async (db) => {
    const kept = await lockCase(db, request)
    if (kept === undefined) return { kind: 'not-found' as const }
    const terms = await loadTerms(db, kept.program)
    const today = dayFor(terms, now())
    const why = whyNotOpen(kept) ?? (await whyNotSlots(db, kept, { slots, today }))
    if (why !== undefined) return why
    await introduce(db, kept, { slots, terms, now: now() })
    return { kind: 'introduced' as const }
  })
}

function whyNotOpen({ request, released }: Case): WhyNotIntroduced | undefined {
  if (request.state === 'closed') return { kind: 'gone' }
  if (request.state === 'matched') return { kind: 'already-matched' }
  return released ? undefined : { kind: 'not-released' }
}

type Wanted = { readonly slots: readonly Slot[]; readonly today: Temporal.PlainDate }

async function whyNotSlots(
  db: Writer,
  { id, program }: Case,
  { slots, today }: Wanted,
): Promise<WhyNotIntroduced | undefined> {
  if (isSlotTaken(slots, await findNextSlot(db, id))) return { kind: 'slot-taken' }
  const keys = [...new Set(slots.map(({ keyId }) => keyId))]
  const active = await listActiveByKeys(db, program, { keys, today })
  return active.length < keys.length ? { kind: 'supporter-unavailable' } : undefined
}

type Introducible = {
  readonly slots: readonly Slot[]
  readonly terms: ProgramTerms
  readonly now: Temporal.Instant
}

async function introduce(
  db: Writer,
  kept: Case,
  { slots, terms, now }: Introducible,
): Promise<void> {
  const { organization, program, id: request } = kept
  const before = await listOffers(db, request)
  const asked = before.filter(({ state }) => state === 'open')
  const without = new Set(asked.map(({ to }) => to))
  const today = dayFor(terms, now)
  const list = { organization, program, request, slots, today, without }
  const until = now.add({ minutes: terms.policy.waves.openMinutes })
  const open = { at: now, until }
  const offers = (await toNewOffers(db, list)).map((offer) => ({ ...offer, open }))
  await coverListed(db, before, offers)
  await insertOffers(db, offers)
  if (offers.length === 0) return
  await announceOffers(db, kept, { offers: offers.map(toOpen), at: now, until, today })
}

/** Whoever waits on the shortlist and is chosen by hand is asked by the new offer, not by both. */
async function coverListed(
  db: Writer,
  before: readonly Offer[],
  chosen: readonly NewOffer[],
): Promise<void> {
  const supporters = new Set(chosen.map(({ to }) => to))
  const listed = before.filter(({ state, to }) => state === 'listed' && supporters.has(to))
  await coverOffers(
    db,
    listed.map(({ id }) => id),
  )
}

type Opened = NewOffer & { readonly open: NonNullable<NewOffer['open']> }

const toOpen = ({ id, request, to, position, open }: Opened): OpenOffer => ({
  id,
  request,
  to,
  position,
  state: 'open',
  offeredAt: open.at,
  expiresAt: open.until,
})
