import type { ProgramId } from '#domain/ids.ts'
import type { SupporterState } from '#domain/supporter.ts'
import { findLasting, toTrainingStanding, type TrainingStanding } from '#domain/training.ts'
import { findProgram } from '#storage/programs.ts'
import { listSupporters } from '#storage/supporters.ts'
import { listTrainings } from '#storage/trainings.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'

/** How many supporters there are and how their trainings stand: nobody's name leaves for the committee's pages. */
export async function showCommittee(
  deps: Pick<Deps, 'store' | 'now'>,
  { organization }: StaffActor,
  program: ProgramId,
) {
  return await deps.store.cases.read(organization, async (db) => {
    if ((await findProgram(db, program)) === undefined) return { kind: 'not-found' as const }
    const today = await findToday(db, organization, deps.now())
    const everybody = await listSupporters(db, program)
    const serving = everybody.filter(({ state }) => state === 'active' || state === 'paused')
    const ids = serving.map(({ id }) => id)
    const trainings = Map.groupBy(await listTrainings(db, ids), ({ supporter }) => supporter)
    const standings = ids.map((id) =>
      toTrainingStanding(findLasting(trainings.get(id) ?? []), today),
    )
    const inState = (word: SupporterState) => everybody.filter(({ state }) => state === word).length
    const standing = (word: TrainingStanding) => standings.filter((each) => each === word).length
    return {
      kind: 'shown' as const,
      today: today.toString(),
      supporters: {
        applied: inState('applied'),
        approved: inState('approved'),
        active: inState('active'),
        paused: inState('paused'),
        left: inState('left'),
      },
      trainings: {
        none: standing('none'),
        valid: standing('valid'),
        expiring: standing('expiring'),
        expired: standing('expired'),
      },
    }
  })
}
