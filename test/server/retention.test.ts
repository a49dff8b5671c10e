import { afterAll, beforeEach, expect, test } from 'vitest'
import { sayAsAsker } from '#contract/conversations.ts'
import { acceptOffer, listOffers } from '#contract/offers.ts'
import { closeRequest, showRequest, submitRequest } from '#contract/requests.ts'
import { sweepRetention } from '#actions/retention/sweep.ts'
import { saveSession } from '#storage/sessions.ts'
import { saveInvitation } from '#storage/invitations.ts'
import { aCase, anOpening, makePlace, type Place, random, sealed } from './requests-fixture.ts'
import { call, makeWorld, MORNING, type World } from './requests-world.ts'

const world: World = await makeWorld()
afterAll(() => world.close())
beforeEach(() => {
  world.clock.now = MORNING
})

const sweep = async (place: Place) => {
  await sweepRetention(world.deps, place.organization)
}
const DAY_HOURS = 24

async function asked(place: Place) {
  const made = aCase(place)
  await call(world, submitRequest, { input: made.input })
  return made
}

async function matched(place: Place) {
  const made = await asked(place)
  await world.work()
  const [supporter] = place.supporters
  if (supporter === undefined) throw new TypeError('nobody')
  const { body } = await call(world, listOffers, { as: supporter.actor })
  const input = { offer: body.open[0]?.offer, epoch: 1, opening: anOpening() }
  await call(world, acceptOffer, { as: supporter.actor, input })
  return made
}

const stageOf = async ({ asker }: { readonly asker: ReturnType<typeof aCase>['asker'] }) =>
  (await call(world, showRequest, { as: asker })).status

/** In force the day before, over on the day itself. */
async function expectEnd(place: Place, made: ReturnType<typeof aCase>, days: number) {
  const start = world.clock.now
  world.clock.now = start.add({ hours: DAY_HOURS * (days - 1) })
  await sweep(place)
  expect(await stageOf(made)).toBe(200)
  world.clock.now = start.add({ hours: DAY_HOURS * days })
  await sweep(place)
  expect(await stageOf(made)).toBe(404)
  world.clock.now = start
}

const clocks = { unclaimedDays: 5, closedDays: 3, idleDays: 10, capDays: 20, referralDays: 1 }

test('a case that nobody took on is destroyed by its clock', async () => {
  const place = await makePlace(world, { policy: { clocks } })
  await expectEnd(place, await asked(place), clocks.unclaimedDays)
})

test('a conversation that fell silent is destroyed by its clock', async () => {
  const place = await makePlace(world, { policy: { clocks } })
  await expectEnd(place, await matched(place), clocks.idleDays)
})

test('however lively it is, a case is destroyed by the cap', async () => {
  const place = await makePlace(world, { policy: { clocks } })
  const made = await matched(place)
  const start = world.clock.now
  for (const [position, days] of [9, 18, 19].entries()) {
    world.clock.now = start.add({ hours: DAY_HOURS * days })
    const input = { epoch: 1, position, sealed: sealed() }
    expect((await call(world, sayAsAsker, { as: made.asker, input })).status).toBe(200)
    await sweep(place)
    expect(await stageOf(made)).toBe(200)
  }
  world.clock.now = start.add({ hours: DAY_HOURS * clocks.capDays })
  await sweep(place)
  expect(await stageOf(made)).toBe(404)
})

test('what a closed case left is destroyed by its clock', async () => {
  const place = await makePlace(world, { policy: { clocks } })
  const made = await asked(place)
  const as = place.coordinator.actor
  await call(world, closeRequest, { as, input: { request: made.request } })
  await expectEnd(place, made, clocks.closedDays)
})

test('a sweep never touches the cases of another organization', async () => {
  const place = await makePlace(world, { policy: { clocks } })
  const other = await makePlace(world, { policy: { clocks } })
  const theirs = await asked(other)
  world.later({ hours: DAY_HOURS * 100 })
  await sweep(place)
  expect(await stageOf(theirs)).toBe(200)
})

test('what a restored backup brings back is destroyed again by its tombstone', async () => {
  const place = await makePlace(world)
  const made = await asked(place)
  await world.store.cases.write(place.organization, (db) =>
    db
      .insertInto('tombstone')
      .values({ organization_id: place.organization, request_id: made.request, on: '2026-03-03' })
      .execute(),
  )
  await sweep(place)
  expect(await stageOf(made)).toBe(404)
})

test('traces, notifications, tickets, mail, sessions and invitations go when their time is over', async () => {
  const place = await makePlace(world)
  const made = await matched(place)
  const home = place.organization
  const [person] = place.supporters
  if (person === undefined) throw new TypeError('nobody')
  await world.store.cases.write(home, async (db) => {
    const { account } = place.coordinator
    await saveSession(db, {
      home,
      token: random(32),
      account,
      methodKind: 'device',
      signPublic: random(32),
      at: world.clock.now,
    })
    const expiresAt = world.clock.now.add({ hours: 72 })
    await saveInvitation(db, { organization: home, account, token: random(32), expiresAt })
    await db
      .insertInto('feedback_ticket')
      .values({
        organization_id: home,
        token_hash: random(32),
        program_id: place.program,
        expires_on: '2026-03-10',
      })
      .execute()
  })
  const tables = [
    'notification',
    'outbox_mail',
    'session',
    'invitation',
    'feedback_ticket',
  ] as const
  const count = async () =>
    await world.store.cases.read(home, async (db) => {
      const counts = []
      for (const table of tables) {
        counts.push((await db.selectFrom(table).selectAll().execute()).length)
      }
      const keys = await db.selectFrom('locator').select('key').orderBy('key').execute()
      const kinds = keys.map(({ key }) => key.split(':')[0])
      const traces = await db.selectFrom('trace').select('name').execute()
      return { counts, kinds, traces: traces.map(({ name }) => name) }
    })
  await sweep(place)
  const before = await count()
  expect(before.counts.every((rows) => rows > 0)).toBe(true)
  expect(before.kinds).toEqual(['case', 'invitation', 'program', 'session'])
  expect(before.traces).toContain('request.made')
  world.later({ hours: DAY_HOURS * 8 })
  await sweep(place)
  const after = await count()
  expect(after.counts).toEqual([0, 0, 0, 0, 0])
  expect(after.kinds).toEqual(['case', 'program'])
  world.later({ hours: DAY_HOURS * 90 })
  await sweep(place)
  expect((await count()).traces).not.toContain('request.made')
  expect(await stageOf(made)).toBe(404)
})
