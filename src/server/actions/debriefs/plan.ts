import { HELD_DEBRIEF_DAYS, whyNotPlan, type WhyNotPlan } from '#domain/debrief.ts'
import type { DebriefId, SupporterId } from '#domain/ids.ts'
import { mayBeAsked } from '#domain/supporter.ts'
import { lockDebrief, saveDebrief, type Debrief } from '#storage/debriefs.ts'
import { enqueue } from '#storage/jobs.ts'
import { signal } from '#storage/signals.ts'
import type { Writer } from '#storage/store.ts'
import { listSupporters, listSupportersOf } from '#storage/supporters.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findDay, findToday } from '../today.ts'

type Here = Pick<Deps, 'store' | 'now'>

type Planning = {
  readonly debrief: DebriefId
  readonly supporters: readonly SupporterId[]
  readonly on: string
}
export type Planned =
  | { readonly kind: 'planned' | 'not-found' | 'bad-day' | 'not-in-service' }
  | { readonly kind: 'refused'; readonly why: WhyNotPlan }

/** May be planned anew until it was held: the letters go to whoever is on the plan then. */
export async function planDebrief(
  deps: Here,
  { organization }: StaffActor,
  { debrief: id, supporters, on: day }: Planning,
): Promise<Planned> {
  return await deps.store.cases.write(organization, async (db): Promise<Planned> => {
    const debrief = await lockDebrief(db, id)
    if (debrief === undefined) return { kind: 'not-found' }
    const on = findDay(day)
    if (on === undefined) return { kind: 'bad-day' }
    const today = await findToday(db, organization, deps.now())
    const why = whyNotPlan({ state: debrief.state, supporters, on }, today)
    if (why !== undefined) return { kind: 'refused', why }
    if (!(await areServing(db, { debrief, supporters, today }))) return { kind: 'not-in-service' }
    const expiresOn = later(debrief.expiresOn, on.add({ days: HELD_DEBRIEF_DAYS }))
    await saveDebrief(db, { ...debrief, state: 'planned', supporters, plannedOn: on, expiresOn })
    await enqueue(db, { organization, name: 'debriefs.mail', subject: id, runAt: deps.now() })
    await signal(db, `board:${organization}`)
    return { kind: 'planned' }
  })
}

const later = (one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(one, other) >= 0 ? one : other

type Serving = Pick<Planning, 'supporters'> & {
  readonly debrief: Debrief
  readonly today: Temporal.PlainDate
}

async function areServing(db: Writer, { debrief, supporters, today }: Serving): Promise<boolean> {
  const pool = await listSupporters(db, debrief.program)
  const serving = new Set(pool.filter((each) => mayBeAsked(each, today)).map(({ id }) => id))
  return supporters.every((id) => serving.has(id))
}

export async function declineDebrief(deps: Here, actor: StaffActor, id: DebriefId) {
  return await onOpen(deps, { actor, id }, async (db, debrief) => {
    await saveDebrief(db, { ...debrief, state: 'declined', supporters: [], plannedOn: undefined })
    return { kind: 'declined' as const }
  })
}

/** By one of the two who held it. */
export async function markHeld(deps: Here, actor: StaffActor, id: DebriefId) {
  return await onOpen(deps, { actor, id }, async (db, debrief, today) => {
    const mine = new Set((await listSupportersOf(db, actor.account)).map((each) => each.id))
    if (!debrief.supporters.some((supporter) => mine.has(supporter))) {
      return { kind: 'not-found' as const }
    }
    const expiresOn = today.add({ days: HELD_DEBRIEF_DAYS })
    await saveDebrief(db, { ...debrief, state: 'held', expiresOn })
    return { kind: 'held' as const }
  })
}

type Which = { readonly actor: StaffActor; readonly id: DebriefId }

async function onOpen<T>(
  deps: Here,
  { actor, id }: Which,
  act: (db: Writer, debrief: Debrief, today: Temporal.PlainDate) => Promise<T>,
) {
  const { organization } = actor
  return await deps.store.cases.write(organization, async (db) => {
    const debrief = await lockDebrief(db, id)
    if (debrief === undefined) return { kind: 'not-found' as const }
    const isOpen = debrief.state === 'asked' || debrief.state === 'planned'
    if (!isOpen) return { kind: 'not-open' as const }
    const outcome = await act(db, debrief, await findToday(db, organization, deps.now()))
    await signal(db, `board:${organization}`)
    return outcome
  })
}
