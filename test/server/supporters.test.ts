import { afterAll, beforeAll, expect, test } from 'vitest'
import { showMe } from '#contract/sessions.ts'
import {
  addSupporter,
  inviteSupporter,
  listSupporters,
  pauseMe,
  pauseSupporter,
  saveMyProfile,
  saveSupporter,
  showMyProfile,
} from '#contract/supporters.ts'
import { showProgram } from '#contract/programs.ts'
import { INVITATION_HOURS } from '#domain/account.ts'
import { call, makeDesk, type Desk } from './desk.ts'
import { addPerson, enrolPerson, foundHouse, makeHouse } from './people.ts'
import { addToPool, always, aSupporter, foundProgram, poolOf, profile } from './team.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

test('somebody is added, enrols, and is ready once two ways in are confirmed', async () => {
  const { house, by } = await foundHouse(desk)
  const input = aSupporter(house, 'pat@house.example')
  const { supporter, link } = (await call(desk, addSupporter, { by, input })).body
  expect(await poolOf(desk, by, house)).toMatchObject([
    { supporter, state: 'approved', ready: false, kemPublic: null },
  ])
  const pat = await enrolPerson(desk, link, { organization: house.organization, ready: true })
  const [entry] = await poolOf(desk, by, house)
  expect(entry).toMatchObject({ account: pat.account, ready: true, keyId: null, inHours: false })
  expect(entry?.kemPublic?.toHex()).toBe(pat.keys.kem.publicKey.toHex())
  const again = aSupporter(house, 'PAT@house.example')
  expect((await call(desk, addSupporter, { by, input: again })).code).toBe('already-in-pool')
})

test('who has an account already keeps it and its keys', async () => {
  const { house, by } = await foundHouse(desk)
  const kim = await addPerson(desk, { house, roles: ['leader'], email: 'kim@house.example' })
  const input = aSupporter(house, 'kim@house.example')
  const { link } = (await call(desk, addSupporter, { by, input })).body
  expect(link).toBe('http://localhost:8320/desk')
  expect(await poolOf(desk, by, house)).toMatchObject([{ account: kim.account, ready: true }])
  const [place] = (await call(desk, showMe, { by: kim })).body.places
  expect(place?.roles).toEqual(['leader', 'supporter'])
  expect(place?.programs[0]?.supporter).not.toBeNull()
})

test('a new link is given while somebody has not enrolled, and not afterwards', async () => {
  const { house, by } = await foundHouse(desk)
  const input = aSupporter(house, 'late@house.example')
  const { supporter } = (await call(desk, addSupporter, { by, input })).body
  desk.later({ hours: INVITATION_HOURS + 1 })
  const boss = await addPerson(desk, { house, roles: ['coordinator'] })
  const { link } = (await call(desk, inviteSupporter, { by: boss, input: { supporter } })).body
  await enrolPerson(desk, link, { organization: house.organization, ready: true })
  const again = await call(desk, inviteSupporter, { by: boss, input: { supporter } })
  expect(again.code).toBe('already-enrolled')
})

test('what does not fit is refused with its reason', async () => {
  const { house, by } = await foundHouse(desk)
  const { supporter } = (
    await call(desk, addSupporter, { by, input: aSupporter(house, 'a@house.example') })
  ).body
  const { program: _program, ...written } = aSupporter(house, 'a@house.example')
  const save = async (change: object) =>
    (await call(desk, saveSupporter, { by, input: { supporter, ...written, ...change } })).code ??
    'saved'
  expect(await save({ hours: { ...always, zone: 'Moon/Sea' } })).toBe('bad-zone')
  expect(await save({ hours: { ...always, daysOff: ['2026-02-30'] } })).toBe('bad-day-off')
  expect(await save({ profile: { ...profile, role: 'astronaut' } })).toBe('unknown-role')
  const other = await makeHouse(desk)
  expect(await save({ affiliations: [other.organization] })).toBe('unknown-organization')
  expect(await save({ affiliations: [house.organization], capacity: 0 })).toBe('saved')
  expect(await save({ profile: { ...profile, role: 'physician', family: 'support' } })).toBe(
    'saved',
  )
  expect((await poolOf(desk, by, house))[0]?.profile.family).toBe('physicians')
})

test('of two who are given one address at once, one keeps the own', async () => {
  const { house, by } = await foundHouse(desk)
  const pool = []
  for (const name of ['one', 'two', 'three', 'four']) {
    const input = aSupporter(house, `${name}@house.example`)
    pool.push((await call(desk, addSupporter, { by, input })).body.supporter)
  }
  const { program: _program, ...written } = aSupporter(house, 'same@house.example')
  // Held until all of them wait, so that they go on at once.
  const holder = await desk.owner.cases.connect()
  await holder.query('begin')
  await holder.query('select from supporter where supporter_id = any($1) for update', [pool])
  const saving = pool.map((supporter) =>
    call(desk, saveSupporter, { by, input: { supporter, ...written } }),
  )
  await expect
    .poll(async () => {
      const asked = `select from pg_stat_activity where wait_event_type = 'Lock' and datname = $1`
      const { database } = desk.databases.cases
      return (await desk.owner.records.query(asked, [database])).rows.length
    })
    .toBe(pool.length)
  await holder.query('commit')
  holder.release()
  const answers = await Promise.all(saving)
  const codes = answers.map(({ code }) => code ?? 'saved').toSorted()
  expect(codes).toEqual(['already-in-pool', 'already-in-pool', 'already-in-pool', 'saved'])
})

test('a pause takes somebody out until its last day has passed', async () => {
  const house = await makeHouse(desk)
  const { first } = await foundProgram(desk, house)
  const { id: supporter, person } = await addToPool(desk, { house, by: first })
  const counts = async () =>
    (await call(desk, showProgram, { input: { program: house.slug } })).body.supporters
  expect(await counts()).toEqual({ active: 1, inHours: 1 })
  const today = desk.clock.now.toZonedDateTimeISO('America/New_York').toPlainDate()
  const pause = { until: today.add({ days: 1 }).toString() }
  expect((await call(desk, pauseMe, { by: person, input: { supporter, pause } })).status).toBe(200)
  expect(await counts()).toEqual({ active: 0, inHours: 0 })
  desk.later({ hours: 48 })
  expect(await counts()).toEqual({ active: 1, inHours: 1 })

  const by = await addPerson(desk, { house, roles: ['coordinator'] })
  const open = { supporter, pause: { until: null } }
  expect((await call(desk, pauseSupporter, { by, input: open })).status).toBe(200)
  expect(await counts()).toEqual({ active: 0, inHours: 0 })
  const bad = { supporter, pause: { until: '2026-02-30' } }
  expect((await call(desk, pauseSupporter, { by, input: bad })).code).toBe('bad-day')
  expect((await call(desk, pauseSupporter, { by, input: { supporter, pause: null } })).status).toBe(
    200,
  )
  expect(await counts()).toEqual({ active: 1, inHours: 1 })
})

test('somebody who is not on the roster has nothing to pause', async () => {
  const { house, by } = await foundHouse(desk)
  const { supporter } = (
    await call(desk, addSupporter, { by, input: aSupporter(house, 'n@house.example') })
  ).body
  const ending = await call(desk, pauseSupporter, { by, input: { supporter, pause: null } })
  expect(ending.code).toBe('not-in-service')
})

test("a supporter keeps the own entry, and never another's", async () => {
  const house = await makeHouse(desk)
  const { first } = await foundProgram(desk, house)
  const pat = await addToPool(desk, { house, by: first })
  const kim = await addToPool(desk, { house, by: first })
  const mine = (await call(desk, showMyProfile, { by: pat.person })).body.entries
  expect(mine.map(({ supporter }) => supporter)).toEqual([pat.id])
  const kept = { capacity: 7, hours: always, profile }
  const own = await call(desk, saveMyProfile, {
    by: pat.person,
    input: { supporter: pat.id, ...kept },
  })
  expect(own.status).toBe(200)
  const foreign = { by: pat.person, input: { supporter: kim.id, ...kept } }
  expect((await call(desk, saveMyProfile, foreign)).code).toBe('not-found')
  const pausing = { by: pat.person, input: { supporter: kim.id, pause: { until: null } } }
  expect((await call(desk, pauseMe, pausing)).code).toBe('not-found')
  const pool = await poolOf(desk, first, house)
  expect(pool.find(({ supporter }) => supporter === pat.id)?.capacity).toBe(7)
  expect(pool.find(({ supporter }) => supporter === kim.id)?.capacity).toBe(3)
})

test('a pool is never listed or changed from another organization or role', async () => {
  const house = await makeHouse(desk)
  const { first } = await foundProgram(desk, house)
  const { id: supporter, person } = await addToPool(desk, { house, by: first })
  const other = await makeHouse(desk)
  const stranger = await addPerson(desk, { house: other, roles: ['coordinator'] })
  const leader = await addPerson(desk, { house, roles: ['leader', 'network-admin'] })
  const abroad = { ...stranger, organization: house.organization }
  const { program, ...written } = aSupporter(house, 'x@house.example')
  for (const by of [stranger, leader, abroad, person]) {
    const calls = [
      call(desk, listSupporters, { by, input: { program } }),
      call(desk, addSupporter, { by, input: { program, ...written } }),
      call(desk, saveSupporter, { by, input: { supporter, ...written } }),
      call(desk, inviteSupporter, { by, input: { supporter } }),
      call(desk, pauseSupporter, { by, input: { supporter, pause: null } }),
    ]
    for (const answered of await Promise.all(calls)) expect(answered.code).toBe('not-found')
  }
  expect(await poolOf(desk, first, house)).toHaveLength(1)
})
