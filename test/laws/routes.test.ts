import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Endpoint } from '#contract/endpoint.ts'
import { allowed, may } from '#domain/permission.ts'
import { roles, type Role } from '#domain/role.ts'
import { routes } from '#http/routes.ts'
import { lookupKey } from '#storage/store.ts'
import { makeDesk, makeKey, sendRaw, signCall, type Caller, type Desk } from '../server/desk.ts'
import { addPerson, makeHouse, type House } from '../server/people.ts'

type Listed = Endpoint<unknown, unknown>

let desk: Desk
let house: House
const callers = new Map<Role, Caller>()
let asker: Caller

beforeAll(async () => {
  desk = await makeDesk()
  house = await makeHouse(desk)
  for (const role of roles) callers.set(role, await addPerson(desk, { house, roles: [role] }))
  asker = await plantCase()
})
afterAll(async () => {
  await desk.close()
})

/** A case that can sign calls; nothing in it can be opened, and nothing here needs to. */
async function plantCase(): Promise<Caller> {
  const key = makeKey()
  const id = createHash('sha256').update(key.publicKey).digest('hex').slice(0, 32)
  const some = randomBytes(64)
  await desk.owner.cases.query(
    `insert into request (organization_id, request_id, program_id, choice, state, header, access_key_id, access_public,
       state_blob, intake, asker_grant, team_grant, team_epoch, released, waiting_since, promise_due, asked_on,
       touched_on, audit_key)
     values ($1, $2, $3, 'direct', 'waiting', $4, $5, $6, $4, $4, $4, $4, 0, false, now(), now(), now(), now(), $4)`,
    [house.organization, randomBytes(32).toString('hex'), house.program, some, id, key.publicKey],
  )
  await desk.owner.cases.query('insert into locator values ($1, $2)', [
    lookupKey('case', id),
    house.organization,
  ])
  return { key, asker: id }
}

/** An input that no schema takes: whoever may call hears of it, everybody else hears what strangers hear. */
async function knock(endpoint: Listed, caller?: Caller): Promise<string> {
  const isGet = endpoint.method === 'GET'
  const raw = {
    method: endpoint.method,
    target: isGet ? `${endpoint.path}?unheardOf=1` : endpoint.path,
    ...(isGet ? {} : { body: '{"unheardOf":1}' }),
  }
  const headers = caller === undefined ? {} : signCall(desk, caller, raw)
  const response = await sendRaw(desk, { ...raw, headers })
  expect(response.status, endpoint.path).toBeLessThan(500)
  const body = (await response.json()) as { error?: { code?: string } }
  return body.error?.code ?? 'answered'
}

const endpoints = routes.map((route) => route.endpoint)
const permitted = 'invalid-input'

async function listDeclared(): Promise<Listed[]> {
  const folder = resolve(import.meta.dirname, '../../src/contract')
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts'))
  const modules = await Promise.all(
    files.map(async (file) => Object.values(await import(resolve(folder, file)))),
  )
  return modules
    .flat()
    .filter(
      (each): each is Listed =>
        typeof each === 'object' && each !== null && 'permit' in each && 'path' in each,
    )
}

test('what the contract declares is what the server answers, no more and no less', async () => {
  const declared = await listDeclared()
  const toLines = (list: readonly Listed[]) =>
    list.map(({ method, path }) => `${method} ${path}`).toSorted()
  expect(endpoints.length).toBeGreaterThanOrEqual(60)
  expect(toLines(endpoints)).toEqual(toLines(declared))
  expect(new Set(toLines(endpoints)).size).toBe(endpoints.length)
})

test('a path that nobody declared is not there, whatever the method', async () => {
  for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH']) {
    const response = await sendRaw(desk, { method, target: '/api/requests/everything' })
    expect(response.status).toBe(404)
  }
  for (const { method, path } of endpoints) {
    const other = method === 'GET' ? 'POST' : 'GET'
    const response = await sendRaw(desk, { method: other, target: path })
    expect(response.status, path).toBe(405)
  }
})

test('without a signature only what anyone may call answers', async () => {
  for (const endpoint of endpoints) {
    const expected = endpoint.permit === 'anyone' ? permitted : 'not-signed-in'
    expect(await knock(endpoint), endpoint.path).toBe(expected)
  }
})

test.each(roles)('a %s may call what the table says, and hears of nothing else', async (role) => {
  const caller = callers.get(role)
  let checked = 0
  for (const endpoint of endpoints) {
    const { permit } = endpoint
    if (permit === 'anyone' || permit === 'asker' || permit === 'incident-source') continue
    const expected = permit === 'staff' || may([role], permit) ? permitted : 'not-found'
    expect(await knock(endpoint, caller), `${role} ${endpoint.path}`).toBe(expected)
    checked += 1
  }
  expect(checked).toBeGreaterThanOrEqual(40)
})

test.each(roles)('a %s of another organization hears what a stranger hears', async (role) => {
  const elsewhere = await makeHouse(desk)
  const caller = callers.get(role)
  for (const organization of [elsewhere.organization, randomUUID()]) {
    for (const endpoint of endpoints) {
      const { permit } = endpoint
      if (permit === 'anyone' || permit === 'asker' || permit === 'staff') continue
      // Of a system, which has no role: `test/server/incidents.test.ts` tries it.
      if (permit === 'incident-source') continue
      const code = await knock(
        endpoint,
        caller === undefined ? caller : { ...caller, organization },
      )
      expect(code, `${role} ${endpoint.path}`).toBe('not-found')
    }
  }
})

test('an asker may call what askers may, and nothing of the desk; staff nothing of the askers', async () => {
  const [first] = callers.values()
  for (const endpoint of endpoints) {
    if (endpoint.permit === 'anyone') continue
    const expected = endpoint.permit === 'asker' ? permitted : 'not-signed-in'
    expect(await knock(endpoint, asker), endpoint.path).toBe(expected)
    if (endpoint.permit === 'asker')
      expect(await knock(endpoint, first), endpoint.path).toBe('not-found')
  }
})

test('every permission is used by an endpoint, and every permit is in the table', () => {
  const used = new Set(endpoints.map(({ permit }) => permit))
  for (const permission of Object.keys(allowed)) expect(used, permission).toContain(permission)
  for (const permit of used) {
    expect(['anyone', 'asker', 'incident-source', 'staff', ...Object.keys(allowed)]).toContain(
      permit,
    )
  }
})

test('what changes nothing is a GET, and a GET changes nothing', async () => {
  const before = await countWrites()
  const caller = callers.get('coordinator')
  for (const endpoint of endpoints.filter(({ method }) => method === 'GET'))
    await knock(endpoint, caller)
  expect(await countWrites()).toBe(before)
})

async function countWrites(): Promise<string> {
  await desk.owner.cases.query('select pg_stat_clear_snapshot()')
  const { rows } = await desk.owner.cases.query<{ writes: string }>(
    'select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)::text as writes from pg_stat_user_tables',
  )
  return rows[0]?.writes ?? ''
}
