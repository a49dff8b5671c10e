import type { RolloutId } from '#domain/ids.ts'
import {
  markLaunch,
  moveOpen,
  whyNotState,
  type RolloutState,
  type WhyNotState,
} from '#domain/rollout.ts'
import { listCommunications, saveCommunications } from '#storage/communications.ts'
import { listSteps, saveSteps } from '#storage/rollout-steps.ts'
import { saveRollout } from '#storage/rollouts.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'
import { atRollout, findPlanDay } from './at.ts'

type Change = {
  readonly rollout: RolloutId
  readonly to: RolloutState
  /** Day of the launch; today where none is said. */
  readonly on: string | null
}

export type ChangedRollout =
  | { readonly kind: 'changed' | 'not-found' | 'no-such-day' }
  | { readonly kind: 'refused'; readonly why: WhyNotState }

export async function changeRollout(
  deps: Pick<Deps, 'store' | 'now'>,
  actor: StaffActor,
  { rollout: id, to, on: asked }: Change,
): Promise<ChangedRollout> {
  const { organization } = actor
  return await atRollout(deps, { actor, id }, async (db, rollout): Promise<ChangedRollout> => {
    const today = await findToday(db, organization, deps.now())
    const on = asked === null ? today : findPlanDay(asked)
    if (on === undefined) return { kind: 'no-such-day' }
    const steps = await listSteps(db, id)
    const why = whyNotState({ state: rollout.state, steps }, { to, on, today })
    if (why !== undefined) return { kind: 'refused', why }
    const launched = launchDay(to, on, rollout.launchedOn)
    await saveRollout(db, { ...rollout, state: to, launchedOn: launched })
    if (launched !== rollout.launchedOn) {
      await saveSteps(db, { organization, rollout: id }, markLaunch(steps, launched))
    }
    return { kind: 'changed' }
  })
}

/** A pause or an end does not undo a launch; going back before it does. */
function launchDay(
  to: RolloutState,
  on: Temporal.PlainDate,
  before: Temporal.PlainDate | undefined,
): Temporal.PlainDate | undefined {
  if (to === 'launched') return before ?? on
  return to === 'paused' || to === 'ended' ? before : undefined
}

type Move = {
  readonly rollout: RolloutId
  readonly launchOn: string
  readonly open: 'move' | 'stay'
}

/** Another launch day. What was done stays where it was. */
export async function moveRollout(
  deps: Pick<Deps, 'store'>,
  actor: StaffActor,
  { rollout: id, launchOn: asked, open }: Move,
) {
  const launchOn = findPlanDay(asked)
  if (launchOn === undefined) return { kind: 'no-such-day' as const }
  const own = { organization: actor.organization, rollout: id }
  return await atRollout(deps, { actor, id }, async (db, rollout) => {
    const move = { from: rollout.launchOn, to: launchOn }
    await saveRollout(db, { ...rollout, launchOn })
    if (open === 'move') {
      await saveSteps(db, own, moveOpen(await listSteps(db, id), move))
      await saveCommunications(db, own, moveOpen(await listCommunications(db, id), move))
    }
    return { kind: 'moved' as const }
  })
}
