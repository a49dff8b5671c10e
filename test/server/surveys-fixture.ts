import { expect } from 'vitest'
import { addSurvey, answerSurvey, openSurvey, showSurvey } from '#contract/surveys.ts'
import { organizationPolicy } from '#domain/policy.ts'
import { call, type Caller, type Desk } from './desk.ts'
import { foundHouse, type House, type Person } from './people.ts'

/** As careful as a hospital: groups of five. */
export const policy = { trends: organizationPolicy.trends }

export const words = (en: string) => ({ en, es: '' })
export const questions = [
  {
    kind: 'single',
    id: 'q1',
    text: words('Would you know whom to call?'),
    options: [
      { code: 'yes', text: words('Yes') },
      { code: 'no', text: words('No') },
    ],
    watched: ['yes'],
  },
  { kind: 'text', id: 'q2', text: words('Anything else?') },
]
export const written = {
  purpose: 'baseline',
  texts: { title: words('How are we doing?'), intro: words('') },
  questions,
  byUnit: false,
  floor: 5,
  licence: '',
}

export type Surveys = ReturnType<typeof surveysAt>

type Sent = {
  readonly q1?: string
  readonly unit?: string
  readonly text?: string
  readonly quote?: boolean
}

/** What the stories about surveys do, at one desk. */
export function surveysAt(desk: Desk) {
  const found = async () => await foundHouse(desk, { policy })

  async function add(by: Person, house: House, change: object = {}): Promise<string> {
    const input = { program: house.program, ...written, ...change }
    const added = await call(desk, addSurvey, { by, input })
    expect(added.status).toBe(201)
    return added.body.survey
  }

  const dayIn = (days: number): string =>
    desk.clock.now.toZonedDateTimeISO('America/New_York').toPlainDate().add({ days }).toString()

  async function open(by: Person, house: House, change: object = {}) {
    const survey = await add(by, house, change)
    const opened = await call(desk, openSurvey, { by, input: { survey, closesOn: dayIn(14) } })
    expect(opened.status).toBe(200)
    return { survey, key: await keyOf(by, survey) }
  }

  const show = async (by: Caller, survey: string) =>
    (await call(desk, showSurvey, { by, input: { survey } })).body.survey
  const keyOf = async (by: Caller, survey: string): Promise<string> =>
    (await show(by, survey)).key ?? ''
  async function answer(key: string, { q1, unit, text, quote = false }: Sent) {
    const remarks = text === undefined ? [] : [{ question: 'q2', body: text, mayQuote: quote }]
    const answers = q1 === undefined ? {} : { q1: [q1] }
    return await call(desk, answerSurvey, { input: { key, unit: unit ?? null, answers, remarks } })
  }

  async function answerMany(key: string, said: Readonly<Record<string, number>>, unit?: string) {
    for (const [q1, times] of Object.entries(said)) {
      for (let at = 0; at < times; at += 1) {
        const sent = unit === undefined ? { q1 } : { q1, unit }
        expect((await answer(key, sent)).status).toBe(200)
      }
    }
  }

  const rowsOf = async (table: string, survey: string) =>
    (
      await desk.owner.cases.query<Record<string, unknown>>(
        `select *, ctid::text, xmin::text from ${table} where survey_id = $1 order by ctid`,
        [survey],
      )
    ).rows
  return { found, add, open, show, keyOf, answer, answerMany, rowsOf, dayIn }
}
