import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { careForSupporters } from '#actions/care/nightly.ts'
import { removeTrainingAt, saveTrainingFor } from '#actions/trainings/save-for.ts'
import { showMyAgreements } from '#contract/agreements.ts'
import { listTrainings, recordTraining, removeTraining } from '#contract/trainings.ts'
import { carePolicy } from '#domain/care-policy.ts'
import { parseGatheringId, parseSupporterId } from '#domain/ids.ts'
import { findCarePolicy, saveCarePolicy } from '#storage/care-policy.ts'
import { lettersTo } from './applications-fixture.ts'
import { call, makeDesk, type Caller, type Desk } from './desk.ts'
import { addPerson, makeHouse, type House } from './people.ts'
import { addToPool, foundProgram } from './team.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

async function makePool() {
  const house = await makeHouse(desk)
  const { first: by } = await foundProgram(desk, house)
  const pat = await addToPool(desk, { house, by })
  const { rows } = await desk.owner.cases.query<{ email: string }>(
    'select email from supporter where supporter_id = $1',
    [pat.id],
  )
  return { house, by, pat, email: rows[0]?.email ?? '' }
}

const listed = async (by: Caller, house: House) =>
  (await call(desk, listTrainings, { by, input: { program: house.program } })).body
// oxlint-disable-next-line max-params -- who, whom, when, what
const record = async (by: Caller, supporter: string, completedOn: string, code = 'initial') =>
  await call(desk, recordTraining, { by, input: { supporter, code, completedOn } })

test('a training holds as long as the care policy says', async () => {
  const { house, by, pat } = await makePool()
  expect(await listed(by, house)).toMatchObject({
    today: '2026-03-03',
    months: 24,
    supporters: [{ supporter: pat.id, standing: 'none', expiresOn: null, trainings: [] }],
  })
  await record(by, pat.id, '2024-05-01')
  expect((await listed(by, house)).supporters).toMatchObject([
    { standing: 'expiring', completedOn: '2024-05-01', expiresOn: '2026-05-01' },
  ])
  await desk.store.cases.write(house.organization, (db) =>
    saveCarePolicy(
      db,
      { id: house.program, organization: house.organization },
      { ...carePolicy, trainingMonths: 12 },
    ),
  )
  await record(by, pat.id, '2026-03-03', 'refresher')
  await record(by, pat.id, '2026-03-02', 'other')
  const [entry] = (await listed(by, house)).supporters
  expect(entry).toMatchObject({ standing: 'valid', expiresOn: '2027-03-03' })
  expect(entry?.trainings.map(({ code, expiresOn }) => [code, expiresOn])).toEqual([
    ['refresher', '2027-03-03'],
    ['other', null],
    ['initial', '2026-05-01'],
  ])
  const [own] = (await call(desk, showMyAgreements, { by: pat.person })).body.entries
  expect(own?.training).toMatchObject({ standing: 'valid', expiresOn: '2027-03-03' })
})

test('what was never set in a care policy is as usual', async () => {
  const { house } = await makePool()
  const of = { id: house.program, organization: house.organization }
  const find = async () =>
    await desk.store.cases.read(house.organization, (db) => findCarePolicy(db, house.program))
  expect(await find()).toEqual(carePolicy)
  await desk.owner.cases.query('insert into care_policy values ($1, $2, $3)', [
    house.organization,
    house.program,
    '{"trainingMonths":6}',
  ])
  expect(await find()).toEqual({ ...carePolicy, trainingMonths: 6 })
  await desk.store.cases.write(house.organization, (db) => saveCarePolicy(db, of, carePolicy))
  expect(await find()).toEqual(carePolicy)
})

test('nobody completes a training that is still to come', async () => {
  const { by, pat } = await makePool()
  expect((await record(by, pat.id, '2026-03-04')).code).toBe('bad-training-day')
  expect((await record(by, pat.id, '2026-02-30')).code).toBe('bad-training-day')
})

test('what was recorded by mistake is taken back', async () => {
  const { house, by, pat } = await makePool()
  const { training } = (await record(by, pat.id, '2026-03-03')).body
  expect((await call(desk, removeTraining, { by, input: { training } })).status).toBe(200)
  expect((await call(desk, removeTraining, { by, input: { training } })).code).toBe('not-found')
  expect((await listed(by, house)).supporters).toMatchObject([{ trainings: [] }])
})

test('of one gathering a supporter has one training, however often attendance is marked', async () => {
  const { house, by, pat } = await makePool()
  const gathering = parseGatheringId(randomUUID())
  const completedOn = Temporal.PlainDate.from('2026-03-01')
  const mark = async (supporter = pat.id) =>
    await desk.store.cases.write(house.organization, (db) =>
      saveTrainingFor(db, { supporter, code: 'refresher', completedOn, gathering }),
    )
  const first = await mark()
  expect(await mark()).toBe(first)
  expect(await mark(parseSupporterId(randomUUID()))).toBeUndefined()
  expect((await listed(by, house)).supporters).toMatchObject([
    { trainings: [{ training: first, atGathering: true, expiresOn: '2028-03-01' }] },
  ])
  await desk.store.cases.write(house.organization, (db) =>
    removeTrainingAt(db, { supporter: pat.id, gathering }),
  )
  expect((await listed(by, house)).supporters).toMatchObject([{ trainings: [] }])
})

test('a letter goes out on each of the days before a training ends, and once', async () => {
  const { house, by, pat, email } = await makePool()
  // Ends on the 25th of April, 53 days from now.
  await record(by, pat.id, '2024-04-25')
  const night = async () => {
    await careForSupporters(desk.deps, house.organization)
    const letters = await lettersTo(desk, house, email)
    return letters.filter(({ subject }) => subject.includes('training'))
  }
  expect(await night()).toHaveLength(1)
  const [letter] = await night()
  expect(letter?.body).toContain('/desk/my-agreement')
  expect(letter?.body).not.toMatch(/2026|Pat/)
  expect(await night()).toHaveLength(1)
  const home = desk.clock.now
  desk.later({ hours: 24 * 40 })
  expect(await night()).toHaveLength(2)
  expect(await night()).toHaveLength(2)
  desk.later({ hours: 24 * 30 })
  expect(await night()).toHaveLength(2)
  desk.clock.now = home
})

test('who renewed the training hears nothing', async () => {
  const { house, by, pat, email } = await makePool()
  await record(by, pat.id, '2024-04-25')
  await record(by, pat.id, '2026-03-01', 'refresher')
  await careForSupporters(desk.deps, house.organization)
  const letters = await lettersTo(desk, house, email)
  expect(letters.filter(({ subject }) => subject.includes('training'))).toEqual([])
})

test('trainings are never listed, recorded or removed from another organization or role', async () => {
  const { house, by, pat } = await makePool()
  const { training } = (await record(by, pat.id, '2026-03-03')).body
  const other = await makeHouse(desk)
  const stranger = await addPerson(desk, { house: other, roles: ['coordinator'] })
  const leader = await addPerson(desk, { house, roles: ['leader', 'network-admin'] })
  const abroad = { ...stranger, organization: house.organization }
  for (const caller of [stranger, abroad, leader, pat.person]) {
    const answers = await Promise.all([
      call(desk, listTrainings, { by: caller, input: { program: house.program } }),
      record(caller, pat.id, '2026-03-03'),
      call(desk, removeTraining, { by: caller, input: { training } }),
    ])
    for (const answered of answers) expect(answered.code).toBe('not-found')
  }
  expect((await listed(by, house)).supporters).toMatchObject([{ trainings: [{ training }] }])
})
