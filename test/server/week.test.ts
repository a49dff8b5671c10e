import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { showWeek } from '#contract/week.ts'
import { weekKinds } from '#domain/week.ts'
import { call, makeDesk, random, type Caller, type Desk } from './desk.ts'
import { addPerson, foundHouse, makeHouse, type House } from './people.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

/** The clock stands at the third of March. */
const YESTERDAY = '2026-03-02'
const SOON = '2026-03-08'
const LATER = '2026-04-20'

type Row = Readonly<Record<string, unknown>>

async function plant(house: House, table: string, row: Row): Promise<void> {
  const whole: Row = { organization_id: house.organization, ...row }
  const names = Object.keys(whole)
  const places = names.map((_, at) => `$${at + 1}`).join(', ')
  const values = Object.values(whole)
  await desk.owner.cases.query(
    `insert into ${table} (${names.join(', ')}) values (${places})`,
    values,
  )
}

/** Ids of what others hang on. */
const makeIds = () => ({
  supporter: randomUUID(),
  application: randomUUID(),
  unit: randomUUID(),
  rollout: randomUUID(),
  nomination: randomUUID(),
  survey: randomUUID(),
  gathering: randomUUID(),
})

/** One of everything that wants something this week, and as much that does not. */
async function plantWeek(house: House): Promise<void> {
  const ids = makeIds()
  const program_id = house.program
  await plantPeople(house, ids)
  await plantRollout(house, ids)
  await plantRequests(house)
  const day = { reviewed_on: '2025-01-01', kind: 'article', audience: 'everyone', texts: '{}' }
  const resource = { ...day, program_id, state: 'published', review_by: LATER }
  const add = async (row: Row) =>
    await plant(house, 'resource', { ...resource, resource_id: randomUUID(), ...row })
  await add({ review_by: YESTERDAY })
  await add({ review_by: YESTERDAY, state: 'retired', link_state: 'broken' })
  await add({ link_state: 'broken', program_id: null })
  await add({ state: 'suggested' })
  const survey = {
    survey_id: ids.survey,
    program_id,
    key: randomUUID(),
    floor: 5,
    purpose: 'other',
  }
  const texts = { texts: '{}', questions: '[]' }
  await plant(house, 'survey', { ...survey, ...texts, state: 'open', closes_on: SOON })
  const late = { survey_id: randomUUID(), key: randomUUID(), state: 'open', closes_on: LATER }
  await plant(house, 'survey', { ...survey, ...texts, ...late })
  for (const state of ['waiting', 'approved']) {
    await plant(house, 'quote', { survey_id: ids.survey, question: 'q', body: 'Kind.', state })
  }
  const meeting = { program_id, kind: 'committee', title: 'Committee' }
  const gather = async (row: Row) => await plant(house, 'gathering', { ...meeting, ...row })
  const coming = { starts_at: `${SOON}T15:00:00Z`, ends_at: `${SOON}T16:00:00Z`, state: 'planned' }
  const past = { starts_at: '2026-02-10T15:00:00Z', ends_at: '2026-02-10T16:00:00Z', state: 'held' }
  const minutes = JSON.stringify({ notes: 'We met.', decisions: [] })
  await gather({ gathering_id: ids.gathering, ...coming })
  await gather({ gathering_id: randomUUID(), ...coming, state: 'cancelled' })
  await gather({ gathering_id: randomUUID(), ...past })
  await gather({ gathering_id: randomUUID(), ...past, minutes })
  const item = { program_id, gathering_id: ids.gathering, text: 'Print signs' }
  await plant(house, 'action_item', { ...item, action_id: randomUUID(), due_on: SOON })
  await plant(house, 'action_item', { ...item, action_id: randomUUID(), due_on: LATER })
}

/** Two who asked; one of them is being talked with. Nothing of either can be opened. */
async function plantRequests(house: House): Promise<void> {
  for (const state of ['waiting', 'matched']) {
    const some = random(64)
    const sealed = { header: some, state_blob: some, intake: some, asker_grant: some }
    const keys = { access_key_id: random(16).toHex(), access_public: random(32), audit_key: some }
    const at = '2026-03-02T12:00:00Z'
    const waits = state === 'waiting' ? { waiting_since: at, promise_due: at } : {}
    await plant(house, 'request', {
      request_id: random(32).toHex(),
      program_id: house.program,
      choice: 'direct',
      state,
      team_grant: some,
      team_epoch: 0,
      released: false,
      asked_on: YESTERDAY,
      touched_on: YESTERDAY,
      ...sealed,
      ...keys,
      ...waits,
    })
  }
}

type Ids = ReturnType<typeof makeIds>

async function plantPeople(house: House, ids: Ids): Promise<void> {
  const program_id = house.program
  const person = { name: 'Pat Example', email: `${ids.supporter}@house.example` }
  await plant(house, 'supporter', {
    ...person,
    supporter_id: ids.supporter,
    program_id,
    affiliations: [],
    state: 'active',
    capacity: 3,
    hours: '{}',
    profile: '{}',
    added_on: '2026-01-01',
    unit_id: ids.unit,
    on_sign: true,
    account_id: randomUUID(),
    account_home: house.organization,
    key_id: random(16).toHex(),
    kem_public: random(32),
    sign_public: random(32),
  })
  const training = { supporter_id: ids.supporter, completed_on: '2025-03-20' }
  const trained = { ...training, training_id: randomUUID(), code: 'initial' }
  await plant(house, 'training', { ...trained, expires_on: '2026-03-20' })
  const checkIn = { supporter_id: ids.supporter, answer: 'call-me' }
  for (const [month, settled] of [
    ['2026-03-01', false],
    ['2026-02-01', true],
  ] as const) {
    const check_in_id = randomUUID()
    await plant(house, 'check_in', {
      ...checkIn,
      check_in_id,
      month,
      settled,
      token_hash: random(32),
    })
  }
  const applied = { ...person, program_id, answers: '{}', language: 'en', applied_on: YESTERDAY }
  const application = { ...applied, application_id: ids.application, state: 'reviewing' }
  await plant(house, 'application', application)
  await plant(house, 'application', { ...applied, application_id: randomUUID(), state: 'declined' })
  for (const state of ['answered', 'asked']) {
    const named = { ...person, reference_id: randomUUID(), relation: 'colleague', state }
    await plant(house, 'reference', { ...named, application_id: ids.application })
  }
  const days = { received_on: YESTERDAY, expires_on: SOON }
  for (const state of ['new', 'contacted']) {
    const referral = { referral_id: randomUUID(), program_id, team_epoch: 0, state }
    const sealed = { sealed: random(64), team_grant: random(64) }
    await plant(house, 'referral', { ...referral, ...sealed, ...days })
  }
  for (const state of ['open', 'done']) {
    const incident = { incident_id: randomUUID(), program_id, kind: 'death', roles: '[]', state }
    const when = { happened_on: YESTERDAY, opened_on: YESTERDAY, expires_on: LATER }
    await plant(house, 'incident', { ...incident, ...when })
  }
  for (const state of ['asked', 'held']) {
    const debrief = { debrief_id: randomUUID(), program_id, headcount: '5-9', issues: [], state }
    const when = { asked_on: YESTERDAY, expires_on: LATER, wishes: '{}' }
    await plant(house, 'debrief', { ...debrief, ...when })
  }
}

async function plantRollout(house: House, ids: Ids): Promise<void> {
  const { program: program_id } = house
  await plant(house, 'unit', { unit_id: ids.unit, name: 'Ward 5' })
  await plant(house, 'rollout', {
    rollout_id: ids.rollout,
    program_id,
    unit_id: ids.unit,
    name: 'Ward 5',
    state: 'under-way',
    launch_on: LATER,
    sign_made_on: YESTERDAY,
    sign_content: 'what it said before',
  })
  const step = { rollout_id: ids.rollout, title: 'Meet', position: 0 }
  for (const due_on of [YESTERDAY, SOON, LATER]) {
    await plant(house, 'rollout_step', { ...step, step_id: randomUUID(), due_on })
  }
  const done = { step_id: randomUUID(), due_on: YESTERDAY, done_on: YESTERDAY }
  await plant(house, 'rollout_step', { ...step, ...done })
  const telling = { rollout_id: ids.rollout, channel: 'intranet', title: 'Tell' }
  for (const due_on of [SOON, LATER]) {
    await plant(house, 'communication', { ...telling, communication_id: randomUUID(), due_on })
  }
  const asked = { rollout_id: ids.rollout, closes_on: YESTERDAY, floor: 2, state: 'closed' }
  await plant(house, 'nomination', { ...asked, nomination_id: ids.nomination, key: randomUUID() })
  const nominee = { nomination_id: ids.nomination, count: 3, added_by: 'survey' }
  for (const [folded, decision] of [
    ['ada', 'open'],
    ['ben', 'approved'],
  ]) {
    await plant(house, 'nominee', { ...nominee, name: folded, folded, decision })
  }
}

const weekOf = async (by: Caller, { program }: House) =>
  await call(desk, showWeek, { by, input: { program } })

test('where nothing is due, nothing is listed', async () => {
  const { house, by } = await foundHouse(desk)
  expect((await weekOf(by, house)).body).toEqual({ lines: [] })
})

test('one of each kind is counted once, and what can wait or is done is not', async () => {
  const { house, by } = await foundHouse(desk)
  await plantWeek(house)
  const { lines } = (await weekOf(by, house)).body
  expect(lines).toEqual(weekKinds.map((kind) => ({ kind, count: 1 })))
})

test('nobody is named', async () => {
  const { house, by } = await foundHouse(desk)
  await plantWeek(house)
  const { body } = await weekOf(by, house)
  expect(body.lines.length).toBeGreaterThan(15)
  for (const line of body.lines) expect(Object.keys(line)).toEqual(['kind', 'count'])
})

test('a week is never shown to another organization or role', async () => {
  const house = await makeHouse(desk)
  await plantWeek(house)
  const other = await makeHouse(desk)
  const stranger = await addPerson(desk, { house: other, roles: ['coordinator'] })
  const own = await addPerson(desk, { house, roles: ['supporter', 'leader', 'network-admin'] })
  const abroad = { ...stranger, organization: house.organization }
  for (const by of [stranger, abroad, own]) {
    expect((await weekOf(by, house)).code).toBe('not-found')
  }
  expect((await weekOf(stranger, other)).body).toEqual({ lines: [] })
})
