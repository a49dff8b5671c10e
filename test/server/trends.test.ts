import { afterAll, beforeAll, expect, test } from 'vitest'
import { showTrends } from '#contract/trends.ts'
import { correctableUntil, type Outreach } from '#domain/outreach.ts'
import { findOrganization } from '#storage/organizations.ts'
import { saveOutreachRecords, toOutreachRow } from '#storage/outreaches.ts'
import { findProgram } from '#storage/programs.ts'
import { call, makeDesk, random, type Caller, type Desk } from './desk.ts'
import { addPerson, makeHouse, type House } from './people.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

const anOutreach = (change: Partial<Outreach> = {}): Outreach => ({
  week: Temporal.PlainDate.from('2026-01-05'),
  kind: 'initial',
  mode: 'in_person',
  activation: 'self',
  department: 'ed',
  role: 'nurse',
  issues: ['patient_death'],
  resources: ['none'],
  outcome: 'completed',
  duration: undefined,
  headcount: undefined,
  comment: undefined,
  ...change,
})

async function record(house: House, outreaches: readonly Outreach[]): Promise<void> {
  const keys = await desk.store.cases.read(house.organization, async (db) => ({
    organization: (await findOrganization(db, house.organization))?.recordsKey,
    program: (await findProgram(db, house.program))?.recordsKey,
  }))
  const { organization, program } = keys
  if (organization === undefined || program === undefined) throw new TypeError('no keys')
  const correctUntil = correctableUntil(Temporal.PlainDate.from('2026-01-10')).toString()
  const about = { supporterLabel: null, listVersions: {}, correctUntil }
  const batch = outreaches.map((outreach) => ({
    id: '',
    program: house.program,
    row: toOutreachRow(outreach, about),
    tokenHash: random(32),
  }))
  await desk.store.records.write(organization, (db) =>
    saveOutreachRecords(db, { organization, program }, batch),
  )
}

const times = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make)
const shown = async (by: Caller, house: House) =>
  await call(desk, showTrends, { by, input: { program: house.program } })

async function makePlace() {
  const house = await makeHouse(desk)
  return { house, by: await addPerson(desk, { house, roles: ['leader'] }) }
}

test('with nothing logged there is nothing to show', async () => {
  const { house, by } = await makePlace()
  const { body } = await shown(by, house)
  expect(body).toMatchObject({ firstMonth: null, lastMonth: null, waited: null, threshold: 11 })
})

test('only months that ended a week ago are counted', async () => {
  const { house, by } = await makePlace()
  const february = Temporal.PlainDate.from('2026-02-09')
  await record(
    house,
    times(20, () => anOutreach()),
  )
  await record(
    house,
    times(30, () => anOutreach({ week: february })),
  )
  expect((await shown(by, house)).body).toMatchObject({
    firstMonth: '2026-01',
    lastMonth: '2026-01',
    total: { kind: 'count', count: 20 },
  })
  desk.later({ hours: 24 * 6 })
  const later = await addPerson(desk, { house, roles: ['leader'] })
  expect((await shown(later, house)).body).toMatchObject({
    lastMonth: '2026-02',
    total: { kind: 'count', count: 50 },
  })
})

test('a hidden count never stands alone, and below the threshold nothing stands at all', async () => {
  const { house, by } = await makePlace()
  await record(
    house,
    times(10, () => anOutreach()),
  )
  const few = (await shown(by, house)).body
  expect(few.total).toEqual({ kind: 'few' })
  expect(few.tables.map(({ kind }) => kind)).toEqual(times(6, () => 'withheld'))
  await record(house, [
    ...times(30, () => anOutreach()),
    ...times(20, () => anOutreach({ role: 'physician' })),
    ...times(3, () => anOutreach({ role: 'chaplain' })),
  ])
  const { tables, total } = (await shown(by, house)).body
  expect(total).toEqual({ kind: 'count', count: 63 })
  const roles = tables.find(({ dimension }) => dimension === 'role')
  if (roles?.kind !== 'shown') throw new TypeError('withheld')
  const cells = new Map(roles.rows.map(({ code, cell }) => [code, cell]))
  expect(cells.get('nurse')).toEqual({ kind: 'count', count: 40 })
  expect(cells.get('chaplain')).toEqual({ kind: 'few' })
  expect(cells.get('physician')).toEqual({ kind: 'few' })
})

test('trends are never shown to another organization, nor to a supporter', async () => {
  const { house } = await makePlace()
  const other = await makeHouse(desk)
  const stranger = await addPerson(desk, { house: other, roles: ['coordinator', 'network-admin'] })
  const supporter = await addPerson(desk, { house, roles: ['supporter'] })
  const abroad = { ...stranger, organization: house.organization }
  for (const by of [stranger, supporter, abroad])
    expect((await shown(by, house)).code).toBe('not-found')
})
