import { randomUUID } from 'node:crypto'
import { parseCommunicationId, type CommunicationId, type RolloutId } from '#domain/ids.ts'
import type { Channel } from '#domain/rollout-steps.ts'
import { listCommunications, saveCommunications } from '#storage/communications.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'
import { atRollout, findPlanDay, findPlanned, type Restored } from './at.ts'

type Here = Pick<Deps, 'store'>
type Where = { readonly rollout: RolloutId; readonly communication: CommunicationId }

const MOST_COMMUNICATIONS = 100

type Written = {
  readonly rollout: RolloutId
  readonly communication: CommunicationId | null
  readonly code: string | null
  readonly channel: Channel
  readonly dueOn: string
  readonly title: string
  readonly body: string
  readonly restored?: Restored
}

export type SavedCommunication =
  | { readonly kind: 'saved'; readonly communication: CommunicationId }
  | { readonly kind: 'not-found' | 'no-such-day' | 'no-title' | 'too-many' }

export async function saveCommunication(
  deps: Here,
  actor: StaffActor,
  { rollout: id, communication: existing, code, restored, ...rest }: Written,
): Promise<SavedCommunication> {
  const dueOn = findPlanDay(rest.dueOn)
  if (dueOn === undefined) return { kind: 'no-such-day' }
  if (rest.title === '' && code === null) return { kind: 'no-title' }
  return await atRollout(deps, { actor, id }, async (db): Promise<SavedCommunication> => {
    const all = await listCommunications(db, id)
    const before = findPlanned(all, { id: existing, most: MOST_COMMUNICATIONS, newId, restored })
    if (before.kind !== 'found') return before
    const written = { ...before.planned, ...rest, code: code ?? undefined, dueOn }
    const others = all.filter((each) => each.id !== written.id)
    const own = { organization: actor.organization, rollout: id }
    await saveCommunications(db, own, [...others, written])
    return { kind: 'saved', communication: written.id }
  })
}

const newId = () => parseCommunicationId(randomUUID())

export async function markCommunication(
  deps: Here & Pick<Deps, 'now'>,
  actor: StaffActor,
  { rollout: id, communication, done }: Where & { readonly done: boolean },
) {
  const { organization } = actor
  return await atRollout(deps, { actor, id }, async (db) => {
    const all = await listCommunications(db, id)
    if (all.every((each) => each.id !== communication)) return { kind: 'not-found' as const }
    const today = done ? await findToday(db, organization, deps.now()) : undefined
    const marked = all.map((each) =>
      each.id === communication ? { ...each, doneOn: today && (each.doneOn ?? today) } : each,
    )
    await saveCommunications(db, { organization, rollout: id }, marked)
    return { kind: 'marked' as const }
  })
}

export async function removeCommunication(
  deps: Here,
  actor: StaffActor,
  { rollout: id, communication }: Where,
) {
  return await atRollout(deps, { actor, id }, async (db) => {
    const all = await listCommunications(db, id)
    const left = all.filter((each) => each.id !== communication)
    if (left.length === all.length) return { kind: 'not-found' as const }
    await saveCommunications(db, { organization: actor.organization, rollout: id }, left)
    return { kind: 'removed' as const }
  })
}
