import * as v from 'valibot'
import { supporterStates } from '#domain/supporter.ts'
import { trainingCodes, trainingStandings } from '#domain/training.ts'
import { endpoint } from './endpoint.ts'
import { day, nothing, programId, supporterId, trainingId } from './parts.ts'

const code = v.picklist(trainingCodes)

const training = v.strictObject({
  training: trainingId,
  code,
  completedOn: day,
  expiresOn: v.nullable(day),
  /** Recorded when attendance was marked. */
  atGathering: v.boolean(),
})

/** Everybody who has not left, by name, with their trainings, newest first. */
export const listTrainings = endpoint({
  method: 'GET',
  path: '/api/trainings/list',
  permit: 'training.write',
  input: v.strictObject({ program: programId }),
  output: v.strictObject({
    today: day,
    /** How long a training holds in this program; 0: for good. */
    months: v.number(),
    supporters: v.array(
      v.strictObject({
        supporter: supporterId,
        name: v.string(),
        state: v.picklist(supporterStates),
        standing: v.picklist(trainingStandings),
        completedOn: v.nullable(day),
        expiresOn: v.nullable(day),
        trainings: v.array(training),
      }),
    ),
  }),
})

export const recordTraining = endpoint({
  method: 'POST',
  path: '/api/trainings/record',
  permit: 'training.write',
  input: v.strictObject({ supporter: supporterId, code, completedOn: day }),
  output: v.strictObject({ training: trainingId }),
})

/** For what was recorded by mistake. */
export const removeTraining = endpoint({
  method: 'POST',
  path: '/api/trainings/remove',
  permit: 'training.write',
  input: v.strictObject({ training: trainingId }),
  output: nothing,
})
