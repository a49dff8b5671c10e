import { passOnLater } from '#actions/offers/pass-on.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { acceptOffer, listOffers } from '#contract/offers.ts'
import { handBack, readAsSupporter, sayAsSupporter } from '#contract/conversations.ts'
import {
  closeRequest,
  openIntake,
  reassignRequest,
  showBoard,
  showRequest,
  submitRequest,
  withdrawRequest,
} from '#contract/requests.ts'
import type { Letter } from '#mail/mailer.ts'
import {
  aCase,
  anOpening,
  makePlace,
  nth,
  type Place,
  sealed,
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

test('an offer ends with its time: a late yes comes too late, and the coordinators are called when nobody is left', async () => {
  const place = await makePlace(world, { supporters: 1 })
  const made = await asked(place)
  const [only] = place.supporters
  if (only === undefined) throw new TypeError('nobody')
  const [offer] = await openOf(only)
  const start = world.clock.now
  letters.length = 0
  world.later({ hours: 12 })
  const input = { offer: offer?.offer, epoch: 1, opening: anOpening() }
  const late = await call(world, acceptOffer, { as: only.actor, input })
  expect(late).toMatchObject({ status: 410, code: 'too-late' })
  await world.work()
  expect((await call(world, showRequest, { as: made.asker })).body).toMatchObject({
    released: true,
    offers: { listed: 0, open: 0, declined: 1 },
  })
  expect(letters.map(({ to }) => to)).toContain(place.coordinator.email)
  world.clock.now = start
})

test('handed back: access ends at once, the next on the shortlist is asked, under a fresh promise', async () => {
  const place = await makePlace(world)
  const made = await asked(place)
  const [first, , , last] = place.supporters
  if (first === undefined || last === undefined) throw new TypeError('nobody')
  const { input } = await accept(first)
  const offer = { offer: input.offer }
  const talk = { ...offer, from: '0' }
  expect((await call(world, readAsSupporter, { as: first.actor, input: talk })).status).toBe(200)
  world.later({ minutes: 5 })
  expect((await call(world, handBack, { as: first.actor, input: offer })).status).toBe(200)
  expect((await call(world, handBack, { as: first.actor, input: offer })).status).toBe(404)
  expect((await call(world, readAsSupporter, { as: first.actor, input: talk })).status).toBe(404)
  const words = { ...offer, epoch: 1, position: 0, sealed: sealed() }
  expect((await call(world, sayAsSupporter, { as: first.actor, input: words })).status).toBe(404)
  expect((await call(world, listOffers, { as: first.actor })).body.talks).toEqual([])

  await world.work()
  const [next] = await openOf(last)
  expect(next?.epoch).toBe(2)
  expect((await accept(last, 2)).status).toBe(200)
  const { body } = await call(world, showRequest, { as: made.asker })
  expect(body.epochs.map(({ epoch, ended }) => [epoch, ended])).toEqual([
    [1, true],
    [2, false],
  ])
  expect((await rowsOf(place)).map(({ state }) => state)).toContain('declined')
})

test('reassigned by a coordinator, with nobody left: the team may open the intake and is called', async () => {
  const place = await makePlace(world, { supporters: 1 })
  const made = await asked(place)
  const [only] = place.supporters
  if (only === undefined) throw new TypeError('nobody')
  const { input } = await accept(only)
  const as = place.coordinator.actor
  const about = { request: made.request }
  // While the two talk, the team has nothing to open.
  expect((await call(world, openIntake, { as, input: about })).code).toBe('not-released')
  letters.length = 0
  expect((await call(world, reassignRequest, { as, input: about })).status).toBe(200)
  expect((await call(world, reassignRequest, { as, input: about })).code).toBe('not-matched')
  await world.work()
  expect(letters.map(({ to }) => to)).toEqual([place.coordinator.email])
  expect((await call(world, openIntake, { as, input: about })).status).toBe(200)
  const read = { offer: input.offer, from: '0' }
  expect((await call(world, readAsSupporter, { as: only.actor, input: read })).status).toBe(404)
})

test('closed by a coordinator: offers are gone from every desk, and jobs that come later find nothing', async () => {
  const place = await makePlace(world)
  const made = await asked(place)
  const as = place.coordinator.actor
  expect((await call(world, closeRequest, { as, input: { request: made.request } })).status).toBe(
    200,
  )
  for (const supporter of place.supporters) expect(await openOf(supporter)).toEqual([])
  const start = world.clock.now
  letters.length = 0
  world.later({ hours: 100 })
  const ran = await world.work()
  expect(ran.every(({ outcome }) => outcome === 'done')).toBe(true)
  const own = [place.coordinator, ...place.supporters].map(({ email }) => email)
  expect(letters.filter(({ to }) => own.includes(to))).toEqual([])
  world.clock.now = start
  const board = await call(world, showBoard, { as, input: { program: place.program } })
  expect(board.body.waiting).toEqual([])
  expect((await call(world, openIntake, { as, input: { request: made.request } })).code).toBe(
    'gone',
  )
  expect((await call(world, submitRequest, { input: made.input })).code).toBe('gone')
  // The person can still come back, finds that it ended, and may leave feedback.
  expect((await call(world, showRequest, { as: made.asker })).body.stage).toBe('closed')
  expect((await call(world, withdrawRequest, { as: made.asker })).body.ticket).toHaveLength(32)
})

test('no letter goes out of the sample network', async () => {
  const place = await makePlace(world, { sample: true })
  letters.length = 0
  await asked(place)
  expect(letters).toEqual([])
  const shown = await world.store.cases.read(place.organization, (db) =>
    db.selectFrom('outbox_mail').selectAll().execute(),
  )
  expect(shown).toHaveLength(3)
})

test('a supporter who leaves in mid-conversation: the next one is asked, and nobody waits unseen', async () => {
  const place = await makePlace(world)
  const made = await asked(place)
  const [gone, next, last] = [
    nth(place.supporters),
    nth(place.supporters, 1),
    nth(place.supporters, 3),
  ]
  await accept(gone)
  await world.store.cases.write(place.organization, async (db) => {
    const id = gone.supporter
    await db
      .updateTable('supporter')
      .where('supporter_id', '=', id)
      .set({ state: 'left' })
      .execute()
    await passOnLater(db, { organization: place.organization, id })
  })
  await world.work()
  const { body } = await call(world, showRequest, { as: made.asker })
  expect(body).toMatchObject({ stage: 'waiting', offers: { listed: 0, open: 1, declined: 1 } })
  expect(await openOf(last)).toHaveLength(1)
  expect(await openOf(next)).toEqual([])
})
