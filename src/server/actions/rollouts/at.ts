import type { RolloutId } from '#domain/ids.ts'
import { findDay } from '../today.ts'
import { lockRollout, type Rollout } from '#storage/rollouts.ts'
import type { Writer } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'

type NotFound = { readonly kind: 'not-found' }

/** Works on a rollout that nobody else can change meanwhile. */
export async function atRollout<T>(
  deps: Pick<Deps, 'store'>,
  { actor, id }: { readonly actor: StaffActor; readonly id: RolloutId },
  work: (db: Writer, rollout: Rollout) => Promise<T>,
): Promise<T | NotFound> {
  return await deps.store.cases.write(actor.organization, async (db) => {
    const rollout = await lockRollout(db, id)
    return rollout === undefined ? { kind: 'not-found' as const } : await work(db, rollout)
  })
}

const FIRST_YEAR = 2000
const LAST_YEAR = 2100

/** `undefined` for what is no day, or one that no plan reaches. */
export function findPlanDay(text: string): Temporal.PlainDate | undefined {
  const day = findDay(text)
  if (day === undefined || day.year < FIRST_YEAR || day.year > LAST_YEAR) return undefined
  return day
}

type Planned = { readonly id: string; readonly doneOn: Temporal.PlainDate | undefined }
type Wanted<T extends Planned> = {
  /** None for a new one. */
  readonly id: string | null
  /** More than anybody plans; it keeps a page readable. */
  readonly most: number
  readonly newId: () => T['id']
  readonly restored: Restored | undefined
}
/** Of something that was removed by mistake. */
export type Restored = { readonly at: number; readonly doneOn: string | null }
type FoundPlanned<T extends Planned> =
  | { readonly kind: 'found'; readonly planned: Pick<T, 'id' | 'doneOn'> }
  | { readonly kind: 'not-found' | 'too-many' }

/** What is to be written over, or the beginning of a new one. */
export function findPlanned<T extends Planned>(
  all: readonly T[],
  { id, most, newId, restored }: Wanted<T>,
): FoundPlanned<T> {
  if (id === null) {
    if (all.length >= most) return { kind: 'too-many' }
    const doneOn = findPlanDay(restored?.doneOn ?? '')
    return { kind: 'found', planned: { id: newId(), doneOn } }
  }
  const planned = all.find((each) => each.id === id)
  return planned === undefined ? { kind: 'not-found' } : { kind: 'found', planned }
}
