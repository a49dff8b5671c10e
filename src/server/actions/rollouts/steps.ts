import { randomUUID } from 'node:crypto'
import { parseStepId, type RolloutId, type StepId } from '#domain/ids.ts'
import { orderSteps as inOrder, type RolloutStep } from '#domain/rollout.ts'
import { listSteps, saveSteps } from '#storage/rollout-steps.ts'
import { saveRollout, type Rollout } from '#storage/rollouts.ts'
import type { Writer } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'
import { atRollout, findPlanDay, findPlanned, type Restored } from './at.ts'

type Here = Pick<Deps, 'store'>
type Where = { readonly rollout: RolloutId; readonly step: StepId }

const MOST_STEPS = 100

type WrittenStep = Pick<RolloutStep, 'title' | 'who' | 'note'> & {
  readonly rollout: RolloutId
  readonly step: StepId | null
  readonly code: string | null
  readonly dueOn: string
  readonly restored?: Restored
}

export type SavedStep =
  | { readonly kind: 'saved'; readonly step: StepId }
  | { readonly kind: 'not-found' | 'no-such-day' | 'no-title' | 'too-many' }

/** A new one comes at the end of the plan. */
export async function saveStep(
  deps: Here,
  actor: StaffActor,
  { rollout: id, step: existing, code, restored, ...rest }: WrittenStep,
): Promise<SavedStep> {
  const dueOn = findPlanDay(rest.dueOn)
  if (dueOn === undefined) return { kind: 'no-such-day' }
  if (rest.title === '' && code === null) return { kind: 'no-title' }
  return await atRollout(deps, { actor, id }, async (db, rollout): Promise<SavedStep> => {
    const steps = await listSteps(db, id)
    const before = findPlanned(steps, { id: existing, most: MOST_STEPS, newId, restored })
    if (before.kind !== 'found') return before
    const step = { ...before.planned, ...rest, code: code ?? undefined, dueOn }
    const at = restored?.at ?? steps.length
    await put(db, { actor, rollout }, placed(steps, step, at))
    return { kind: 'saved', step: step.id }
  })
}

const newId = () => parseStepId(randomUUID())

const replaced = (steps: readonly RolloutStep[], step: RolloutStep): readonly RolloutStep[] =>
  steps.map((each) => (each.id === step.id ? step : each))

/** In its own place, or, where it is new, at this one. */
const placed = (steps: readonly RolloutStep[], step: RolloutStep, at: number) =>
  steps.some(({ id }) => id === step.id) ? replaced(steps, step) : steps.toSpliced(at, 0, step)

/** The first thing that is done begins the rollout. */
export async function markStep(
  deps: Here & Pick<Deps, 'now'>,
  actor: StaffActor,
  { rollout: id, step: marked, done }: Where & { readonly done: boolean },
) {
  return await atRollout(deps, { actor, id }, async (db, rollout) => {
    const steps = await listSteps(db, id)
    const step = steps.find((each) => each.id === marked)
    if (step === undefined) return { kind: 'not-found' as const }
    const today = await findToday(db, actor.organization, deps.now())
    const doneOn = done ? (step.doneOn ?? today) : undefined
    await put(db, { actor, rollout }, replaced(steps, { ...step, doneOn }))
    if (done && rollout.state === 'planned') {
      await saveRollout(db, { ...rollout, state: 'under-way' })
    }
    return { kind: 'marked' as const }
  })
}

export async function removeStep(
  deps: Here,
  actor: StaffActor,
  { rollout: id, step: removed }: Where,
) {
  return await atRollout(deps, { actor, id }, async (db, rollout) => {
    const steps = await listSteps(db, id)
    const left = steps.filter((each) => each.id !== removed)
    if (left.length === steps.length) return { kind: 'not-found' as const }
    await put(db, { actor, rollout }, left)
    return { kind: 'removed' as const }
  })
}

export async function orderSteps(
  deps: Here,
  actor: StaffActor,
  { rollout: id, steps: order }: { readonly rollout: RolloutId; readonly steps: readonly StepId[] },
) {
  return await atRollout(deps, { actor, id }, async (db, rollout) => {
    const ordered = inOrder(await listSteps(db, id), order)
    if (ordered === undefined) return { kind: 'other-steps' as const }
    await put(db, { actor, rollout }, ordered)
    return { kind: 'ordered' as const }
  })
}

type Own = { readonly actor: StaffActor; readonly rollout: Rollout }

const put = async (db: Writer, { actor, rollout }: Own, steps: readonly RolloutStep[]) =>
  await saveSteps(db, { organization: actor.organization, rollout: rollout.id }, steps)
