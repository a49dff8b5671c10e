import { afterAll, beforeAll, expect, test } from 'vitest'
import { setUp, showInstallation } from '#contract/installation.ts'
import { addOrganization, listOrganizations, saveEntry } from '#contract/organizations.ts'
import { goLive, listPrograms, savePickList, saveProgram, showProgram } from '#contract/programs.ts'
import { mondayOf } from '#domain/outreach.ts'
import { saveWaitRecords } from '#storage/held-answers.ts'
import { findOrganization } from '#storage/organizations.ts'
import { findProgram } from '#storage/programs.ts'
import { call, makeDesk, type Caller, type Desk } from './desk.ts'
import { addPerson, enrolPerson, foundHouse, makeHouse, type House } from './people.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

const own = async (by: Caller) => {
  const [program] = (await call(desk, listPrograms, { by })).body.programs
  if (program === undefined) throw new TypeError('no program')
  return program
}

const plan = (slug: string, owner: 'network' | 'organization') => ({
  network: { name: 'Network', timeZone: 'America/New_York', holidayRegion: 'US-MA' },
  organization: { name: 'Harbor Hospital' },
  program: { name: 'Peers', slug, phone: '617-555-0100', owner },
  coordinators: [
    { name: 'First', email: 'first@harbor.example' },
    { name: 'Second', email: 'second@harbor.example' },
  ],
})

test('a network is set up once, and of two who try at once one succeeds', async () => {
  expect((await call(desk, showInstallation)).body).toMatchObject({ setUp: false, sample: false })
  const same = plan('twice', 'network')
  const twins = { ...same, coordinators: [same.coordinators[0], same.coordinators[0]] }
  expect((await call(desk, setUp, { input: twins })).code).toBe('same-person')
  const answers = await Promise.all(
    ['one', 'two', 'three'].map((slug) => call(desk, setUp, { input: plan(slug, 'organization') })),
  )
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(answers.filter(({ code }) => code === 'already-set-up')).toHaveLength(2)
  expect((await call(desk, setUp, { input: plan('four', 'network') })).code).toBe('already-set-up')
  const { rows } = await desk.owner.cases.query('select kind from organization order by kind')
  expect(rows).toEqual([{ kind: 'network' }, { kind: 'organization' }])
  const { programs, setUp: isSetUp } = (await call(desk, showInstallation)).body
  expect({ isSetUp, programs: programs.length }).toEqual({ isSetUp: true, programs: 1 })

  const link = answers.find(({ status }) => status === 200)?.body.first ?? ''
  const { rows: homes } = await desk.owner.cases.query<{ id: string }>(
    'select organization_id as id from program',
  )
  const home = (homes[0]?.id ?? '') as House['organization']
  const first = await enrolPerson(desk, link, { organization: home, ready: true })
  const places = first.me.places.map(({ roles }) => roles)
  expect(places).toEqual([['coordinator', 'organization-admin'], ['network-admin']])
  const inNetwork = { ...first, organization: first.me.places[1]?.organization ?? '' }
  const joined = await call(desk, addOrganization, {
    by: inNetwork,
    input: { name: 'Alder', entry: null },
  })
  expect(joined.status).toBe(200)
})

test('the nights of every organization are in the queue, once', async () => {
  const jobs = await desk.jobs.list()
  const nights = jobs.filter(({ key }) => key?.startsWith('nightly:') === true)
  const { rows } = await desk.owner.cases.query(`select 1 from organization where name <> 'House'`)
  expect(nights.length).toBe(new Set(nights.map(({ key }) => key)).size)
  expect(nights.length).toBeGreaterThanOrEqual(2 * 3)
  expect(rows.length).toBeGreaterThanOrEqual(3)
  for (const { runAt } of nights) {
    const { hour } = runAt.toZonedDateTimeISO('America/New_York')
    expect(hour).toBeGreaterThanOrEqual(2)
    expect(hour).toBeLessThan(5)
  }
})

test('a policy, a colour and a list are kept only where the domain allows them', async () => {
  const { by } = await foundHouse(desk)
  const { program, name, phone, policy, brand, pickLists } = await own(by)
  const save = async (change: object) => {
    const input = { program, name, phone, policy, brand, ...change }
    return (await call(desk, saveProgram, { by, input })).code ?? 'saved'
  }
  const lower = { ...policy, trends: { ...policy.trends, threshold: 5 } }
  expect(await save({ policy: lower })).toBe('threshold-too-low')
  expect(await save({ policy: { ...policy, shortlistSize: 1000 } })).toBe('bad-shortlist-size')
  expect(await save({ brand: { pineLight: '#dddddd', pineDark: null } })).toBe(
    'too-little-contrast',
  )
  expect(await save({ name: 'Renamed' })).toBe('saved')
  expect((await own(by)).name).toBe('Renamed')

  const [role] = pickLists
  if (role === undefined) throw new TypeError('no list')
  const put = async (list: object) =>
    (await call(desk, savePickList, { by, input: { program, list } })).code ?? 'saved'
  expect(await put(role)).toBe('stale-list')
  const next = { ...role, version: role.version + 1 }
  expect(await put({ ...next, items: role.items.slice(1) })).toBe('missing-code')
  const custom = { code: 'doula', label: { en: 'Doula' }, group: 'allied', retired: false }
  expect(await put({ ...next, items: [...role.items, custom] })).toBe('saved')
  expect(await put({ ...next, version: next.version + 1, items: role.items })).toBe('missing-code')
  expect((await own(by)).pickLists[0]).toMatchObject({ version: 2 })
})

test('the ask page is told what anyone may know, by its door', async () => {
  const house = await makeHouse(desk)
  const by = await addPerson(desk, { house, roles: ['coordinator', 'network-admin'] })
  const { program, slug } = house
  const entry = { program, slug: 'alder' }
  const { organization } = (
    await call(desk, addOrganization, { by, input: { name: 'Alder', entry } })
  ).body
  const taken = await call(desk, addOrganization, { by, input: { name: 'Birch', entry } })
  expect(taken.code).toBe('slug-taken')
  const byDoor = await call(desk, showProgram, { input: { program: slug, entry: 'alder' } })
  expect(byDoor.body).toMatchObject({
    entryName: 'Alder',
    entryMember: organization,
    organizations: [{ organization, name: 'Alder' }],
    typicalMinutes: null,
  })
  expect(byDoor.body.crisisLines.map(({ phone }) => phone)).toContain('988')
  expect((await call(desk, showProgram, { input: { program: slug } })).body.entryName).toBeNull()
  expect((await call(desk, showProgram, { input: { program: 'nowhere' } })).code).toBe('not-found')
})

test('the typical wait is told only where eleven or more were answered', async () => {
  const house = await makeHouse(desk)
  const keys = await desk.store.cases.read(house.organization, async (db) => ({
    organization: (await findOrganization(db, house.organization))?.recordsKey,
    program: (await findProgram(db, house.program))?.recordsKey,
  }))
  const { organization, program } = keys
  if (organization === undefined || program === undefined) throw new TypeError('no keys')
  const week = mondayOf(Temporal.PlainDate.from('2026-02-20'))
  const wait = (count: number) => ({ id: `${count}`, program: house.program, week, minutes: count })
  const save = async (from: number, until: number) => {
    const waits = Array.from({ length: until - from }, (_, at) => wait(from + at))
    await desk.store.records.write(organization, (db) =>
      saveWaitRecords(db, { organization, program }, waits),
    )
    return (await call(desk, showProgram, { input: { program: house.slug } })).body.typicalMinutes
  }
  expect(await save(1, 11)).toBeNull()
  expect(await save(11, 12)).toBe(6)
})

test('programs, lists and doors are never shown, saved or opened from another organization or role', async () => {
  const { house, by: boss } = await foundHouse(desk)
  const mine = await own(boss)
  const other = await makeHouse(desk)
  const stranger = await addPerson(desk, { house: other, roles: ['coordinator', 'network-admin'] })
  const leader = await addPerson(desk, { house, roles: ['leader', 'supporter'] })
  const abroad = { ...stranger, organization: house.organization }
  const { program, name, phone, policy, brand, pickLists } = mine
  const door = { program, slug: 'back', member: null, name: 'Back' }
  for (const by of [stranger, leader, abroad]) {
    const calls = [
      call(desk, saveProgram, { by, input: { program, name, phone, policy, brand } }),
      call(desk, savePickList, { by, input: { program, list: pickLists[0] } }),
      call(desk, goLive, { by, input: { program } }),
      call(desk, saveEntry, { by, input: door }),
    ]
    for (const answered of await Promise.all(calls)) expect(answered.code).toBe('not-found')
  }
  expect((await own(stranger)).program).toBe(other.program)
  const member = { program: other.program, slug: 'x', member: house.organization, name: 'X' }
  expect((await call(desk, saveEntry, { by: stranger, input: member })).code).toBe('not-found')
  const known = (await call(desk, listOrganizations, { by: stranger })).body.organizations
  expect(known.map((each) => each.organization)).toEqual([other.organization])
  const joining = { name: 'Alder', entry: null }
  expect((await call(desk, addOrganization, { by: boss, input: joining })).code).toBe('not-found')
})
