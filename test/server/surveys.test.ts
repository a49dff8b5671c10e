import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeWhatIsDue } from '#actions/surveys/nightly.ts'
import {
  addSurvey,
  closeSurvey,
  discardSurvey,
  listSurveyResults,
  listSurveys,
  lookAtSurvey,
  openSurvey,
  repeatSurvey,
  reviewQuote,
  saveSurvey,
  showSurvey,
  showSurveyTexts,
} from '#contract/surveys.ts'
import { call, makeDesk, type Desk } from './desk.ts'
import { addPerson, makeHouse } from './people.ts'
import { policy, questions, surveysAt, words, written, type Surveys } from './surveys-fixture.ts'

let desk: Desk
let at: Surveys
beforeAll(async () => {
  desk = await makeDesk()
  at = surveysAt(desk)
})
afterAll(async () => {
  await desk.close()
})

test('a survey is drafted, opened, answered, and closed with results', async () => {
  const { house, by } = await at.found()
  const { survey, key } = await at.open(by, house)
  const looked = await call(desk, lookAtSurvey, { input: { key } })
  expect(looked.body).toMatchObject({ isOpen: true, program: 'Peers', units: [] })
  expect(looked.body.questions).toHaveLength(2)
  await at.answerMany(key, { yes: 12, no: 11 })
  expect(await at.show(by, survey)).toMatchObject({ state: 'open', heard: 20, results: null })
  expect((await call(desk, closeSurvey, { by, input: { survey } })).status).toBe(200)
  const closed = await at.show(by, survey)
  expect(closed).toMatchObject({ state: 'closed', key: null, closedOn: at.dayIn(0) })
  expect(closed.results).toMatchObject({ kind: 'counted', answers: 23 })
  const [item] = closed.results?.kind === 'counted' ? closed.results.items : []
  expect(item?.table).toEqual({
    kind: 'options',
    rows: [
      { code: 'yes', cell: { kind: 'count', count: 12 } },
      { code: 'no', cell: { kind: 'count', count: 11 } },
      { code: 'skipped', cell: { kind: 'count', count: 0 } },
    ],
  })
  expect(await at.rowsOf('held_answer', survey)).toEqual([])
})

test('nothing is told before the closing, and nothing is taken after it', async () => {
  const { house, by } = await at.found()
  const { survey, key } = await at.open(by, house)
  await at.answerMany(key, { yes: 7 })
  expect((await at.show(by, survey)).results).toBeNull()
  expect((await call(desk, showSurveyTexts, { by, input: { survey } })).code).toBe('not-found')
  const listed = (await call(desk, listSurveyResults, { by, input: { program: house.program } }))
    .body
  expect(listed.surveys).toEqual([])
  await call(desk, closeSurvey, { by, input: { survey } })
  expect((await at.answer(key, { q1: 'yes' })).code).toBe('already-closed')
  expect((await call(desk, closeSurvey, { by, input: { survey } })).code).toBe('not-open')
  const again = await call(desk, openSurvey, { by, input: { survey, closesOn: at.dayIn(9) } })
  expect(again.code).toBe('already-closed')
  expect((await call(desk, saveSurvey, { by, input: { survey, ...written } })).code).toBe(
    'not-a-draft',
  )
  const looked = (await call(desk, lookAtSurvey, { input: { key } })).body
  expect(looked).toMatchObject({ isOpen: false, questions: [] })
})

test('a survey closes by itself in the night after its last day', async () => {
  const { house, by } = await at.found()
  const { survey, key } = await at.open(by, house)
  await at.answerMany(key, { yes: 5 })
  desk.later({ hours: 14 * 24 })
  expect((await at.answer(key, { q1: 'no' })).status).toBe(200)
  await closeWhatIsDue(desk.deps, house.organization)
  expect(
    (await at.show(await addPerson(desk, { house, roles: ['coordinator'] }), survey)).state,
  ).toBe('open')
  desk.later({ hours: 24 })
  expect((await at.answer(key, { q1: 'no' })).code).toBe('already-closed')
  await closeWhatIsDue(desk.deps, house.organization)
  await closeWhatIsDue(desk.deps, house.organization)
  const late = await addPerson(desk, { house, roles: ['coordinator'] })
  expect(await at.show(late, survey)).toMatchObject({ state: 'closed', results: { answers: 6 } })
  expect(await at.rowsOf('held_answer', survey)).toEqual([])
})

test('a repeat keeps the questions, and shows the earlier one beside it once it is closed', async () => {
  const { house, by } = await at.found()
  const { survey, key } = await at.open(by, house)
  expect((await call(desk, repeatSurvey, { by, input: { survey } })).code).toBe('not-closed')
  await at.answerMany(key, { yes: 10, no: 12 })
  await call(desk, closeSurvey, { by, input: { survey } })
  const repeated = (await call(desk, repeatSurvey, { by, input: { survey } })).body.survey
  const changed = { ...written, questions: [], texts: { title: words('Again'), intro: words('') } }
  expect(
    (await call(desk, saveSurvey, { by, input: { survey: repeated, ...changed } })).status,
  ).toBe(200)
  const draft = await at.show(by, repeated)
  expect(draft).toMatchObject({
    purpose: 'repeat',
    repeats: survey,
    texts: { title: words('Again') },
  })
  expect(draft.questions).toEqual((await at.show(by, survey)).questions)
  await call(desk, openSurvey, { by, input: { survey: repeated, closesOn: at.dayIn(3) } })
  await at.answerMany(await at.keyOf(by, repeated), { yes: 14, no: 10 })
  const shown = () => call(desk, showSurvey, { by, input: { survey: repeated } })
  expect((await shown()).body.earlier).toBeNull()
  await call(desk, closeSurvey, { by, input: { survey: repeated } })
  expect((await shown()).body.earlier).toMatchObject({ survey, results: { answers: 22 } })
})

test('what cannot be asked is refused with its reason', async () => {
  const { house, by } = await at.found()
  const adding = async (change: object) => {
    const input = { program: house.program, ...written, ...change }
    return (await call(desk, addSurvey, { by, input })).code ?? 'added'
  }
  const [first] = questions
  expect(await adding({ questions: [first, first] })).toBe('same-question-twice')
  expect(await adding({ questions: [{ ...first, options: [] }] })).toBe('too-few-options')
  expect(await adding({ questions: [{ ...first, watched: ['yes', 'no'] }] })).toBe(
    'unknown-watched',
  )
  const item = {
    kind: 'scale',
    id: 'i1',
    text: words('I can ask.'),
    scale: { points: 5, low: words('Never'), high: words('Always') },
    subscale: 'Asking',
    reverse: false,
  }
  expect(await adding({ questions: [item] })).toBe('licence-missing')
  expect(await adding({ questions: [item], licence: 'By permission of its owner' })).toBe('added')
  expect(await adding({ floor: 4 })).toBe('invalid-input')
  const network = await makeHouse(desk)
  const runner = await addPerson(desk, { house: network, roles: ['coordinator'] })
  const input = { program: network.program, ...written }
  expect((await call(desk, addSurvey, { by: runner, input })).code).toBe('bad-floor')

  const empty = await at.add(by, house, { questions: [] })
  const opening = async (survey: string, closesOn: string) =>
    (await call(desk, openSurvey, { by, input: { survey, closesOn } })).code ?? 'opened'
  expect(await opening(empty, at.dayIn(2))).toBe('no-questions')
  const blank = await at.add(by, house, { texts: { title: words(''), intro: words('') } })
  expect(await opening(blank, at.dayIn(2))).toBe('text-missing')
  const survey = await at.add(by, house)
  expect(await opening(survey, at.dayIn(-1))).toBe('bad-day')
  expect(await opening(survey, '2026-02-30')).toBe('bad-day')
  expect(await opening(survey, at.dayIn(0))).toBe('opened')
  expect(await opening(survey, at.dayIn(5))).toBe('opened')
  expect((await call(desk, discardSurvey, { by, input: { survey } })).code).toBe('not-a-draft')
  expect((await call(desk, discardSurvey, { by, input: { survey: blank } })).status).toBe(200)
})

test('a leader reads what is closed, and builds nothing', async () => {
  const { house, by } = await at.found()
  const leader = await addPerson(desk, { house, roles: ['leader'] })
  const { survey, key } = await at.open(by, house)
  const list = async () =>
    (await call(desk, listSurveys, { by: leader, input: { program: house.program } })).body.surveys
  expect(await list()).toEqual([])
  expect((await call(desk, showSurvey, { by: leader, input: { survey } })).code).toBe('not-found')
  await at.answerMany(key, { yes: 5 })
  await call(desk, closeSurvey, { by, input: { survey } })
  expect(await list()).toHaveLength(1)
  expect((await at.show(leader, survey)).results?.kind).toBe('counted')
  expect((await call(desk, showSurveyTexts, { by: leader, input: { survey } })).code).toBe(
    'not-found',
  )
})

test('surveys are never shown, changed, answered or closed for another organization', async () => {
  const { house, by } = await at.found()
  const { survey, key } = await at.open(by, house)
  await at.answerMany(key, { yes: 5 })
  await at.answer(key, { text: 'Quote', quote: true })
  const draft = await at.add(by, house)
  const other = await makeHouse(desk, { policy })
  const stranger = await addPerson(desk, { house: other, roles: ['coordinator', 'leader'] })
  const abroad = { ...stranger, organization: house.organization }
  const program = { program: house.program }
  const closes = { closesOn: at.dayIn(2) }
  for (const who of [stranger, abroad]) {
    const calls = [
      call(desk, listSurveys, { by: who, input: program }),
      call(desk, listSurveyResults, { by: who, input: program }),
      call(desk, addSurvey, { by: who, input: { ...program, ...written } }),
      call(desk, showSurvey, { by: who, input: { survey } }),
      call(desk, saveSurvey, { by: who, input: { survey: draft, ...written } }),
      call(desk, discardSurvey, { by: who, input: { survey: draft } }),
      call(desk, openSurvey, { by: who, input: { survey: draft, ...closes } }),
      call(desk, closeSurvey, { by: who, input: { survey } }),
    ]
    for (const answered of await Promise.all(calls)) expect(answered.code).toBe('not-found')
  }
  await call(desk, closeSurvey, { by, input: { survey } })
  const { quotes } = (await call(desk, showSurveyTexts, { by, input: { survey } })).body
  for (const who of [stranger, abroad]) {
    const calls = [
      call(desk, showSurveyTexts, { by: who, input: { survey } }),
      call(desk, repeatSurvey, { by: who, input: { survey } }),
      call(desk, reviewQuote, { by: who, input: { quote: quotes[0]?.id, state: 'approved' } }),
    ]
    for (const answered of await Promise.all(calls)) expect(answered.code).toBe('not-found')
  }
  expect(quotes.map(({ state }) => state)).toEqual(['waiting'])
})

test('a key of a draft is as good as none', async () => {
  const { house, by } = await at.found()
  const draft = await at.add(by, house)
  const { rows } = await desk.owner.cases.query<{ key: string }>(
    'select key from survey where survey_id = $1',
    [draft],
  )
  for (const nobody of ['a'.repeat(22), rows[0]?.key ?? '']) {
    expect((await call(desk, lookAtSurvey, { input: { key: nobody } })).code).toBe('not-found')
    expect((await at.answer(nobody, { q1: 'yes' })).code).toBe('not-found')
  }
})
