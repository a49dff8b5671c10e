import * as v from 'valibot'
import { endpoint } from './endpoint.ts'
import { day, linkKey, programId, slug } from './parts.ts'
import { results } from './survey-results.ts'

/** What those say who asked: finished quarters, protected like a survey, and nothing finer. */
export const showFeedback = endpoint({
  method: 'GET',
  path: '/api/feedback/results',
  permit: 'survey.read',
  input: v.strictObject({ program: programId }),
  output: v.strictObject({
    batches: v.array(v.strictObject({ from: day, until: day, results })),
  }),
})

/** The open survey for those who asked, by the key of its public link; `null` where there is none. */
export const findFeedbackSurvey = endpoint({
  method: 'GET',
  path: '/api/feedback/survey',
  permit: 'anyone',
  input: v.strictObject({ program: slug }),
  output: v.strictObject({ key: v.nullable(linkKey) }),
})
