import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  closeAsSupporter,
  followAsAsker,
  followDesk,
  handBack,
  readAsAsker,
  sayAsAsker,
  sayAsSupporter,
  shareAsAsker,
} from '#contract/conversations.ts'
import { acceptOffer, listOffers } from '#contract/offers.ts'
import { showRequest, submitRequest, withdrawRequest } from '#contract/requests.ts'
import { parseRequestId } from '#domain/ids.ts'
import { followChanges } from '#http/stream.ts'
import { aCase, anOpening, makePlace, type Place, random, sealed } from './requests-fixture.ts'
import { call, makeWorld, routes, type World } from './requests-world.ts'

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

test('closed by the supporter: every sealed byte is gone, the person finds that it ended', async () => {
  const place = await makePlace(world)
  const talk = await matched(place)
  await ask(talk, words(0))
  const as = talk.supporter.actor
  const input = { offer: talk.offer }
  expect((await call(world, closeAsSupporter, { as, input })).status).toBe(200)
  expect((await call(world, closeAsSupporter, { as, input })).status).toBe(404)
  await world.store.cases.read(place.organization, async (db) => {
    for (const table of ['offer', 'epoch', 'message', 'shared_upward'] as const) {
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([])
    }
    const row = await db.selectFrom('request').selectAll().executeTakeFirstOrThrow()
    const zeros = new Uint8Array(16)
    for (const column of [
      'state_blob',
      'intake',
      'asker_grant',
      'team_grant',
      'audit_key',
    ] as const) {
      expect(row[column]).toEqual(zeros)
    }
  })
  const { body } = await call(world, showRequest, { as: talk.asker })
  expect(body).toMatchObject({ stage: 'closed', epochs: [] })
  expect((await read(talk)).status).toBe(404)
  expect((await ask(talk, words(1))).status).toBe(404)
  expect((await call(world, withdrawRequest, { as: talk.asker })).status).toBe(200)
})

test('messages, hand-backs and endings at once: nothing is torn and nothing fails', async () => {
  for (let round = 0; round < 8; round += 1) {
    const place = await makePlace(world, { supporters: 2 })
    const talk = await matched(place)
    const as = talk.supporter.actor
    const end = round % 2 === 0 ? handBack : closeAsSupporter
    const answers = await Promise.all([
      ...Array.from({ length: 6 }, (_, position) => ask(talk, words(position))),
      ...Array.from({ length: 6 }, (_, position) => answer(talk, words(position))),
      call(world, end, { as, input: { offer: talk.offer } }),
      call(world, shareAsAsker, { as: talk.asker, input: aCopy() }),
    ])
    for (const { status } of answers) expect([200, 404, 409, 410]).toContain(status)
    const rows = await world.store.cases.read(place.organization, (db) =>
      db.selectFrom('message').select('position').orderBy('position').execute(),
    )
    expect(rows.map(({ position }) => position)).toEqual(rows.map((_, index) => index))
  }
})

async function readLines(stream: ReadableStream<Uint8Array>, count: number): Promise<string[]> {
  const reader = stream.getReader()
  const lines: string[] = []
  while (lines.length < count) {
    const { value, done } = await reader.read()
    if (done) break
    lines.push(
      ...new TextDecoder()
        .decode(value)
        .split('\n')
        .filter((line) => line !== ''),
    )
  }
  await reader.cancel()
  return lines
}

async function followed(endpoint: { readonly path: string }, as: unknown) {
  const route = routes.find((each) => each.endpoint.path === endpoint.path)
  const given = await route?.handle(world.deps, as as never, {})
  if (given?.kind !== 'stream') throw new TypeError('no stream')
  return given.stream
}

test('followers hear that something changed, in lines of one length, and never what', async () => {
  const place = await makePlace(world)
  const talk = await matched(place)
  const asker = readLines(await followed(followAsAsker, talk.asker), 2)
  const desk = readLines(await followed(followDesk, talk.supporter.actor), 3)
  const board = readLines(await followed(followDesk, place.coordinator.actor), 2)
  const bystander = await followed(followDesk, place.supporters[3]?.actor)
  await ask(talk, words(0))
  await call(world, shareAsAsker, { as: talk.asker, input: aCopy() })
  expect(await asker).toEqual(['alive ', 'case  '])
  expect(await desk).toEqual(['alive ', 'offers', 'talks '])
  expect(await board).toEqual(['alive ', 'board '])
  const quiet = bystander.getReader()
  expect(new TextDecoder().decode((await quiet.read()).value)).toBe('alive \n')
  const next = quiet.read()
  const nothing = new Promise((resolve) => {
    setTimeout(resolve, 100, 'nothing')
  })
  expect(await Promise.race([next, nothing])).toBe('nothing')
  await quiet.cancel()
})

test('a follower that goes away is forgotten', async () => {
  const listening = new Set<object>()
  const signals = {
    listen: (_topic: string, changed: () => void) => {
      listening.add(changed)
      return () => void listening.delete(changed)
    },
  }
  const topic = `case:${parseRequestId(random(32).toHex())}` as const
  const answer = getRequestListener(() =>
    Promise.resolve(
      new Response(
        followChanges({ signals }, { whose: 'somebody', followed: [{ topic, lines: ['case'] }] }),
      ),
    ),
  )
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing))
  server.listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const gone = new AbortController()
  const response = await fetch(`http://localhost:${port}`, { signal: gone.signal })
  await response.body?.getReader().read()
  expect(listening.size).toBe(1)
  gone.abort()
  for (let tries = 0; listening.size > 0 && tries < 100; tries += 1) {
    await new Promise((resolve) => {
      setTimeout(resolve, 20)
    })
  }
  expect(listening.size).toBe(0)
  server.close()
})
