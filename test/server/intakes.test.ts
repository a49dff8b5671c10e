import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  beginHandOver,
  endHandOver,
  giveReceipt,
  joinHandOver,
  lookAtHandOver,
  lookForCaller,
  revealDeskKey,
  showCallerKey,
  stopHandOver,
} from '#contract/intakes.ts'
import {
  beginHandOver as beginSealing,
  makeHandOverKey,
  openReceipt,
  revealOf,
  sealReceipt,
  wordsAtCaller,
  wordsAtDesk,
} from '#sealing/hand-over.ts'
import { call, makeDesk, random, type Desk } from './desk.ts'
import { addPerson, foundHouse, makeHouse, type Person } from './people.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

let lines = 100
/** Codes that begin with other digits than all before. */
const nextCode = () => `${(lines += 1)}456`

async function begin(code = nextCode()) {
  const { house, by } = await foundHouse(desk)
  const side = await beginSealing()
  const input = { program: house.program, code, commitment: side.commitment }
  const answered = await call(desk, beginHandOver, { by, input })
  return { house, by, side, code, answered }
}

const join = async (code: string, ticket: Uint8Array) =>
  await call(desk, joinHandOver, { input: { code, ticket } })
const show = async (code: string, ticket: Uint8Array, callerPublic: Uint8Array) =>
  await call(desk, showCallerKey, { input: { code, ticket, callerPublic } })
const look = async (code: string, ticket: Uint8Array) =>
  await call(desk, lookAtHandOver, { input: { code, ticket } })
const waits = async (by: Person, code: string) =>
  await call(desk, lookForCaller, { by, input: { code } })

const rowsOf = async (line: string) =>
  (await desk.owner.cases.query('select 1 from hand_over where line = $1', [line])).rows.length

test('a caller with the code takes the receipt over, and nothing is left between the two', async () => {
  const { by, side, code, answered } = await begin()
  expect(answered.body.expiresAt).toBe(desk.clock.now.add({ minutes: 10 }).toString())
  expect((await waits(by, code)).body.callerPublic).toBeNull()

  const ticket = random(32)
  const { commitment } = (await join(code, ticket)).body
  expect((await waits(by, code)).body.callerPublic).toBeNull()
  const key = await makeHandOverKey()
  expect((await show(code, ticket, key.publicKey)).status).toBe(200)
  const callerPublic = (await waits(by, code)).body.callerPublic ?? random(32)
  expect((await look(code, ticket)).body).toEqual({ revealed: null, sealed: null })

  await call(desk, revealDeskKey, { by, input: { code, ...revealOf(side) } })
  const { revealed } = (await look(code, ticket)).body
  if (revealed === null) throw new TypeError('nothing revealed')
  const met = { commitment, revealed }
  expect(await wordsAtCaller(key, met)).toEqual(await wordsAtDesk(side, callerPublic))

  const entropy = random(16)
  const sealed = await sealReceipt(side, callerPublic, entropy)
  expect((await call(desk, giveReceipt, { by, input: { code, sealed } })).status).toBe(200)
  const given = (await look(code, ticket)).body.sealed ?? random(64)
  expect(await openReceipt(key, met, given)).toEqual(entropy)

  const ended = await call(desk, endHandOver, { input: { code, ticket } })
  expect(ended.status).toBe(200)
  expect((await waits(by, code)).code).toBe('not-found')
  expect(await rowsOf(code.slice(0, 3))).toBe(0)
  const { rows } = await desk.owner.cases.query(
    `select 1 from locator where key like 'hand-over:%'`,
  )
  expect(rows).toEqual([])
})

test('a code lets one in: whoever comes second, or asks without having joined, finds nothing', async () => {
  const { code } = await begin()
  const [first, second] = [random(32), random(32)]
  expect((await join(code, first)).status).toBe(200)
  // The same caller again: the answer may have been lost.
  expect((await join(code, first)).status).toBe(200)
  expect((await join(code, second)).code).toBe('not-found')
  expect((await look(code, second)).code).toBe('not-found')
  expect((await show(code, second, random(32))).code).toBe('not-found')
  const foreign = { input: { code, ticket: second } }
  expect((await call(desk, endHandOver, foreign)).code).toBe('not-found')
  expect((await look(code, first)).status).toBe(200)
})

test('the fifth wrong code ends it; a code that begins otherwise counts nothing', async () => {
  const { by, code } = await begin()
  const line = code.slice(0, 3)
  for (let tries = 0; tries < 9; tries += 1) await join('999000', random(32))
  for (let tries = 0; tries < 4; tries += 1) {
    expect((await join(`${line}00${tries}`, random(32))).code).toBe('not-found')
  }
  expect((await waits(by, code)).status).toBe(200)
  expect((await join(`${line}999`, random(32))).code).toBe('not-found')
  expect((await waits(by, code)).code).toBe('not-found')
  expect((await join(code, random(32))).code).toBe('not-found')
  expect(await rowsOf(line)).toBe(0)
})

test('no two codes that live begin alike, in whatever organization', async () => {
  const { code } = await begin()
  const { answered } = await begin(`${code.slice(0, 3)}777`)
  expect(answered.code).toBe('code-taken')
})

test('after ten minutes it is over for both, and the row is gone by itself', async () => {
  const { by, code } = await begin()
  const key = random(32)
  await join(code, key)
  const before = desk.clock.now
  desk.clock.now = before.add({ minutes: 10 })
  expect((await waits(by, code)).code).toBe('not-found')
  expect((await look(code, key)).code).toBe('not-found')
  expect(await rowsOf(code.slice(0, 3))).toBe(1)
  await desk.work()
  expect(await rowsOf(code.slice(0, 3))).toBe(0)
  desk.clock.now = before
  const { answered } = await begin(code)
  expect(answered.status).toBe(200)
})

test('the key is revealed after the caller came, once, and the receipt after that', async () => {
  const { by, side, code } = await begin()
  const reveal = async (input: object) => await call(desk, revealDeskKey, { by, input })
  const own = { code, ...revealOf(side) }
  expect((await reveal(own)).code).toBe('nobody-there')
  const sealed = random(64)
  expect((await call(desk, giveReceipt, { by, input: { code, sealed } })).code).toBe('nobody-there')
  const ticket = random(32)
  await join(code, ticket)
  expect((await reveal(own)).code).toBe('nobody-there')
  await show(code, ticket, random(32))
  expect((await call(desk, giveReceipt, { by, input: { code, sealed } })).code).toBe('nobody-there')
  expect((await reveal(own)).status).toBe(200)
  expect((await reveal(own)).status).toBe(200)
  expect((await reveal({ ...own, publicKey: random(32) })).code).toBe('already-revealed')
  expect((await call(desk, giveReceipt, { by, input: { code, sealed } })).status).toBe(200)
})

test('a caller shows one key, after joining; the same again changes nothing, another is refused', async () => {
  const { by, code } = await begin()
  const [ticket, first] = [random(32), random(32)]
  expect((await show(code, ticket, first)).code).toBe('not-found')
  await join(code, ticket)
  expect((await show(code, ticket, first)).status).toBe(200)
  expect((await show(code, ticket, first)).status).toBe(200)
  expect((await show(code, ticket, random(32))).code).toBe('not-found')
  expect((await waits(by, code)).body.callerPublic?.toHex()).toBe(first.toHex())
})

test('when the words are not the same, stopping destroys it', async () => {
  const { by, code } = await begin()
  const key = random(32)
  await join(code, key)
  expect((await call(desk, stopHandOver, { by, input: { code } })).status).toBe(200)
  expect((await look(code, key)).code).toBe('not-found')
  expect(await rowsOf(code.slice(0, 3))).toBe(0)
})

test('no digits that were spoken stand in the database, and no case', async () => {
  const { code } = await begin()
  const { rows } = await desk.owner.cases.query<Record<string, unknown>>(
    'select * from hand_over where line = $1',
    [code.slice(0, 3)],
  )
  expect(Object.keys(rows[0] ?? {})).not.toContain('request_id')
  expect(JSON.stringify(rows)).not.toContain(code)
})

test('a hand-over is never begun, watched, revealed, given or stopped from another organization, role or desk', async () => {
  const { house, by, side, code } = await begin()
  const ticket = random(32)
  await join(code, ticket)
  await show(code, ticket, random(32))
  const other = await makeHouse(desk)
  const stranger = await addPerson(desk, { house: other, roles: ['coordinator'] })
  const colleague = await addPerson(desk, { house, roles: ['coordinator'] })
  const leader = await addPerson(desk, { house, roles: ['leader', 'network-admin', 'supporter'] })
  const abroad = { ...stranger, organization: house.organization }
  for (const who of [stranger, abroad, leader, colleague]) {
    const calls = [
      call(desk, lookForCaller, { by: who, input: { code } }),
      call(desk, revealDeskKey, { by: who, input: { code, ...revealOf(side) } }),
      call(desk, giveReceipt, { by: who, input: { code, sealed: random(64) } }),
      call(desk, stopHandOver, { by: who, input: { code } }),
    ]
    for (const answered of await Promise.all(calls)) expect(answered.code).toBe('not-found')
  }
  for (const who of [stranger, abroad, leader]) {
    const input = { program: house.program, code: nextCode(), commitment: random(32) }
    expect((await call(desk, beginHandOver, { by: who, input })).code).toBe('not-found')
  }
  expect((await waits(by, code)).body.callerPublic).not.toBeNull()
})
