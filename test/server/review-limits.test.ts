import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { followAsAsker, sayAsAsker } from '#contract/conversations.ts'
import { acceptOffer, listOffers } from '#contract/offers.ts'
import { showPool } from '#contract/pools.ts'
import { changeRequest, showRequest, submitRequest } from '#contract/requests.ts'
import { buildServer } from '#http/server.ts'
import { aCase, anOpening, aSlot, makePlace, nth, sealed, type Place } from './requests-fixture.ts'
import { call, makeWorld, MORNING, routes, type World } from './requests-world.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
beforeEach(() => {
  world.clock.now = MORNING
})
afterAll(() => world.close())

async function ask(place: Place) {
  const made = aCase(place)
  expect((await call(world, submitRequest, { input: made.input })).status).toBe(201)
  return made
}

test('a conversation holds two thousand messages, and a repeat of the last is still answered', async () => {
  const place = await makePlace(world, { supporters: 1 })
  const { asker, request } = await ask(place)
  await world.work()
  const as = nth(place.supporters).actor
  const { open } = (await call(world, listOffers, { as })).body
  const input = { offer: nth(open).offer, epoch: 1, opening: anOpening() }
  expect((await call(world, acceptOffer, { as, input })).status).toBe(200)
  await world.owner.cases.query(
    `insert into message (organization_id, request_id, epoch, position, author, sealed)
    select $1, $2, 1, position, 'supporter', '\\x00' from generate_series(0, 1998) as position`,
    [place.organization, request],
  )
  const say = async (position: number, text: ReturnType<typeof sealed>) =>
    await call(world, sayAsAsker, { as: asker, input: { epoch: 1, position, sealed: text } })
  const last = sealed()
  expect((await say(1999, last)).status).toBe(200)
  expect((await say(1999, last)).status).toBe(200)
  const more = await say(2000, sealed())
  expect([more.status, more.code]).toEqual([409, 'too-many'])
})

test('whoever changes their wishes over and over fills no table', async () => {
  const place = await makePlace(world, { supporters: 4 })
  const { asker, input } = await ask(place)
  const { choice, intake, askerGrant, teamGrant, teamEpoch } = input
  const said = new Set<string>()
  for (let round = 0; round < 60; round += 1) {
    const { nextSlot } = (await call(world, showRequest, { as: asker })).body
    const slots = place.supporters.map((each, index) => aSlot(each, (nextSlot ?? 0) + index))
    const wishes = { choice, intake, askerGrant, teamGrant, teamEpoch, slots }
    said.add((await call(world, changeRequest, { as: asker, input: wishes })).code ?? 'changed')
  }
  expect([...said]).toEqual(['changed', 'too-many'])
  const asked = 'select from offer where organization_id = $1'
  const { rows } = await world.owner.cases.query(asked, [place.organization])
  expect(rows).toHaveLength(200)
})

test('the thirty-first within an hour goes to the coordinators, and no supporter is asked', async () => {
  const place = await makePlace(world, { supporters: 1 })
  for (let count = 0; count < 30; count += 1) await ask(place)
  const flood = await ask(place)
  const stateOf = async (request: string) => {
    const asked = 'select released, next_wave_at from request where request_id = $1'
    return (await world.owner.cases.query(asked, [request])).rows
  }
  expect(await stateOf(flood.request)).toEqual([{ released: true, next_wave_at: null }])
  const { choice, intake, askerGrant, teamGrant, teamEpoch } = flood.input
  const slots = [aSlot(nth(place.supporters), 1)]
  const wishes = { choice, intake, askerGrant, teamGrant, teamEpoch, slots }
  expect((await call(world, changeRequest, { as: flood.asker, input: wishes })).status).toBe(200)
  expect(await stateOf(flood.request)).toEqual([{ released: true, next_wave_at: null }])
  await world.work()
  const asked = `select from offer where request_id = $1 and state = 'open'`
  expect((await world.owner.cases.query(asked, [flood.request])).rows).toEqual([])
  world.later({ minutes: 61 })
  const later = await ask(place)
  expect(await stateOf(later.request)).toMatchObject([{ released: false }])
})

test('of one case eight streams stay open, and the oldest goes', async () => {
  const place = await makePlace(world, { supporters: 1 })
  const { asker } = await ask(place)
  const follow = nth(routes.filter(({ endpoint }) => endpoint.path === followAsAsker.path))
  const readers = []
  for (let count = 0; count < 9; count += 1) {
    const answer = await follow.handle(world.deps, asker, {})
    if (answer.kind !== 'stream') throw new TypeError('no stream')
    readers.push(answer.stream.getReader())
  }
  await nth(readers).read()
  expect(await nth(readers).read()).toMatchObject({ done: true })
  expect(await nth(readers, 1).read()).toMatchObject({ done: false })
  for (const reader of readers) await reader.cancel()
})

test('the pool says of nobody how many talks they have, beyond two', async () => {
  const place = await makePlace(world, { supporters: 1 })
  const as = nth(place.supporters).actor
  const roomy = 'update supporter set capacity = 9 where organization_id = $1'
  await world.owner.cases.query(roomy, [place.organization])
  for (let count = 0; count < 3; count += 1) {
    world.later({ hours: 49 })
    await ask(place)
    await world.work()
    const { open } = (await call(world, listOffers, { as })).body
    const input = { offer: nth(open).offer, epoch: 1, opening: anOpening() }
    expect((await call(world, acceptOffer, { as, input })).status).toBe(200)
  }
  const shown = await call(world, showPool, { input: { program: place.slug } })
  expect(shown.body.supporters.map(({ profile }) => profile.busy)).toEqual([2])
})

test('one address files ten requests a minute, however many addresses its network has', async () => {
  const files = { serve: () => new Response('no file', { status: 404 }) }
  const server = buildServer({ deps: world.deps, routes, files })
  const submit = async (remoteAddress: string): Promise<number> => {
    const request = new Request(`http://localhost:8320${submitRequest.path}`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    })
    return (await server.fetch(request, { incoming: { socket: { remoteAddress } } })).status
  }
  for (let count = 0; count < 10; count += 1) {
    expect(await submit(`2001:db8:0:7::${count}`)).toBe(400)
  }
  expect(await submit('2001:db8:0:7:ffff::1')).toBe(429)
  expect(await submit('2001:db8:0:8::1')).toBe(400)
})
