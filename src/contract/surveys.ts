import * as v from 'valibot'
import {
  MOST_FLOOR,
  MOST_OPTIONS,
  MOST_QUESTIONS,
  MOST_TEXT,
  LEAST_FLOOR,
  surveyPurposes,
} from '#domain/survey.ts'
import { endpoint } from './endpoint.ts'
import {
  code,
  day,
  lines,
  linkKey,
  maybeLine,
  nothing,
  programId,
  surveyId,
  unitId,
} from './parts.ts'
import { results } from './survey-results.ts'

/** Read and never changed, on both sides. */
const listOf = <S extends v.GenericSchema>(schema: S, most: number) =>
  v.pipe(v.array(schema), v.maxLength(most), v.readonly())

const MOST_WORDS = 500
const wording = v.strictObject({ en: maybeLine(MOST_WORDS), es: maybeLine(MOST_WORDS) })
const longWording = v.strictObject({ en: lines(2000), es: lines(2000) })
const choices = listOf(v.strictObject({ code, text: wording }), MOST_OPTIONS)
const scale = v.strictObject({
  points: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(11)),
  low: wording,
  high: wording,
})
const asked = { id: code, text: wording }
const question = v.variant('kind', [
  v.strictObject({
    kind: v.literal('single'),
    ...asked,
    options: choices,
    watched: listOf(code, MOST_OPTIONS),
  }),
  v.strictObject({ kind: v.literal('multiple'), ...asked, options: choices }),
  v.strictObject({
    kind: v.literal('scale'),
    ...asked,
    scale,
    subscale: maybeLine(80),
    reverse: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('grid'), ...asked, scale, rows: choices }),
  v.strictObject({ kind: v.literal('text'), ...asked }),
])
const texts = v.strictObject({ title: wording, intro: longWording })
const floor = v.pipe(v.number(), v.integer(), v.minValue(LEAST_FLOOR), v.maxValue(MOST_FLOOR))

const written = {
  purpose: v.picklist(surveyPurposes),
  texts,
  questions: listOf(question, MOST_QUESTIONS),
  byUnit: v.boolean(),
  floor,
  licence: maybeLine(300),
}

const survey = v.strictObject({
  survey: surveyId,
  program: programId,
  ...written,
  state: v.picklist(['draft', 'open', 'closed']),
  /** Of the public link, while answers are taken. */
  key: v.nullable(v.string()),
  repeats: v.nullable(surveyId),
  closesOn: v.nullable(day),
  closedOn: v.nullable(day),
  /** In steps of five: nobody sees one answer arrive. */
  heard: v.number(),
  results: v.nullable(results),
})

/** Whoever may not build surveys sees the closed ones only. */
export const listSurveys = endpoint({
  method: 'GET',
  path: '/api/surveys/list',
  permit: 'survey.read',
  input: v.strictObject({ program: programId }),
  output: v.strictObject({
    surveys: v.array(v.omit(survey, ['questions', 'results', 'key'])),
    leastFloor: v.number(),
  }),
})

/** With the earlier one that it repeats, once both are closed. */
export const showSurvey = endpoint({
  method: 'GET',
  path: '/api/surveys/show',
  permit: 'survey.read',
  input: v.strictObject({ survey: surveyId }),
  output: v.strictObject({
    survey,
    earlier: v.nullable(survey),
    units: v.array(v.strictObject({ unit: unitId, name: v.string() })),
    leastFloor: v.number(),
  }),
})

const KIB = 1024
const MOST_BYTES = 512 * KIB

export const addSurvey = endpoint({
  method: 'POST',
  path: '/api/surveys/add',
  permit: 'survey.write',
  mostBytes: MOST_BYTES,
  input: v.strictObject({ program: programId, ...written }),
  output: v.strictObject({ survey: surveyId }),
})

/** A draft only. One that repeats another keeps its questions. */
export const saveSurvey = endpoint({
  method: 'POST',
  path: '/api/surveys/save',
  permit: 'survey.write',
  mostBytes: MOST_BYTES,
  input: v.strictObject({ survey: surveyId, ...written }),
  output: nothing,
})

export const discardSurvey = endpoint({
  method: 'POST',
  path: '/api/surveys/discard',
  permit: 'survey.write',
  input: v.strictObject({ survey: surveyId }),
  output: nothing,
})

/** A new draft with the questions of a closed one, to be compared with it by unit. */
export const repeatSurvey = endpoint({
  method: 'POST',
  path: '/api/surveys/repeat',
  permit: 'survey.write',
  input: v.strictObject({ survey: surveyId }),
  output: v.strictObject({ survey: surveyId }),
})

/** From now on questions stay as they are. Of an open one it sets another last day. */
export const openSurvey = endpoint({
  method: 'POST',
  path: '/api/surveys/open',
  permit: 'survey.write',
  input: v.strictObject({ survey: surveyId, closesOn: day }),
  output: nothing,
})

/** Final: results are made once, and the answers destroyed. */
export const closeSurvey = endpoint({
  method: 'POST',
  path: '/api/surveys/close',
  permit: 'survey.write',
  input: v.strictObject({ survey: surveyId }),
  output: nothing,
})

const text = v.strictObject({ question: v.string(), body: v.string() })
const quote = v.strictObject({
  id: v.string(),
  question: v.string(),
  body: v.string(),
  state: v.picklist(['waiting', 'approved', 'refused']),
})

export const showSurveyTexts = endpoint({
  method: 'GET',
  path: '/api/surveys/texts',
  permit: 'survey.write',
  input: v.strictObject({ survey: surveyId }),
  output: v.strictObject({ quotes: v.array(quote), remarks: v.array(text) }),
})

export const reviewQuote = endpoint({
  method: 'POST',
  path: '/api/surveys/review-quote',
  permit: 'survey.write',
  input: v.strictObject({
    quote: v.pipe(v.string(), v.uuid()),
    state: v.picklist(['waiting', 'approved', 'refused']),
  }),
  output: nothing,
})

/** For reports: what was published of the closed ones, and what may be quoted of them. */
export const listSurveyResults = endpoint({
  method: 'GET',
  path: '/api/surveys/results',
  permit: 'survey.read',
  input: v.strictObject({ program: programId }),
  output: v.strictObject({
    surveys: v.array(v.strictObject({ survey, quotes: v.array(text) })),
  }),
})

/** By POST, so that the key stands in no address. */
export const lookAtSurvey = endpoint({
  method: 'POST',
  path: '/api/surveys/look',
  permit: 'anyone',
  input: v.strictObject({ key: linkKey }),
  output: v.strictObject({
    program: v.string(),
    phone: v.string(),
    organization: v.string(),
    texts,
    questions: listOf(question, MOST_QUESTIONS),
    licence: v.string(),
    floor: v.number(),
    units: v.array(v.strictObject({ unit: unitId, name: v.string() })),
    isOpen: v.boolean(),
  }),
})

const chosen = v.pipe(v.string(), v.regex(/^[a-z0-9_]{1,40}$/))
const item = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,39}(\.[a-z][a-z0-9_]{0,39})?$/))

export const answerSurvey = endpoint({
  method: 'POST',
  path: '/api/surveys/answer',
  permit: 'anyone',
  scarce: true,
  input: v.strictObject({
    key: linkKey,
    unit: v.nullable(unitId),
    answers: v.record(item, listOf(chosen, MOST_OPTIONS)),
    remarks: listOf(
      v.strictObject({
        question: code,
        body: v.pipe(lines(MOST_TEXT), v.minLength(1)),
        mayQuote: v.boolean(),
      }),
      MOST_QUESTIONS,
    ),
  }),
  output: nothing,
})
