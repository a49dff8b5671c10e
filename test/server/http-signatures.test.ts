import { afterAll, beforeAll, expect, test } from 'vitest'
import { SIGNATURE_SECONDS } from '#contract/signed-call.ts'
import { allowed, type Permission } from '#domain/permission.ts'
import { roles } from '#domain/role.ts'
import { routes } from '#http/routes.ts'
import { buildServer } from '#http/server.ts'
import { openStore } from '#storage/store.ts'
import { sendRaw, signCall } from './desk.ts'
import { makeEverywhere, nonsense, signedRoutes, withBody, type Everywhere } from './every-route.ts'
import { addPerson, makeHouse, type Person } from './people.ts'

const files = { serve: () => new Response('no file', { status: 404 }) }
const most = { usual: 1e9, heavy: 1e9, scarce: 1e9 }

let all: Everywhere
beforeAll(async () => {
  all = await makeEverywhere()
})
afterAll(async () => {
  await all.desk.close()
})

const isPermission = (permit: string): permit is Permission => permit in allowed

test('a signed call wants its signature: fresh, once, over this very call', async () => {
  expect(signedRoutes.length).toBeGreaterThan(45)
  for (const route of signedRoutes) {
    const caller = all.callerFor(route)
    if (caller === undefined) continue
    const raw = nonsense(route)
    const isAsker = route.endpoint.permit === 'asker'
    expect((await all.say(raw)).code).toBe('not-signed-in')
    const headers = signCall(all.desk, caller, raw)
    expect((await all.say(raw, undefined, headers)).code).toBe('invalid-input')
    expect((await all.say(raw, undefined, headers)).code).toBe('replayed-call')
    for (const seconds of [-SIGNATURE_SECONDS - 1, SIGNATURE_SECONDS + 1]) {
      const then = { ...all.desk, clock: { now: all.desk.clock.now.add({ seconds }) } }
      expect((await all.say(raw, undefined, signCall(then, caller, raw))).code).toBe(
        'stale-signature',
      )
    }
    const tampered = { ...raw, target: `${raw.target}${raw.method === 'GET' ? '&' : '?'}x=1` }
    const said = await all.say(tampered, undefined, signCall(all.desk, caller, raw))
    expect(said.code).toBe(isAsker ? 'not-found' : 'bad-signature')
  }
})

test('a body that was changed on the way is refused', async () => {
  for (const route of signedRoutes.filter(({ endpoint }) => endpoint.method === 'POST')) {
    const caller = all.callerFor(route)
    if (caller === undefined) continue
    const headers = signCall(all.desk, caller, withBody(route, '{"a":1}'))
    const said = await all.say(withBody(route, '{"a":2}'), undefined, headers)
    expect(said.code).toBe(route.endpoint.permit === 'asker' ? 'not-found' : 'bad-signature')
  }
})

test('every other role, and every other organization, hears that there is nothing', async () => {
  const other = await makeHouse(all.desk)
  const stranger = await addPerson(all.desk, { house: other, roles: [...roles] })
  const people = new Map<string, Person>()
  for (const role of roles)
    people.set(role, await addPerson(all.desk, { house: all.house, roles: [role] }))
  let checked = 0
  for (const route of signedRoutes) {
    const { permit } = route.endpoint
    if (!isPermission(permit)) continue
    const holders: readonly string[] = allowed[permit]
    const raw = nonsense(route)
    const abroad = { ...stranger, organization: all.house.organization }
    expect((await all.say(raw, abroad)).code).toBe('not-found')
    for (const [role, person] of people) {
      const expected = holders.includes(role) ? 'invalid-input' : 'not-found'
      expect([route.endpoint.path, role, (await all.say(raw, person)).code]).toEqual([
        route.endpoint.path,
        role,
        expected,
      ])
      checked += 1
    }
  }
  expect(checked).toBeGreaterThan(150)
})

test("an asker's key opens nothing of the staff, and a session nothing of an asker", async () => {
  for (const route of signedRoutes) {
    const wrong = route.endpoint.permit === 'asker' ? all.everybody : all.asker
    const said = await all.say(nonsense(route), wrong)
    expect(['not-found', 'not-signed-in']).toContain(said.code)
  }
})

test('while the database is away every call says so, and nothing is a failure of ours', async () => {
  const { cases, records } = all.desk.databases
  const nowhere = { host: '127.0.0.1', port: 1 }
  const store = openStore({ cases: { ...cases, ...nowhere }, records: { ...records, ...nowhere } })
  const app = buildServer({ deps: { ...all.desk.deps, store }, routes, files, most })
  for (const route of signedRoutes) {
    const raw = nonsense(route)
    const caller = all.callerFor(route) ?? all.everybody
    const response = await sendRaw(
      { ...all.desk, app },
      { ...raw, headers: signCall(all.desk, caller, raw) },
    )
    const said: unknown = await response.json()
    expect([response.status, said]).toEqual([503, { error: { code: 'unavailable' } }])
  }
  await store.close()
})
