import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { shuffleHeldAnswers } from '#actions/surveys/close.ts'
import { closeWhatIsDue } from '#actions/surveys/nightly.ts'
import { sweepRetention } from '#actions/retention/sweep.ts'
import {
  answerSurvey,
  closeSurvey,
  listSurveyResults,
  lookAtSurvey,
  reviewQuote,
  showSurveyTexts,
} from '#contract/surveys.ts'
import { call, makeDesk, sendRaw, type Caller, type Desk } from './desk.ts'
import { addPerson } from './people.ts'
import { surveysAt, type Surveys } from './surveys-fixture.ts'

let desk: Desk
let at: Surveys
beforeAll(async () => {
  desk = await makeDesk()
  at = surveysAt(desk)
})
afterAll(async () => {
  await desk.close()
})

test('what is held knows no time, no address, no token and no order', async () => {
  const { house, by } = await at.found()
  const { survey, key } = await at.open(by, house)
  await at.answerMany(key, { yes: 6, no: 6 })
  await at.answer(key, { q1: 'yes', text: 'A word of mine' })
  const held = await at.rowsOf('held_answer', survey)
  expect(Object.keys(held[0] ?? {}).toSorted()).toEqual([
    'answers',
    'ctid',
    'held_id',
    'organization_id',
    'survey_id',
    'unit_id',
    'xmin',
  ])
  expect(held.filter(({ answers }) => JSON.stringify(answers).includes('word'))).toEqual([])
  const [remark] = await at.rowsOf('remark', survey)
  expect(remark).toMatchObject({ body: 'A word of mine', question: 'q2', may_quote: false })

  await closeWhatIsDue(desk.deps, house.organization)
  const after = await at.rowsOf('held_answer', survey)
  expect(after).toHaveLength(13)
  // One transaction wrote all, in an order that is not the old one; the ids are others.
  expect(new Set(after.map(({ xmin }) => xmin)).size).toBe(1)
  const before = new Set(held.map((row) => row['held_id']))
  expect(after.filter((row) => before.has(row['held_id']))).toEqual([])
  const said = (rows: typeof held) => rows.map(({ answers }) => JSON.stringify(answers)).toSorted()
  expect(said(after)).toEqual(said(held))
})

test('rewriting the held answers breaks their order', async () => {
  const { house, by } = await at.found()
  const { survey, key } = await at.open(by, house)
  await at.answerMany(key, { yes: 15, no: 15 })
  const orderOf = async () =>
    (await at.rowsOf('held_answer', survey)).map(({ answers }) => JSON.stringify(answers)).join()
  const first = await orderOf()
  const orders = new Set<string>()
  for (let night = 0; night < 3; night += 1) {
    await closeWhatIsDue(desk.deps, house.organization)
    orders.add(await orderOf())
  }
  expect(orders.has(first)).toBe(false)
  expect(orders.size).toBe(3)
})

test('too few answers are destroyed like any others, and their texts too', async () => {
  const { house, by } = await at.found()
  const { survey, key } = await at.open(by, house)
  await at.answerMany(key, { yes: 3 })
  await at.answer(key, { q1: 'no', text: 'To be quoted', quote: true })
  expect((await at.show(by, survey)).heard).toBe(0)
  await call(desk, closeSurvey, { by, input: { survey } })
  expect((await at.show(by, survey)).results).toEqual({ kind: 'too-few' })
  for (const table of ['held_answer', 'remark', 'quote'])
    expect(await at.rowsOf(table, survey)).toEqual([])
  const { rows } = await desk.owner.cases.query(
    'select responses from survey where survey_id = $1',
    [survey],
  )
  expect(rows).toEqual([{ responses: 0 }])
})

test('a unit is shown only where all minus the shown is no smaller than the floor', async () => {
  const { house, by } = await at.found()
  const units = ['Four West', 'Five West', 'Six West'].map((name) => ({ unit: randomUUID(), name }))
  for (const { unit, name } of units) {
    await desk.owner.cases.query(
      'insert into unit (organization_id, unit_id, name) values ($1, $2, $3)',
      [house.organization, unit, name],
    )
  }
  const [four, five, six] = units.map(({ unit }) => unit)
  const { survey, key } = await at.open(by, house, { byUnit: true })
  const looked = (await call(desk, lookAtSurvey, { input: { key } })).body
  expect(looked.units.map(({ name }) => name)).toEqual(['Five West', 'Four West', 'Six West'])
  await at.answerMany(key, { yes: 7, no: 6 }, four)
  await at.answerMany(key, { yes: 6, no: 5 }, five)
  await at.answerMany(key, { yes: 2, no: 1 }, six)
  await at.answerMany(key, { no: 1 }, randomUUID())
  await call(desk, closeSurvey, { by, input: { survey } })
  const { results } = await at.show(by, survey)
  if (results?.kind !== 'counted') throw new TypeError('not counted')
  // Six West and the one of no unit would be four: Five West hides with them.
  expect(results.units).toEqual([{ unit: four, name: 'Four West', answers: 13 }])
  expect(results.items[0]?.measures).toEqual([
    { codes: ['yes'], units: [{ unit: four, count: 7 }] },
  ])
})

test('what was not asked is refused, and so is nothing at all', async () => {
  const { house, by } = await at.found()
  const { survey, key } = await at.open(by, house)
  expect((await at.answer(key, { q1: 'maybe' })).code).toBe('bad-answers')
  expect((await at.answer(key, {})).code).toBe('nothing-answered')
  const twice = [1, 2].map(() => ({ question: 'q2', body: 'x', mayQuote: false }))
  const input = { key, unit: null, answers: {}, remarks: twice }
  expect((await call(desk, answerSurvey, { input })).code).toBe('bad-answers')
  const text = { ...input, remarks: [{ question: 'q1', body: 'x', mayQuote: false }] }
  expect((await call(desk, answerSurvey, { input: text })).code).toBe('bad-answers')
  expect(await at.rowsOf('held_answer', survey)).toEqual([])
})

test('an answer leaves no trace, no job and no word anywhere else', async () => {
  const { house, by } = await at.found()
  const { key } = await at.open(by, house)
  const count = async () => {
    const { rows } = await desk.owner.cases.query(
      `select (select count(*) from trace) as traces, (select count(*) from graphile_worker._private_jobs) as jobs`,
    )
    return [rows, desk.reported.length]
  }
  const before = await count()
  const body = JSON.stringify({
    key,
    unit: null,
    answers: { q1: ['yes'] },
    remarks: [{ question: 'q2', body: 'canaryword', mayQuote: true }],
  })
  const response = await sendRaw(desk, { method: 'POST', target: '/api/surveys/answer', body })
  expect([response.status, await response.text()]).toEqual([200, '{}'])
  expect(response.headers.get('set-cookie')).toBeNull()
  expect(await count()).toEqual(before)
  const { rows } = await desk.owner.cases.query(
    `select * from trace where trace::text like '%canaryword%'`,
  )
  expect(rows).toEqual([])
})

test('texts wait for a review, and what may not be quoted goes after ninety days', async () => {
  const { house, by } = await at.found()
  const { survey, key } = await at.open(by, house)
  for (let nth = 0; nth < 5; nth += 1) await at.answer(key, { q1: 'yes', text: `Mine ${nth}` })
  for (let nth = 0; nth < 3; nth += 1) await at.answer(key, { text: `Quote ${nth}`, quote: true })
  await call(desk, closeSurvey, { by, input: { survey } })
  const texts = async (who: Caller) =>
    (await call(desk, showSurveyTexts, { by: who, input: { survey } })).body
  const { quotes, remarks } = await texts(by)
  expect(remarks.map(({ body }) => body).toSorted()).toEqual(
    [0, 1, 2, 3, 4].map((nth) => `Mine ${nth}`),
  )
  expect(quotes.map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting'])
  const [first, second] = quotes
  await call(desk, reviewQuote, { by, input: { quote: first?.id, state: 'approved' } })
  await call(desk, reviewQuote, { by, input: { quote: second?.id, state: 'refused' } })
  const reported = (await call(desk, listSurveyResults, { by, input: { program: house.program } }))
    .body
  expect(reported.surveys[0]?.quotes).toEqual([{ question: 'q2', body: first?.body }])
  desk.later({ hours: 24 * 90 })
  await sweepRetention(desk.deps, house.organization)
  const later = await addPerson(desk, { house, roles: ['coordinator'] })
  expect((await texts(later)).remarks).toHaveLength(5)
  desk.later({ hours: 24 })
  await sweepRetention(desk.deps, house.organization)
  const last = await addPerson(desk, { house, roles: ['coordinator'] })
  expect(await texts(last)).toEqual({ quotes: [{ ...first, state: 'approved' }], remarks: [] })
})

test('a few texts that may not be quoted are not left to be read', async () => {
  const { house, by } = await at.found()
  const { survey, key } = await at.open(by, house)
  await at.answerMany(key, { yes: 6 })
  await at.answer(key, { text: 'Only mine' })
  await call(desk, closeSurvey, { by, input: { survey } })
  expect((await call(desk, showSurveyTexts, { by, input: { survey } })).body.remarks).toEqual([])
  expect(await at.rowsOf('remark', survey)).toEqual([])
})

test('quotes do not lie in the order in which they came', async () => {
  const { house, by } = await at.found()
  const { survey, key } = await at.open(by, house)
  const texts = Array.from({ length: 16 }, (_, number) => `Text ${number + 10}`)
  for (const text of texts) await at.answer(key, { q1: 'yes', text, quote: true })
  await call(desk, closeSurvey, { by, input: { survey } })
  const quotes = (await at.rowsOf('quote', survey)).map(({ body }) => String(body))
  expect(quotes.toSorted()).toEqual(texts)
  expect(quotes).not.toEqual(texts)
})

test('a program that has become more careful closes an older survey by its new floor', async () => {
  const { house, by } = await at.found()
  const { survey, key } = await at.open(by, house)
  await at.answerMany(key, { yes: 6 })
  await desk.owner.cases.query(
    `update program set policy = jsonb_set(policy, '{trends,threshold}', '8') where program_id = $1`,
    [house.program],
  )
  await call(desk, closeSurvey, { by, input: { survey } })
  expect((await at.show(by, survey)).results).toEqual({ kind: 'too-few' })
})

test('closing while the night rewrites the answers loses none and leaves none behind', async () => {
  const { house, by } = await at.found()
  for (let round = 0; round < 6; round += 1) {
    const { survey, key } = await at.open(by, house)
    await at.answerMany(key, { yes: 6 })
    const night = async () => await shuffleHeldAnswers(desk.deps, house.organization)
    const closing = call(desk, closeSurvey, { by, input: { survey } })
    await Promise.all([night(), night(), closing, night()])
    expect((await at.show(by, survey)).results).toMatchObject({ kind: 'counted', answers: 6 })
    expect(await at.rowsOf('held_answer', survey)).toEqual([])
  }
})
