import { afterAll, beforeAll, expect, test } from 'vitest'
import { findFeedbackSurvey, showFeedback } from '#contract/feedback.ts'
import { call, makeDesk, type Desk } from './desk.ts'
import { addPerson, makeHouse, type House, type Person } from './people.ts'

let desk: Desk
let house: House
let leader: Person

beforeAll(async () => {
  desk = await makeDesk()
  house = await makeHouse(desk)
  leader = await addPerson(desk, { house, roles: ['leader'] })
})
afterAll(async () => {
  await desk.close()
})

async function plant(week: string, count: number): Promise<void> {
  const { rows } = await desk.owner.cases.query<{ organization: string; program: string }>(
    `select o.records_key as organization, p.records_key as program
     from organization o join program p using (organization_id) where p.program_id = $1`,
    [house.program],
  )
  const [keys] = rows
  const answers = JSON.stringify({ helped: 'yes', soonEnough: 'no', feltConfidential: null })
  for (let at = 0; at < count; at++) {
    await desk.owner.records.query(
      'insert into feedback (organization_id, program_key, week, answers) values ($1, $2, $3, $4)',
      [keys?.organization, keys?.program, week, answers],
    )
  }
}

const read = async (by: Person = leader) =>
  await call(desk, showFeedback, { by, input: { program: house.program } })

test('nothing is shown of a handful, nor of a quarter that runs or has just ended', async () => {
  expect((await read()).body.batches).toEqual([])
  await plant('2025-08-04', 50)
  await plant('2026-01-05', 80)
  expect((await read()).body.batches).toEqual([])
})

test('a quiet quarter is shown with the next one, once both are enough', async () => {
  await plant('2025-11-03', 30)
  const { batches } = (await read()).body
  expect(batches.map(({ from, until }) => [from, until])).toEqual([['2025-07-01', '2025-12-31']])
  expect(batches[0]?.results).toMatchObject({ kind: 'counted', answers: 80 })
})

test('what askers said is never there for another organization', async () => {
  const elsewhere = await makeHouse(desk)
  const stranger = await addPerson(desk, { house: elsewhere, roles: ['coordinator', 'leader'] })
  expect((await read(stranger)).code).toBe('not-found')
})

test('whoever ends a case hears of an open survey of that kind, and of no other', async () => {
  const ask = async () =>
    (await call(desk, findFeedbackSurvey, { input: { program: house.slug } })).body.key
  expect(await ask()).toBe(null)
  const add = async (purpose: string, key: string) =>
    await desk.owner.cases.query(
      `insert into survey (organization_id, survey_id, program_id, key, purpose, texts, questions, floor, state, closes_on)
       values ($1, gen_random_uuid(), $2, $3, $4, '{}', '[]', 5, 'open', '2026-12-01')`,
      [house.organization, house.program, key, purpose],
    )
  await add('baseline', 'a'.repeat(22))
  expect(await ask()).toBe(null)
  await add('feedback', 'b'.repeat(22))
  expect(await ask()).toBe('b'.repeat(22))
  const nowhere = await call(desk, findFeedbackSurvey, { input: { program: 'nobody' } })
  expect(nowhere.code).toBe('not-found')
})
