import { addSampleBecoming } from './becoming.ts'
import { addSampleSupportersLife, addSampleWish } from './supporters-life.ts'
import { addSampleRollouts } from './rollouts.ts'
import { addSampleNominations } from './nominations.ts'
import { addSampleGatherings } from './gatherings.ts'
import { addSampleResources } from './resources.ts'
import { addSampleSurveys } from './surveys.ts'
import { addSampleWaysIn } from './ways-in.ts'
import type { Team } from '../team.ts'
import type { OwnProgram } from '../world.ts'
import type { RunningPlace } from './place.ts'

export type Run = Pick<RunningPlace, 'kind' | 'program' | 'roster' | 'coordinators' | 'supporters'>

type Members = Pick<Run, 'coordinators'> & {
  readonly team: Team
  readonly members: Run['supporters']
}

export const toRun = (
  kind: Run['kind'],
  program: OwnProgram,
  { coordinators, team, members }: Members,
): Run => ({ kind, program, coordinators, roster: team.roster, supporters: members })

type Shared = Pick<RunningPlace, 'rows' | 'dice' | 'now' | 'leader'>

/** Dice of their own, so that more of this does not change the people. */
export async function runPrograms(shared: Shared, runs: readonly Run[]): Promise<void> {
  const today = shared.now.toZonedDateTimeISO('UTC').toPlainDate()
  for (const run of runs) {
    const leader = run.kind === 'hospital' ? shared.leader : undefined
    await addRunning({ ...run, ...shared, today, leader, units: [], rollouts: [] })
  }
  const network = runs.find(({ kind }) => kind === 'network')
  const hospital = runs.find(({ kind }) => kind === 'hospital')
  if (network !== undefined && hospital !== undefined) {
    addSampleWish(shared.rows, { network, hospital }, today.toString())
  }
}

/** Units first: rollouts and surveys stand on them. */
async function addRunning(place: RunningPlace): Promise<void> {
  addSampleBecoming(place)
  await addSampleRollouts(place)
  await addSampleSupportersLife(place)
  await addSampleNominations(place)
  await addSampleGatherings(place)
  await addSampleResources(place)
  await addSampleSurveys(place)
  await addSampleWaysIn(place)
}
