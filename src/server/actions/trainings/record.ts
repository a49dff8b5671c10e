import type { ProgramId, SupporterId, TrainingId } from '#domain/ids.ts'
import type { TrainingCode } from '#domain/training.ts'
import { findCarePolicy } from '#storage/care-policy.ts'
import { findProgram } from '#storage/programs.ts'
import { listSupporters, type Supporter } from '#storage/supporters.ts'
import {
  deleteTraining,
  findTraining,
  listTrainings as listAll,
  type Training,
} from '#storage/trainings.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findDay, findToday } from '../today.ts'
import { saveTrainingFor } from './save-for.ts'
import { toStandingView } from './view.ts'

type Here = Pick<Deps, 'store' | 'now'>

export async function listTrainings(deps: Here, actor: StaffActor, program: ProgramId) {
  const { organization } = actor
  return await deps.store.cases.read(organization, async (db) => {
    if ((await findProgram(db, program)) === undefined) return { kind: 'not-found' as const }
    const everybody = await listSupporters(db, program)
    const here = everybody.filter(({ state }) => state !== 'left')
    const trainings = await listAll(
      db,
      here.map(({ id }) => id),
    )
    const today = await findToday(db, organization, deps.now())
    const { trainingMonths: months } = await findCarePolicy(db, program)
    const supporters = here.map((each) => toView(each, { trainings, today }))
    return { kind: 'listed' as const, today: today.toString(), months, supporters }
  })
}

type Beside = { readonly trainings: readonly Training[]; readonly today: Temporal.PlainDate }

function toView({ id, name, state }: Supporter, { trainings, today }: Beside) {
  const own = trainings.filter(({ supporter }) => supporter === id)
  return {
    supporter: id,
    name,
    state,
    ...toStandingView(own, id, today),
    trainings: own.map((each) => ({
      training: each.id,
      code: each.code,
      completedOn: each.completedOn.toString(),
      expiresOn: each.expiresOn?.toString() ?? null,
      atGathering: each.gathering !== undefined,
    })),
  }
}

type Recording = {
  readonly supporter: SupporterId
  readonly code: TrainingCode
  readonly completedOn: string
}
export type RecordedTraining =
  | { readonly kind: 'recorded'; readonly training: TrainingId }
  | { readonly kind: 'not-found' | 'bad-training-day' }

/** Of the past or of today: what is still to come is not completed. */
export async function recordTraining(
  deps: Here,
  actor: StaffActor,
  { supporter, code, completedOn: text }: Recording,
): Promise<RecordedTraining> {
  const { organization } = actor
  return await deps.store.cases.write(organization, async (db): Promise<RecordedTraining> => {
    const completedOn = findDay(text)
    const today = await findToday(db, organization, deps.now())
    const isPast = completedOn !== undefined && Temporal.PlainDate.compare(completedOn, today) <= 0
    if (!isPast) return { kind: 'bad-training-day' }
    const training = await saveTrainingFor(db, { supporter, code, completedOn })
    return training === undefined ? { kind: 'not-found' } : { kind: 'recorded', training }
  })
}

export async function removeTraining(
  deps: Pick<Deps, 'store'>,
  actor: StaffActor,
  id: TrainingId,
): Promise<{ readonly kind: 'removed' | 'not-found' }> {
  return await deps.store.cases.write(actor.organization, async (db) => {
    if ((await findTraining(db, id)) === undefined) return { kind: 'not-found' as const }
    await deleteTraining(db, id)
    return { kind: 'removed' as const }
  })
}
