import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  closeAsSupporter,
  handBack,
  readAsAsker,
  readAsSupporter,
  sayAsAsker,
  sayAsSupporter,
  shareAsAsker,
  shareAsSupporter,
} from '#contract/conversations.ts'
import { acceptOffer, listOffers } from '#contract/offers.ts'
import { openIntake, showRequest, submitRequest } from '#contract/requests.ts'
import { aCase, anOpening, makePlace, type Place, random, sealed } from './requests-fixture.ts'
import { call, makeWorld, type World } from './requests-world.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())

/** Two who talk. */
async function matched(place: Place) {
  const made = aCase(place)
  await call(world, submitRequest, { input: made.input })
  await world.work()
  const [supporter] = place.supporters
  if (supporter === undefined) throw new TypeError('nobody')
  const { body } = await call(world, listOffers, { as: supporter.actor })
  const offer = body.open[0]?.offer
  const accepting = { offer, epoch: 1, opening: anOpening() }
  expect((await call(world, acceptOffer, { as: supporter.actor, input: accepting })).status).toBe(
    200,
  )
  if (offer === undefined) throw new TypeError('no offer')
  return { ...made, supporter, offer, opening: accepting.opening }
}

type Talk = Awaited<ReturnType<typeof matched>>
const words = (position: number, text = sealed()) => ({ epoch: 1, position, sealed: text })
const ask = async (talk: Talk, input: object) =>
  await call(world, sayAsAsker, { as: talk.asker, input })
const answer = async (talk: Talk, input: object) =>
  await call(world, sayAsSupporter, {
    as: talk.supporter.actor,
    input: { offer: talk.offer, ...input },
  })
const read = async (talk: Talk, from = '0') =>
  await call(world, readAsAsker, { as: talk.asker, input: { epoch: '1', from } })

const aCopy = () => ({
  epoch: 1,
  teamEpoch: 0,
  copies: [{ id: crypto.randomUUID(), sealed: sealed(), certificate: random(200) }],
})

test('both read the same messages in the same order, and the supporter what the talk began with', async () => {
  const place = await makePlace(world)
  const talk = await matched(place)
  const texts = [sealed(), sealed(), sealed()]
  expect((await ask(talk, words(0, texts[0]))).status).toBe(200)
  expect((await answer(talk, words(1, texts[1]))).status).toBe(200)
  expect((await ask(talk, words(2, texts[2]))).status).toBe(200)
  const page = await read(talk)
  expect(page.body).toMatchObject({ ended: false, sharedUpward: 0 })
  expect(page.body.messages.map(({ position, author }) => [position, author])).toEqual([
    [0, 'asker'],
    [1, 'supporter'],
    [2, 'asker'],
  ])
  expect(page.body.messages.map((message) => message.sealed)).toEqual(texts)
  expect((await read(talk, '2')).body.messages).toHaveLength(1)
  const input = { offer: talk.offer, from: '0' }
  const desk = await call(world, readAsSupporter, { as: talk.supporter.actor, input })
  expect(desk.body.messages).toEqual(page.body.messages)
  expect(desk.body).toMatchObject({ epoch: 1, slot: 0, opening: talk.opening })
  expect(desk.body.introduction).toEqual(talk.input.slots[0]?.introduction)
})

test('of two messages for one position one is taken; the same bytes again are no second message', async () => {
  const place = await makePlace(world)
  const talk = await matched(place)
  const both = await Promise.all([ask(talk, words(0)), answer(talk, words(0))])
  expect(both.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(both.find(({ status }) => status === 409)?.code).toBe('out-of-order')
  const mine = words(1)
  expect((await ask(talk, mine)).status).toBe(200)
  expect((await ask(talk, mine)).status).toBe(200)
  // The same bytes by the other side are another message.
  expect((await answer(talk, mine)).code).toBe('out-of-order')
  expect((await ask(talk, words(5))).code).toBe('out-of-order')
  expect((await read(talk)).body.messages).toHaveLength(2)
})

test('a conversation is never read or written by another supporter, organization or coordinator', async () => {
  const place = await makePlace(world)
  const other = await makePlace(world)
  const talk = await matched(place)
  const theirs = await matched(other)
  await ask(talk, words(0))
  const intruders = [
    place.supporters[1]?.actor,
    place.coordinator.actor,
    theirs.supporter.actor,
    { ...talk.supporter.actor, organization: other.organization },
  ]
  for (const as of intruders) {
    if (as === undefined) throw new TypeError('nobody')
    const { offer } = talk
    for (const [endpoint, input] of [
      [readAsSupporter, { offer, from: '0' }],
      [sayAsSupporter, { offer, ...words(1) }],
      [shareAsSupporter, { offer, ...aCopy() }],
      [handBack, { offer }],
      [closeAsSupporter, { offer }],
    ] as const) {
      expect((await call<unknown, unknown>(world, endpoint, { as, input })).status).toBe(404)
    }
  }
  const stranger = { ...talk.asker, organization: other.organization }
  const page = { epoch: '1', from: '0' }
  expect((await call(world, readAsAsker, { as: stranger, input: page })).status).toBe(404)
  expect((await call(world, sayAsAsker, { as: stranger, input: words(1) })).status).toBe(404)
  expect((await call(world, shareAsAsker, { as: stranger, input: aCopy() })).status).toBe(404)
  expect((await read(talk)).body.messages).toHaveLength(1)
})

test('no row tells the hour of a message, and reading changes no row', async () => {
  const place = await makePlace(world)
  const talk = await matched(place)
  const start = world.clock.now
  await ask(talk, words(0))
  const look = async () =>
    await world.store.cases.read(place.organization, async (db) => {
      const { rows } = await sql<{ line: string }>`
        select xmin::text || row_to_json(r)::text as line from request r`.execute(db)
      return rows.map(({ line }) => line)
    })
  const before = await look()
  world.later({ minutes: 30 })
  await ask(talk, words(1))
  await read(talk)
  await call(world, showRequest, { as: talk.asker })
  await call(world, listOffers, { as: talk.supporter.actor })
  expect(before).toHaveLength(1)
  expect(await look()).toEqual(before)
  world.later({ hours: 24 })
  await ask(talk, words(2))
  expect(await look()).not.toEqual(before)
  world.clock.now = start
})

test('shared upward: both see it, the team is called and gets the copy without the intake', async () => {
  const place = await makePlace(world)
  const talk = await matched(place)
  const copy = aCopy()
  const stale = { ...copy, teamEpoch: 3 }
  expect((await call(world, shareAsAsker, { as: talk.asker, input: stale })).code).toBe(
    'stale-team-key',
  )
  expect((await call(world, shareAsAsker, { as: talk.asker, input: copy })).status).toBe(200)
  expect((await call(world, shareAsAsker, { as: talk.asker, input: copy })).status).toBe(200)
  expect((await read(talk)).body.sharedUpward).toBe(1)
  await world.work()
  const letters = await world.store.cases.read(place.organization, (db) =>
    db.selectFrom('outbox_mail').select('recipient').execute(),
  )
  expect(letters.map(({ recipient }) => recipient)).toContain(place.coordinator.email)
  const input = { request: talk.request }
  const opened = await call(world, openIntake, { as: place.coordinator.actor, input })
  expect(opened.body.shared).toEqual([
    {
      author: 'asker',
      epoch: 1,
      teamEpoch: 0,
      sealed: copy.copies[0]?.sealed,
      certificate: copy.copies[0]?.certificate,
    },
  ])
  expect(opened.body.intake).toEqual(new Uint8Array(16))
  expect(opened.body.teamGrant).toEqual(new Uint8Array(16))
})
