import { afterAll, beforeAll, expect, test } from 'vitest'
import { acceptOffer, declineOffer, listOffers } from '#contract/offers.ts'
import { showRequest, submitRequest } from '#contract/requests.ts'
import type { Letter } from '#mail/mailer.ts'
import {
  aCase,
  addSupporter,
  anOpening,
  makePlace,
  nth,
  type Place,
  type Supporter,
} from './requests-fixture.ts'
import { call, makeWorld, type World } from './requests-world.ts'

const letters: Letter[] = []
let world: World
beforeAll(async () => {
  world = await makeWorld({
    kind: 'smtp',
    send: (letter) => {
      letters.push(letter)
      return Promise.resolve()
    },
  })
})
afterAll(() => world.close())

async function asked(place: Place, shortlist: readonly Supporter[] = place.supporters) {
  const made = aCase(place, shortlist)
  expect((await call(world, submitRequest, { input: made.input })).status).toBe(201)
  await world.work()
  return made
}

const openOf = async (supporter: Supporter) =>
  (await call(world, listOffers, { as: supporter.actor })).body.open

async function accept(supporter: Supporter, epoch = 1) {
  const [offer] = await openOf(supporter)
  const input = { offer: offer?.offer ?? crypto.randomUUID(), epoch, opening: anOpening() }
  return { input, ...(await call(world, acceptOffer, { as: supporter.actor, input })) }
}

const rowsOf = async (place: Place) =>
  await world.store.cases.read(place.organization, (db) =>
    db.selectFrom('offer').selectAll().orderBy('position').execute(),
  )

test('a wave asks three, each with one letter that is the same to the byte but for the address', async () => {
  const place = await makePlace(world)
  letters.length = 0
  const made = await asked(place)
  const open = await Promise.all(place.supporters.map(openOf))
  expect(open.map((offers) => offers.length)).toEqual([1, 1, 1, 0])
  expect(open[0]?.[0]).toMatchObject({ program: place.program, epoch: 1, alsoAsked: 2, slot: 0 })
  expect(open[0]?.[0]?.facets).toEqual(made.input.slots[0]?.facets)
  expect(letters.map(({ to }) => to)).toEqual(
    place.supporters.slice(0, 3).map(({ email }) => email),
  )
  expect(new Set(letters.map(({ subject, text }) => subject + text)).size).toBe(1)
  expect(letters[0]?.text).not.toContain(place.slug)
  expect(letters[0]?.text).not.toContain(made.request)
})

test('a wave run twice asks nobody twice; the next ones are asked when it is over', async () => {
  const place = await makePlace(world, { supporters: 5 })
  const made = await asked(place)
  const { nextWave } = await import('#jobs/next-wave.ts')
  await nextWave(world.deps, place.organization, made.request)
  await nextWave(world.deps, place.organization, made.request)
  expect((await rowsOf(place)).filter(({ state }) => state === 'open')).toHaveLength(3)
  const start = world.clock.now
  world.later({ minutes: 15 })
  await world.work()
  expect((await rowsOf(place)).filter(({ state }) => state === 'open')).toHaveLength(5)
  world.clock.now = start
})

test('a yes opens the introduction; the others lose their sealed pairs in the same moment', async () => {
  const place = await makePlace(world)
  const made = await asked(place)
  const [winner, loser] = place.supporters
  if (winner === undefined || loser === undefined) throw new TypeError('two supporters')
  const [lost] = await openOf(loser)
  world.later({ minutes: 7 })
  const { body, input } = await accept(winner)
  expect(body.introduction).toEqual(made.input.slots[0]?.introduction)

  const rows = await rowsOf(place)
  expect(rows.map(({ state }) => state)).toEqual(['accepted', 'covered', 'covered', 'listed'])
  for (const row of rows.slice(1, 3)) expect([row.facets, row.introduction]).toEqual([null, null])
  const late = { offer: lost?.offer, epoch: 1, opening: anOpening() }
  expect(await call(world, acceptOffer, { as: loser.actor, input: late })).toMatchObject({
    status: 409,
    code: 'covered',
  })
  // The same yes again, as from a second tap.
  const again = await call(world, acceptOffer, { as: winner.actor, input })
  expect(again.body.introduction).toEqual(body.introduction)

  const shown = await call(world, showRequest, { as: made.asker })
  expect(shown.body).toMatchObject({ stage: 'matched', promiseDue: null, nextWaveAt: null })
  expect(shown.body.epochs[0]).toMatchObject({ epoch: 1, slot: 0, ended: false })
  expect(shown.body.epochs[0]?.opening).toEqual(input.opening)
  const waits = await world.store.cases.read(place.organization, (db) =>
    db.selectFrom('held_wait').selectAll().execute(),
  )
  expect(waits.map(({ minutes, week }) => [minutes, week.toString()])).toEqual([[15, '2026-03-02']])
})

test('of twenty who say yes at once exactly one wins', async () => {
  const policy = {
    waves: { size: 10, tauMinutes: 15, openMinutes: 720, weeklyCap: 5, restHours: 24 },
  }
  const place = await makePlace(world, { supporters: 20, policy })
  const made = await asked(place)
  world.later({ minutes: 15 })
  await world.work()
  const offers = await Promise.all(place.supporters.map(openOf))
  expect(offers.flat()).toHaveLength(20)
  const answers = await Promise.all(
    place.supporters.map((supporter, index) =>
      call(world, acceptOffer, {
        as: supporter.actor,
        input: { offer: offers[index]?.[0]?.offer, epoch: 1, opening: anOpening() },
      }),
    ),
  )
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(answers.filter(({ code }) => code === 'covered')).toHaveLength(19)
  const rows = await rowsOf(place)
  expect(rows.filter(({ introduction }) => introduction !== null)).toHaveLength(1)
  const { body } = await call(world, showRequest, { as: made.asker })
  expect(body.epochs).toHaveLength(1)
})

test('an offer is never answered by another supporter or another organization, nor seen by them', async () => {
  const place = await makePlace(world)
  const other = await makePlace(world)
  await asked(place)
  const owner = nth(place.supporters)
  const { offer } = nth(await openOf(owner))
  for (const as of [
    nth(place.supporters, 1).actor,
    nth(other.supporters).actor,
    place.coordinator.actor,
    { ...owner.actor, organization: other.organization },
  ]) {
    const input = { offer, epoch: 1, opening: anOpening() }
    expect((await call(world, acceptOffer, { as, input })).status).toBe(404)
    expect((await call(world, declineOffer, { as, input: { offer } })).status).toBe(404)
    const { body } = await call(world, listOffers, { as })
    expect(body.open.map((each) => each.offer)).not.toContain(offer)
  }
  expect(await openOf(owner)).toHaveLength(1)
})

test('a yes for a conversation number that is taken is refused, and may be said again', async () => {
  const place = await makePlace(world)
  await asked(place)
  const [first] = place.supporters
  if (first === undefined) throw new TypeError('nobody')
  expect((await accept(first, 2)).code).toBe('stale-epoch')
  expect((await accept(first, 1)).status).toBe(200)
})

test('a no is replaced at once, and the sealed pair is gone', async () => {
  const place = await makePlace(world)
  await asked(place)
  const [first, , , last] = place.supporters
  if (first === undefined || last === undefined) throw new TypeError('nobody')
  const [offer] = await openOf(first)
  const input = { offer: offer?.offer }
  expect((await call(world, declineOffer, { as: first.actor, input })).status).toBe(200)
  expect((await call(world, declineOffer, { as: first.actor, input })).status).toBe(200)
  await world.work()
  expect(await openOf(last)).toHaveLength(1)
  const [row] = await rowsOf(place)
  expect(row).toMatchObject({ state: 'declined', facets: null, introduction: null })
})

test('nobody is asked outside declared hours, above capacity, or more often than the cap allows', async () => {
  const place = await makePlace(world, { supporters: 0 })
  const evening = {
    zone: 'America/New_York',
    week: Array.from({ length: 7 }, () => [[1080, 1200] as const]),
    daysOff: [],
    onHolidays: 'off' as const,
    quiet: [],
  }
  const later = await addSupporter(world, place, { hours: evening })
  const full = await addSupporter(world, place, { capacity: 0 })
  const tired = await addSupporter(world, place)
  await world.store.cases.write(place.organization, async (db) => {
    for (let hours = 1; hours <= 5; hours += 1) {
      const at = world.clock.now.subtract({ hours }).toString()
      await db
        .insertInto('notification')
        .values({ organization_id: place.organization, supporter_id: tired.supporter, at })
        .execute()
    }
  })
  const made = await asked({ ...place, supporters: [later, full, tired] })
  expect((await rowsOf(place)).map(({ state }) => state)).toEqual(['listed', 'listed', 'listed'])
  const { body } = await call(world, showRequest, { as: made.asker })
  // Six in the evening where the supporter lives.
  expect(body.nextWaveAt).toBe('2026-03-03T23:00:00Z')
  const start = world.clock.now
  world.clock.now = Temporal.Instant.from('2026-03-03T23:00:00Z')
  await world.work()
  expect(await openOf(later)).toHaveLength(1)
  expect([...(await openOf(full)), ...(await openOf(tired))]).toEqual([])
  world.clock.now = start
})
