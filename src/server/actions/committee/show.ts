import type { ProgramId } from '#domain/ids.ts'
import { supporterStates } from '#domain/supporter.ts'
import { findLasting, toTrainingStanding, trainingStandings } from '#domain/training.ts'
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
    return {
      kind: 'shown' as const,
      today: today.toString(),
      supporters: countBy(
        supporterStates,
        everybody.map(({ state }) => state),
      ),
      trainings: countBy(trainingStandings, standings),
    }
  })
}

/** Every word of the list, those that nobody has too. */
function countBy<W extends string>(words: readonly W[], found: readonly W[]) {
  const counts = words.map((word) => [word, found.filter((each) => each === word).length] as const)
  return Object.fromEntries(counts)
}
