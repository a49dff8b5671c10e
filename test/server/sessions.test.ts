import { afterAll, beforeAll, expect, test } from 'vitest'
import { SESSION_HOURS, SESSION_IDLE_MINUTES, STRONG_MINUTES } from '#domain/account.ts'
import { listStaff, setRoles } from '#contract/accounts.ts'
import { beginSignIn, showMe, signIn, signOut, unlockAgain } from '#contract/sessions.ts'
import { findStaffBySession } from '#actions/sessions/recognise.ts'
import { call, makeDesk, makeKey, sendRaw, signCall, type Desk } from './desk.ts'
import { addPerson, makeHouse, prove, signInAgain, type House } from './people.ts'

let desk: Desk
let house: House
beforeAll(async () => {
  desk = await makeDesk()
  house = await makeHouse(desk)
})
afterAll(async () => {
  await desk.close()
})

test('a device key opens a session, and the session knows where its person may act', async () => {
  const robin = await addPerson(desk, { house, roles: ['coordinator', 'leader'] })
  const again = await signInAgain(desk, robin)
  expect(again.status).toBe(200)
  expect(again.body.account).toBe(robin.account)
  expect(again.body.unlockedBy).toBe('device')
  expect(again.body.places).toHaveLength(1)
  expect(again.body.places[0]).toMatchObject({
    organization: house.organization,
    roles: ['coordinator', 'leader'],
    programs: [{ program: house.program, state: 'draft', supporter: null }],
  })
  const me = await call(desk, showMe, { by: again })
  expect(me.body.account).toBe(robin.account)
})

test('the recovery words open a session too, and nothing opens one with another key', async () => {
  const robin = await addPerson(desk, { house, roles: ['coordinator'] })
  const session = makeKey()
  const proof = await prove(desk, 'recovery', { method: robin.recovery, session })
  const opened = await call(desk, signIn, { input: { proof, sessionPublic: session.publicKey } })
  expect(opened.body.unlockedBy).toBe('recovery')

  const stranger = await prove(desk, 'device', { method: makeKey(), session })
  const refused = await call(desk, signIn, {
    input: { proof: stranger, sessionPublic: session.publicKey },
  })
  expect(refused).toMatchObject({ status: 401, code: 'cannot-sign-in' })
})

test('a proof serves once, for one session key and for two minutes', async () => {
  const robin = await addPerson(desk, { house, roles: ['coordinator'] })
  const session = makeKey()
  const proof = await prove(desk, 'device', { method: robin.device, session })
  const input = { proof, sessionPublic: session.publicKey }
  expect((await call(desk, signIn, { input })).status).toBe(200)
  expect((await call(desk, signIn, { input })).code).toBe('cannot-sign-in')

  const another = await prove(desk, 'device', { method: robin.device, session })
  const stolen = { proof: another, sessionPublic: makeKey().publicKey }
  expect((await call(desk, signIn, { input: stolen })).code).toBe('cannot-sign-in')

  const late = await prove(desk, 'device', { method: robin.device, session })
  desk.later({ minutes: 2 })
  expect((await call(desk, signIn, { input: { ...input, proof: late } })).code).toBe(
    'cannot-sign-in',
  )
})

test('a proof of one kind does not pass for another', async () => {
  const robin = await addPerson(desk, { house, roles: ['coordinator'] })
  const session = makeKey()
  const proof = await prove(desk, 'recovery', { method: robin.device, session })
  const refused = await call(desk, signIn, { input: { proof, sessionPublic: session.publicKey } })
  expect(refused.code).toBe('cannot-sign-in')
})

test('a session ends when idle, ends after its hours however busy, and ends at once when signed out', async () => {
  const robin = await addPerson(desk, { house, roles: ['coordinator'] })
  const idle = await signInAgain(desk, robin)
  desk.later({ minutes: SESSION_IDLE_MINUTES })
  expect((await call(desk, showMe, { by: idle })).code).toBe('not-signed-in')

  const busy = await signInAgain(desk, robin)
  for (let minute = 0; minute < SESSION_HOURS * 60; minute += 20) {
    const proof = await prove(desk, 'device', { method: robin.device, session: busy.key })
    expect((await call(desk, unlockAgain, { by: busy, input: { proof } })).status).toBe(200)
    desk.later({ minutes: 20 })
  }
  expect((await call(desk, showMe, { by: busy })).code).toBe('not-signed-in')

  const leaving = await signInAgain(desk, robin)
  expect((await call(desk, signOut, { by: leaving })).cookie).toBe('__Host-peerlight=')
  expect((await call(desk, showMe, { by: leaving })).code).toBe('not-signed-in')
})

test('a read does not keep a session alive', async () => {
  const robin = await addPerson(desk, { house, roles: ['coordinator'] })
  const session = await signInAgain(desk, robin)
  desk.later({ minutes: SESSION_IDLE_MINUTES - 1 })
  expect((await call(desk, showMe, { by: session })).status).toBe(200)
  desk.later({ minutes: 1 })
  expect((await call(desk, showMe, { by: session })).code).toBe('not-signed-in')
})

test('what is refused, or played again, does not keep a session alive', async () => {
  const kim = await addPerson(desk, { house, roles: ['leader'] })
  const seen = async () => {
    const asked = 'select seen_at from session where account_id = $1'
    return JSON.stringify((await desk.owner.cases.query(asked, [kim.account])).rows)
  }
  const before = await seen()
  desk.later({ minutes: 1 })
  const input = { account: kim.account, roles: ['coordinator'] }
  expect((await call(desk, setRoles, { by: kim, input })).code).toBe('not-found')
  expect(await seen()).toBe(before)

  const raw = { method: 'POST', target: signOut.path, body: '{"no":"such field"}' }
  const headers = signCall(desk, kim, raw)
  expect((await sendRaw(desk, { ...raw, headers })).status).toBe(400)
  const after = await seen()
  expect(after).not.toBe(before)
  desk.later({ minutes: 1 })
  expect((await sendRaw(desk, { ...raw, headers })).status).toBe(401)
  expect(await seen()).toBe(after)
})

test('what is weighty wants a fresh unlocking, by the same person', async () => {
  const robin = await addPerson(desk, { house, roles: ['coordinator'] })
  const kim = await addPerson(desk, { house, roles: ['coordinator'] })
  const session = await signInAgain(desk, robin)
  desk.later({ minutes: STRONG_MINUTES + 1 })
  const input = { account: kim.account, roles: ['coordinator', 'leader'] }
  expect((await call(desk, setRoles, { by: session, input })).code).toBe('unlock-again')

  const foreign = await prove(desk, 'device', { method: kim.device, session: session.key })
  const refused = await call(desk, unlockAgain, { by: session, input: { proof: foreign } })
  expect(refused.code).toBe('cannot-sign-in')
  const own = await prove(desk, 'device', { method: robin.device, session: session.key })
  expect((await call(desk, unlockAgain, { by: session, input: { proof: own } })).status).toBe(200)
  expect((await call(desk, setRoles, { by: session, input })).status).toBe(200)
})

test('a stolen cookie without the session key opens nothing', async () => {
  const robin = await addPerson(desk, { house, roles: ['coordinator'] })
  const thief = { ...robin, key: makeKey() }
  expect((await call(desk, showMe, { by: thief })).code).toBe('bad-signature')
})

test('naming a foreign organization gives no role there, and enters nothing', async () => {
  const robin = await addPerson(desk, { house, roles: ['coordinator', 'network-admin'] })
  const other = await makeHouse(desk)
  const there = { ...robin, organization: other.organization }
  expect((await call(desk, listStaff, { by: there })).code).toBe('not-found')
  const token = Uint8Array.fromBase64((robin.cookie ?? '').split('=')[1] ?? '', {
    alphabet: 'base64url',
  })
  for (const organization of [
    other.organization,
    'no-id',
    '00000000-0000-4000-8000-000000000000',
  ]) {
    const found = await findStaffBySession(desk.deps, { token, organization })
    expect(found?.actor).toMatchObject({ organization: house.organization, roles: [] })
  }
})

test('of a session only the hash is kept', async () => {
  const robin = await addPerson(desk, { house, roles: ['coordinator'] })
  const token = (robin.cookie ?? '').split('=')[1] ?? ''
  const bytes = Buffer.from(token, 'base64url').toString('hex')
  const { rows } = await desk.owner.cases.query<{ found: number }>(
    `select count(*)::int as found from session s where encode(s.token_hash, 'hex') = $1`,
    [bytes],
  )
  expect(bytes).toHaveLength(64)
  expect(rows[0]?.found).toBe(0)
  expect((await call(desk, beginSignIn)).body.challenge).toMatch(/^[A-Za-z0-9_-]{43}$/)
})
