import { afterAll, beforeAll, expect, test } from 'vitest'
import { showPool } from '#contract/pools.ts'
import { introduce, openIntake, showBoard, showRequest, submitRequest } from '#contract/requests.ts'
import { listOffers } from '#contract/offers.ts'
import { aCase, addSupporter, aSlot, makePlace, nth, type Place } from './requests-fixture.ts'
import { call, makeWorld, type World } from './requests-world.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())

async function submitted(place: Place, made = aCase(place)) {
  const { status } = await call(world, submitRequest, { input: made.input })
  expect(status).toBe(201)
  return made
}

test('the team opens the intake only when the person chose so, nobody is left, or the promise is near', async () => {
  const place = await makePlace(world)
  const as = place.coordinator.actor
  const made = await submitted(place)
  const input = { request: made.request }
  expect((await call(world, openIntake, { as, input })).code).toBe('not-released')
  const start = world.clock.now
  world.later({ hours: 25 })
  const opened = await call(world, openIntake, { as, input })
  expect(opened.body.intake).toEqual(made.input.intake)
  expect(opened.body.teamGrant).toEqual(made.input.teamGrant)
  expect((await call(world, showRequest, { as: made.asker })).body.released).toBe(true)
  world.clock.now = start

  const traces = await world.store.cases.read(place.organization, (db) =>
    db.selectFrom('trace').where('name', '=', 'intake.opened').selectAll().execute(),
  )
  expect(traces).toHaveLength(1)
  expect(traces[0]?.account_id).toBe(place.coordinator.account)
  expect(traces[0]?.tag).toHaveLength(32)
})

test('a coordinator is asked for: the intake is open, the coordinators get a letter without content', async () => {
  const place = await makePlace(world)
  const made = await submitted(place, aCase(place, [], { choice: 'coordinator' }))
  await world.work()
  const as = place.coordinator.actor
  const opened = await call(world, openIntake, { as, input: { request: made.request } })
  expect(opened.body.nextSlot).toBe(0)
  const letters = await world.store.cases.read(place.organization, (db) =>
    db.selectFrom('outbox_mail').selectAll().execute(),
  )
  expect(letters.map(({ recipient }) => recipient)).toEqual([place.coordinator.email])
  expect(letters[0]?.body).not.toContain(made.request)
})

test('chosen by hand, supporters are asked at once, whatever the hour, and only active ones', async () => {
  const place = await makePlace(world, { supporters: 0 })
  const hours = hoursOfNobody()
  const asleep = await addSupporter(world, place, { hours })
  const paused = await addSupporter(world, place, { state: 'paused' })
  const made = await submitted(place, aCase(place, [], { choice: 'coordinator' }))
  const as = place.coordinator.actor
  const chosen = { request: made.request, slots: [aSlot(asleep, 0)] }
  const wrong = { request: made.request, slots: [aSlot(paused, 1)] }
  expect((await call(world, introduce, { as, input: wrong })).code).toBe('supporter-unavailable')
  expect((await call(world, introduce, { as, input: chosen })).status).toBe(200)
  await world.work()
  const { body } = await call(world, listOffers, { as: asleep.actor })
  expect(body.open).toHaveLength(1)
  expect(body.open[0]?.facets).toEqual(chosen.slots[0]?.facets)
  const intake = await call(world, openIntake, { as, input: { request: made.request } })
  expect(intake.body.asked).toEqual([{ keyId: asleep.keyId, state: 'open' }])
  expect(intake.body.nextSlot).toBe(1)
})

const hoursOfNobody = () => ({
  zone: 'America/New_York',
  week: Array.from({ length: 7 }, () => []),
  daysOff: [],
  onHolidays: 'off' as const,
  quiet: [],
})

test('nobody is introduced to a case that the team may not open', async () => {
  const place = await makePlace(world)
  const made = await submitted(place)
  const slots = [aSlot(nth(place.supporters), 4)]
  const as = place.coordinator.actor
  const { code } = await call(world, introduce, { as, input: { request: made.request, slots } })
  expect(code).toBe('not-released')
})

test('the board shows what waits against the promise and what needs a hand', async () => {
  const place = await makePlace(world)
  await addSupporter(world, place, { state: 'paused' })
  const direct = await submitted(place)
  const byHand = await submitted(place, aCase(place, [], { choice: 'coordinator' }))
  await world.work()
  const as = place.coordinator.actor
  const { body } = await call(world, showBoard, { as, input: { program: place.program } })
  const rows = new Map(body.waiting.map((row) => [row.request, row]))
  expect(rows.get(direct.request)).toMatchObject({
    needsHand: false,
    released: false,
    offers: { listed: 1, open: 3, declined: 0 },
  })
  expect(rows.get(byHand.request)).toMatchObject({ needsHand: true, released: true })
  expect(body.supporters).toEqual({ active: 4, inHours: 4, paused: 1 })
  expect(body.week).toEqual({ matched: 0, typicalMinutes: null, beyondPromise: 0, held: 0 })
})

test('the promise alert tells the coordinators once', async () => {
  const place = await makePlace(world, { supporters: 1 })
  const made = await submitted(place)
  const start = world.clock.now
  world.later({ hours: 24 })
  await world.work()
  const as = place.coordinator.actor
  const { body } = await call(world, showBoard, { as, input: { program: place.program } })
  expect(body.waiting[0]).toMatchObject({ request: made.request, needsHand: true })
  const traces = await world.store.cases.read(place.organization, (db) =>
    db.selectFrom('trace').where('name', '=', 'promise.alerted').selectAll().execute(),
  )
  expect(traces).toHaveLength(1)
  world.clock.now = start
})

test('the pool holds no names, no organizations and nobody whom the visitor wants to stay outside of', async () => {
  const place = await makePlace(world, { supporters: 2 })
  const own = await makePlace(world, { supporters: 0 })
  const colleague = await addSupporter(world, place, { affiliations: [own.organization] })
  await addSupporter(world, place, { state: 'left' })
  const all = await call(world, showPool, { input: { program: place.slug } })
  expect(all.body.byFamily).toBe(false)
  expect(all.body.supporters).toHaveLength(3)
  expect(JSON.stringify(all.body)).not.toMatch(/A Peer|riverside\.example/)
  expect(JSON.stringify(all.body)).not.toContain(own.organization)
  const input = { program: place.slug, without: own.organization }
  const without = await call(world, showPool, { input })
  const keys = without.body.supporters.map(({ profile }) => profile.keyId)
  expect(keys).toHaveLength(2)
  expect(keys).not.toContain(colleague.keyId)
  const family = { program: place.slug, family: 'physicians' }
  expect((await call(world, showPool, { input: family })).body.supporters).toEqual([])
})
