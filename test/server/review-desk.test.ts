import { afterAll, beforeAll, expect, test } from 'vitest'
import { inviteStaff, listStaff, revokeAccount } from '#contract/accounts.ts'
import { followDesk } from '#contract/conversations.ts'
import { listOutbox } from '#contract/installation.ts'
import { exportOutreaches } from '#contract/outreaches.ts'
import { beginSignIn, signIn } from '#contract/sessions.ts'
import { addSupporter, pauseSupporter, saveSupporter } from '#contract/supporters.ts'
import type { Deps } from '#actions/deps.ts'
import { routes } from '#http/routes.ts'
import { buildServer } from '#http/server.ts'
import { call, makeDesk, makeKey, random, signCall, type Desk } from './desk.ts'
import { addPerson, makeHouse, prove, type House } from './people.ts'
import { addToPool, always, aSupporter, foundProgram, profile } from './team.ts'

let desk: Desk
let house: House
beforeAll(async () => {
  desk = await makeDesk()
  house = await makeHouse(desk)
})
afterAll(() => desk.close())

const DESK = 'http://localhost:8320/desk'
const anyone = () => `${random(6).toHex()}@house.example`

test('whoever may not make an admin gets no link that would let them enrol as one', async () => {
  const admin = await addPerson(desk, { house, roles: ['network-admin'] })
  const boss = await addPerson(desk, { house, roles: ['coordinator'] })
  const email = anyone()
  const invite = async (by: typeof boss, role: string) =>
    await call(desk, inviteStaff, { by, input: { name: 'Kim', email, roles: [role] } })
  const { account } = (await invite(admin, 'network-admin')).body
  expect((await invite(boss, 'leader')).body).toEqual({ account, link: DESK })
  const added = await call(desk, addSupporter, { by: boss, input: aSupporter(house, email) })
  expect(added.body.link).toBe(DESK)
  expect((await invite(admin, 'leader')).body.link).toContain('#invitation=')
})

test('two who invite the same person at once invite one person', async () => {
  const boss = await addPerson(desk, { house, roles: ['coordinator'] })
  const email = anyone()
  const input = { name: 'Kim', email, roles: ['leader'] }
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => call(desk, inviteStaff, { by: boss, input })),
  )
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
  expect(new Set(answers.map(({ body }) => body.account)).size).toBe(1)
})

test('two coordinators who revoke each other at once: one stays', async () => {
  for (let round = 0; round < 5; round += 1) {
    const place = await makeHouse(desk)
    const one = await addPerson(desk, { house: place, roles: ['coordinator'] })
    const other = await addPerson(desk, { house: place, roles: ['coordinator'] })
    const admin = await addPerson(desk, { house: place, roles: ['network-admin'] })
    await Promise.all([
      call(desk, revokeAccount, { by: one, input: { account: other.account } }),
      call(desk, revokeAccount, { by: other, input: { account: one.account } }),
    ])
    const { staff } = (await call(desk, listStaff, { by: admin })).body
    expect(staff.filter(({ roles }) => roles.includes('coordinator'))).toHaveLength(1)
  }
})

test('a way in that is removed while somebody comes in by it lets nobody in', async () => {
  const kim = await addPerson(desk, { house, roles: ['leader'] })
  const session = makeKey()
  const proof = await prove(desk, 'device', { method: kim.device, session })
  const holder = await desk.owner.cases.connect()
  await holder.query('begin')
  await holder.query('select from account where account_id = $1 for update', [kim.account])
  const coming = call(desk, signIn, { input: { proof, sessionPublic: session.publicKey } })
  await expect
    .poll(async () => {
      const { rows } = await desk.owner.records.query(
        `select from pg_stat_activity where wait_event_type = 'Lock' and datname = $1`,
        [desk.databases.cases.database],
      )
      return rows.length
    })
    .toBeGreaterThan(0)
  await holder.query(`delete from unlock_method where account_id = $1 and kind = 'device'`, [
    kim.account,
  ])
  await holder.query('commit')
  holder.release()
  expect((await coming).code).toBe('cannot-sign-in')
})

test('a day before there were days is refused, not failed', async () => {
  const { first } = await foundProgram(desk, house)
  const { id } = await addToPool(desk, { house, by: first })
  const pause = { supporter: id, pause: { until: '0000-01-01' } }
  expect((await call(desk, pauseSupporter, { by: first, input: pause })).status).toBe(422)
  const span = { program: house.program, from: '0000-01-01', until: '2026-01-01', language: 'en' }
  expect((await call(desk, exportOutreaches, { by: first, input: span })).status).toBe(422)
})

test('one account is in a pool once, whatever address it is added by', async () => {
  const boss = await addPerson(desk, { house, roles: ['coordinator'] })
  const [email, other] = [anyone(), anyone()]
  const input = aSupporter(house, email)
  const { supporter } = (await call(desk, addSupporter, { by: boss, input })).body
  const changed = { supporter, name: 'Pat', email: other, affiliations: [], capacity: 3 }
  const saved = { ...changed, hours: always, profile }
  expect((await call(desk, saveSupporter, { by: boss, input: saved })).status).toBe(200)
  expect((await call(desk, addSupporter, { by: boss, input })).code).toBe('already-in-pool')
})

test('asking only for the head of a stream opens none', async () => {
  const kim = await addPerson(desk, { house, roles: ['leader'] })
  const { path: target } = followDesk
  const headers = signCall(desk, kim, { method: 'HEAD', target })
  let listening = 0
  const { signals } = desk.deps
  const counted: Deps['signals'] = {
    listen: (...given) => {
      listening += 1
      return signals.listen(...given)
    },
  }
  Object.assign(desk.deps, { signals: counted })
  const answer = await desk.app.fetch(
    new Request(`http://localhost:8320${target}`, { method: 'HEAD', headers }),
    {},
  )
  Object.assign(desk.deps, { signals })
  expect([answer.status, listening]).toEqual([405, 0])
})

test('the sample network sends no letter to anybody, not even an invitation', async () => {
  const sent: string[] = []
  const own = await makeDesk({
    kind: 'smtp',
    send: ({ to }) => {
      sent.push(to)
      return Promise.resolve()
    },
  })
  try {
    const place = await makeHouse(own)
    const boss = await addPerson(own, { house: place, roles: ['coordinator'] })
    await own.owner.cases.query('update organization set sample = true')
    const input = { name: 'Kim', email: 'somebody@elsewhere.example', roles: ['leader'] }
    expect((await call(own, inviteStaff, { by: boss, input })).status).toBe(200)
    expect(await own.work()).toMatchObject([{ outcome: 'done' }])
    expect(sent).toEqual([])
    const { mails } = (await call(own, listOutbox, { by: boss })).body
    expect(mails.map(({ recipient }) => recipient)).toEqual([input.email])
  } finally {
    await own.close()
  }
})

test('behind a proxy each caller has a limit of their own, and nobody another by a made-up header', async () => {
  const most = { usual: 1e9, heavy: 2, scarce: 1e9 }
  const files = { serve: () => new Response('no file', { status: 404 }) }
  const server = buildServer({ deps: desk.deps, routes, files, most, proxies: 1 })
  const begin = async (forwarded: string): Promise<number> => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': forwarded }
    const url = `http://localhost:8320${beginSignIn.path}`
    const answer = await server.fetch(new Request(url, { method: 'POST', body: '{}', headers }), {})
    return answer.status
  }
  expect([await begin('198.51.100.7'), await begin('198.51.100.7')]).toEqual([200, 200])
  expect(await begin('198.51.100.7')).toBe(429)
  expect(await begin('203.0.113.9, 198.51.100.7')).toBe(429)
  expect(await begin('198.51.100.8')).toBe(200)
})
