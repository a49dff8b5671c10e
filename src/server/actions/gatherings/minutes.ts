import { randomUUID } from 'node:crypto'
import type { AgendaItem } from '#domain/gathering.ts'
import { parseActionItemId, type ActionItemId, type GatheringId } from '#domain/ids.ts'
import {
  deleteActionItem,
  lockActionItem,
  saveActionItem,
  type ActionItem,
} from '#storage/action-items.ts'
import { findGathering, lockGathering, saveGathering, type Gathering } from '#storage/gatherings.ts'
import type { Writer } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findDay, findToday } from '../today.ts'

type Here = Pick<Deps, 'store'>
export type SavedWork = { readonly kind: 'saved' | 'not-found' }

export async function saveAgenda(
  deps: Here,
  actor: StaffActor,
  {
    gathering,
    agenda,
  }: { readonly gathering: GatheringId; readonly agenda: readonly AgendaItem[] },
): Promise<SavedWork> {
  return await change(deps, actor, gathering, { agenda })
}

type Writing = {
  readonly gathering: GatheringId
  readonly notes: string
  readonly decisions: readonly string[]
}

export async function saveMinutes(
  deps: Here,
  actor: StaffActor,
  { gathering, notes, decisions }: Writing,
): Promise<SavedWork> {
  return await change(deps, actor, gathering, { minutes: { notes, decisions } })
}

// oxlint-disable-next-line max-params -- what both of the above share
async function change(
  deps: Here,
  actor: StaffActor,
  id: GatheringId,
  changed: Partial<Pick<Gathering, 'agenda' | 'minutes'>>,
): Promise<SavedWork> {
  return await deps.store.cases.write(actor.organization, async (db): Promise<SavedWork> => {
    const gathering = await lockGathering(db, id)
    if (gathering === undefined) return { kind: 'not-found' }
    await saveGathering(db, { ...gathering, ...changed })
    return { kind: 'saved' }
  })
}

type ActionWriting = {
  readonly gathering: GatheringId
  readonly action: ActionItemId | null
  readonly text: string
  readonly who: string
  readonly dueOn: string | null
}
export type SavedAction =
  | { readonly kind: 'saved'; readonly action: ActionItemId }
  | { readonly kind: 'not-found' | 'bad-day' }

/** A new one belongs to this gathering; a changed one to where it was decided. */
export async function saveAction(
  deps: Here,
  actor: StaffActor,
  { gathering: id, action, text, who, dueOn: due }: ActionWriting,
): Promise<SavedAction> {
  return await deps.store.cases.write(actor.organization, async (db): Promise<SavedAction> => {
    const gathering = await findGathering(db, id)
    const before = action === null ? undefined : await lockActionItem(db, action)
    const isGone = action !== null && before === undefined
    if (gathering === undefined || isGone) return { kind: 'not-found' }
    const dueOn = findDueDay(due)
    if (dueOn === 'bad-day') return { kind: 'bad-day' }
    const item = { ...(before ?? newItem(id)), text, who, dueOn }
    await saveActionItem(db, gathering, item)
    return { kind: 'saved', action: item.id }
  })
}

const findDueDay = (text: string | null) =>
  text === null ? undefined : (findDay(text) ?? ('bad-day' as const))

const newItem = (gathering: GatheringId) => ({
  id: parseActionItemId(randomUUID()),
  gathering,
  doneOn: undefined,
})

export async function finishAction(
  deps: Pick<Deps, 'store' | 'now'>,
  actor: StaffActor,
  { action, isDone }: { readonly action: ActionItemId; readonly isDone: boolean },
): Promise<SavedWork> {
  const { organization } = actor
  return await withAction(deps, actor, action, async (db, item) => {
    const today = await findToday(db, organization, deps.now())
    const gathering = await findGathering(db, item.gathering)
    if (gathering === undefined) return
    await saveActionItem(db, gathering, { ...item, doneOn: isDone ? today : undefined })
  })
}

export async function dropAction(
  deps: Here,
  actor: StaffActor,
  action: ActionItemId,
): Promise<SavedWork> {
  return await withAction(deps, actor, action, (db) => deleteActionItem(db, action))
}

// oxlint-disable-next-line max-params -- what both of the above share
async function withAction(
  deps: Here,
  actor: StaffActor,
  id: ActionItemId,
  work: (db: Writer, item: ActionItem) => Promise<void>,
): Promise<SavedWork> {
  return await deps.store.cases.write(actor.organization, async (db): Promise<SavedWork> => {
    const item = await lockActionItem(db, id)
    if (item === undefined) return { kind: 'not-found' }
    await work(db, item)
    return { kind: 'saved' }
  })
}
