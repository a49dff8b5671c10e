import type { Sealed } from '#domain/sealed.ts'
import { coverOffers, findNextSlot, insertOffers, listOffers } from '#storage/offers.ts'
import { loadTerms, type ProgramTerms } from '#storage/requests-program.ts'
import { saveChange, saveWishes } from '#storage/requests-saved.ts'
import { lockCase, type Case, type Choice } from '#storage/requests.ts'
import type { Writer } from '#storage/store.ts'
import type { AskerActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { isSlotTaken, toNewOffers, type Slot } from '../offers/shortlist.ts'
import { isFlooded } from './brake.ts'
import { dayFor } from './calendar.ts'
import { callCoordinators, planWave } from './later.ts'
import { tellChange } from './tell.ts'

export type Changes = {
  readonly choice: Choice
  readonly intake: Sealed
  readonly askerGrant: Sealed
  readonly teamGrant: Sealed
  readonly teamEpoch: number
  readonly slots: readonly Slot[]
}

type WhyNotChanged =
  | { readonly kind: 'already-matched' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'choice-not-offered' }
  | { readonly kind: 'stale-team-key' }
  | { readonly kind: 'slot-taken' }
  | { readonly kind: 'too-many' }
export type Changed = { readonly kind: 'changed' } | { readonly kind: 'not-found' } | WhyNotChanged

/** What nobody holds yet is replaced; whoever was asked keeps the offer, and whoever said no is not asked again. */
export async function changeRequest(
  deps: Pick<Deps, 'store' | 'now'>,
  actor: AskerActor,
  changes: Changes,
): Promise<Changed> {
  return await deps.store.cases.write(actor.organization, async (db) => {
    const kept = await lockCase(db, actor.request)
    if (kept === undefined) return { kind: 'not-found' as const }
    const terms = await loadTerms(db, kept.program)
    const why = whyNotChanged(kept, changes, terms) ?? (await whyNotSlots(db, kept, changes))
    if (why !== undefined) return why
    await saveWishes(db, kept.id, changes)
    await replaceShortlist(db, kept, { changes, terms, now: deps.now() })
    return { kind: 'changed' as const }
  })
}

function whyNotChanged(
  { request }: Case,
  { choice, teamEpoch }: Changes,
  { policy, teamEpoch: current }: ProgramTerms,
): WhyNotChanged | undefined {
  if (request.state === 'closed') return { kind: 'gone' }
  if (request.state === 'matched') return { kind: 'already-matched' }
  const isOffered = policy.choosing === 'asker-chooses' || policy.choosing === choice
  if (!isOffered) return { kind: 'choice-not-offered' }
  return teamEpoch === current ? undefined : { kind: 'stale-team-key' }
}

/** Of one case, over all its changes: what was covered keeps its row. */
const MOST_SLOTS = 200

async function whyNotSlots(
  db: Writer,
  { id }: Case,
  { slots }: Changes,
): Promise<WhyNotChanged | undefined> {
  if (isSlotTaken(slots, await findNextSlot(db, id))) return { kind: 'slot-taken' }
  const before = await listOffers(db, id)
  return before.length + slots.length > MOST_SLOTS ? { kind: 'too-many' } : undefined
}

type Replacing = {
  readonly changes: Changes
  readonly terms: ProgramTerms
  readonly now: Temporal.Instant
}

async function replaceShortlist(
  db: Writer,
  kept: Case,
  { changes, terms, now }: Replacing,
): Promise<void> {
  const { organization, program, id } = kept
  const { slots, choice } = changes
  const before = await listOffers(db, id)
  await coverOffers(
    db,
    before.filter(({ state }) => state === 'listed').map((offer) => offer.id),
  )
  const answered = before.filter(({ state }) => state === 'open' || state === 'declined')
  const without = new Set(answered.map(({ to }) => to))
  const list = { organization, program, request: id, slots, today: dayFor(terms, now), without }
  const offers = await toNewOffers(db, list)
  await insertOffers(db, offers)
  const isAsked = before.some(({ state }) => state === 'open')
  const isForTeam = choice === 'coordinator' || (offers.length === 0 && !isAsked)
  const released = isForTeam || (kept.released && (await isFlooded(db, program, now)))
  await saveChange(db, id, { choice, released, nextWaveAt: released ? undefined : now })
  const later = { organization, id, at: now }
  if (!released) await planWave(db, later)
  else if (!kept.released) await callCoordinators(db, later)
  await tellChange(db, { organization, id, supporters: [] })
}
