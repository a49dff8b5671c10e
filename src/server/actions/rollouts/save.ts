import type { RolloutId } from '#domain/ids.ts'
import type { Barrier, LocalLeader, Readiness } from '#domain/rollout.ts'
import { saveRollout as save, type LaunchLetter, type Rollout } from '#storage/rollouts.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { atRollout, findPlanDay } from './at.ts'

type WrittenBarrier = Pick<Barrier, 'kind' | 'note'> & {
  readonly openedOn: string
  readonly resolvedOn: string | null
}

export type RolloutPatch = {
  readonly leaders?: readonly LocalLeader[]
  readonly readiness?: Readiness
  readonly barriers?: readonly WrittenBarrier[]
  /** `null` goes back to the starter text. */
  readonly letter?: LaunchLetter | null
}

/** Only what is there is changed. */
export async function saveRollout(
  deps: Pick<Deps, 'store'>,
  actor: StaffActor,
  { rollout: id, ...patch }: RolloutPatch & { readonly rollout: RolloutId },
) {
  const barriers = patch.barriers?.map(readBarrier)
  if (barriers?.includes(undefined) === true) return { kind: 'no-such-day' as const }
  const fits = barriers?.flatMap((each) => each ?? [])
  return await atRollout(deps, { actor, id }, async (db, rollout) => {
    await save(db, patched(rollout, { ...patch, fits }))
    return { kind: 'saved' as const }
  })
}

type Read = RolloutPatch & { readonly fits: readonly Barrier[] | undefined }

const patched = (before: Rollout, { leaders, readiness, letter, fits }: Read): Rollout => ({
  ...before,
  leaders: leaders ?? before.leaders,
  readiness: readiness ?? before.readiness,
  barriers: fits ?? before.barriers,
  letter: letter === undefined ? before.letter : (letter ?? undefined),
})

/** `undefined` where a day is none, or it was resolved before it was there. */
function readBarrier({ kind, note, ...days }: WrittenBarrier): Barrier | undefined {
  const openedOn = findPlanDay(days.openedOn)
  const resolvedOn = days.resolvedOn === null ? undefined : findPlanDay(days.resolvedOn)
  if (openedOn === undefined) return undefined
  if (days.resolvedOn !== null && resolvedOn === undefined) return undefined
  if (resolvedOn !== undefined && Temporal.PlainDate.compare(resolvedOn, openedOn) < 0)
    return undefined
  return { kind, note, openedOn, resolvedOn }
}
