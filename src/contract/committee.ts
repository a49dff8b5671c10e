import * as v from 'valibot'
import { supporterStates } from '#domain/supporter.ts'
import { trainingStandings } from '#domain/training.ts'
import { endpoint } from './endpoint.ts'
import { day, programId } from './parts.ts'

const count = v.pipe(v.number(), v.integer())

/** What the committee hears of supporters: how many, and never who. `today` is the organization's. */
export const showCommittee = endpoint({
  method: 'GET',
  path: '/api/committee/show',
  permit: 'gathering.write',
  input: v.strictObject({ program: programId }),
  output: v.strictObject({
    today: day,
    supporters: v.strictObject(v.entriesFromList(supporterStates, count)),
    /** Of those who are active or pause. */
    trainings: v.strictObject(v.entriesFromList(trainingStandings, count)),
  }),
})
