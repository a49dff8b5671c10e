import type { OrganizationId, TrainingId } from '#domain/ids.ts'
import { findLasting, isReminderDue } from '#domain/training.ts'
import { trainingLetter } from '#mail/supporter-letters.ts'
import { findCarePolicy } from '#storage/care-policy.ts'
import { enqueue } from '#storage/jobs.ts'
import { listPrograms } from '#storage/programs.ts'
import type { Reader } from '#storage/store.ts'
import { findSupporter, listSupporters } from '#storage/supporters.ts'
import { findTraining, listTrainings, saveReminded, type Training } from '#storage/trainings.ts'
import type { Deps } from '../deps.ts'
import { postLetter } from '../outbox/post-letter.ts'
import { findToday } from '../today.ts'

type Here = Pick<Deps, 'store' | 'now'>

/** Each night; a letter of its own for everybody whose training runs out before long. */
export async function remindOfTraining(deps: Here, organization: OrganizationId): Promise<void> {
  await deps.store.cases.write(organization, async (db) => {
    const today = await findToday(db, organization, deps.now())
    for (const { id } of await listPrograms(db)) {
      const { trainingReminderDays } = await findCarePolicy(db, id)
      const lasting = await listLasting(db, id)
      const due = lasting.filter((each) => isReminderDue(each, trainingReminderDays, today))
      for (const { id: training } of due) {
        await saveReminded(db, training, today)
        await enqueue(db, {
          name: 'trainings.remind',
          organization,
          subject: training,
          runAt: deps.now(),
          key: `training:${training}`,
        })
      }
    }
  })
}

type ProgramOf = Parameters<typeof listSupporters>[1]

/** The training that counts, of everybody who has not left. */
async function listLasting(db: Reader, program: ProgramOf): Promise<readonly Training[]> {
  const everybody = await listSupporters(db, program)
  const here = everybody.filter(({ state }) => state !== 'left').map(({ id }) => id)
  const trainings = await listTrainings(db, here)
  return here.flatMap(
    (id) => findLasting(trainings.filter(({ supporter }) => supporter === id)) ?? [],
  )
}

export async function mailTrainingReminder(
  deps: Pick<Deps, 'store' | 'now' | 'mailer' | 'origin'>,
  organization: OrganizationId,
  id: TrainingId,
): Promise<void> {
  const to = await deps.store.cases.read(organization, async (db) => {
    const training = await findTraining(db, id)
    const supporter = training && (await findSupporter(db, training.supporter))
    return supporter?.state === 'left' ? undefined : supporter?.email
  })
  if (to !== undefined) await postLetter(deps, organization, trainingLetter(to, deps.origin))
}
