import * as v from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '#http/routes.ts'
import { sendRaw } from './desk.ts'
import {
  fingerprint,
  gets,
  makeEverywhere,
  nonsense,
  posts,
  SENTINEL,
  withBody,
  withQuery,
  type Everywhere,
} from './every-route.ts'

let all: Everywhere
beforeAll(async () => {
  all = await makeEverywhere()
})
afterAll(async () => {
  await all.desk.close()
})

test('there is a route for every path, once', () => {
  const paths = routes.map(({ endpoint }) => endpoint.path)
  expect(new Set(paths).size).toBe(paths.length)
  expect(paths.length).toBeGreaterThanOrEqual(60)
  expect(posts.length + gets.length).toBe(routes.length)
})

test('malformed, ambiguous and unstorable JSON is refused everywhere, and nothing of it is told', async () => {
  const bodies = [
    ['{', 'malformed-json'],
    ['', 'malformed-json'],
    ['['.repeat(30_000), 'malformed-json'],
    [`{"${SENTINEL}":"\\u0000"}`, 'malformed-json'],
    [`{"${SENTINEL}":"\\ud800"}`, 'malformed-json'],
    ['{"__proto__":{"x":1}}', 'malformed-json'],
    [`{"a":1,"a":2}`, 'duplicate-key'],
  ] as const
  const before = await fingerprint(all.desk)
  for (const route of posts) {
    for (const [body, code] of bodies) {
      const said = await all.say(withBody(route, body), all.callerFor(route))
      expect([route.endpoint.path, said.code, said.status]).toEqual([
        route.endpoint.path,
        code,
        400,
      ])
      expect(said.text).not.toContain(SENTINEL)
    }
  }
  expect(await fingerprint(all.desk)).toBe(before)
})

test('unknown fields and wrong types are refused everywhere, and nothing of them is told', async () => {
  const bodies = [`{"${SENTINEL}":"${SENTINEL}"}`, '[]', 'null', '17', `"${SENTINEL}"`]
  const before = await fingerprint(all.desk)
  for (const route of routes) {
    const raws =
      route.endpoint.method === 'GET'
        ? [nonsense(route)]
        : bodies.map((body) => withBody(route, body))
    for (const raw of raws) {
      const said = await all.say(raw, all.callerFor(route))
      expect([route.endpoint.path, said.code, said.status]).toEqual([
        route.endpoint.path,
        'invalid-input',
        400,
      ])
      expect(said.text).not.toContain(SENTINEL)
    }
  }
  expect(await fingerprint(all.desk)).toBe(before)
})

test('every field of the wrong type is refused, and named only where the name is ours', async () => {
  let checked = 0
  for (const route of posts) {
    if (v.safeParse(route.endpoint.input, {}).success) continue
    const first = await all.say(withBody(route, '{}'), all.callerFor(route))
    const { fields } = (JSON.parse(first.text) as { error: { fields: string[] } }).error
    for (const field of fields) {
      for (const value of ['{"wrong":true}', '[[]]', '-1.5', `"${'x'.repeat(3000)}"`]) {
        const said = await all.say(withBody(route, `{"${field}":${value}}`), all.callerFor(route))
        expect([route.endpoint.path, field, said.code]).toEqual([
          route.endpoint.path,
          field,
          'invalid-input',
        ])
        checked += 1
      }
    }
  }
  expect(checked).toBeGreaterThan(300)
})

test('a query that names a field twice is refused', async () => {
  for (const route of gets) {
    const said = await all.say(withQuery(route, 'a=1&a=2'), all.callerFor(route))
    expect([route.endpoint.path, said.code]).toEqual([route.endpoint.path, 'duplicate-key'])
  }
})

test('too large, of another type, by another method, from another site: each has its code', async () => {
  for (const route of routes) {
    const { method, path, mostBytes } = route.endpoint
    const other = method === 'GET' ? 'POST' : 'GET'
    expect(await all.say({ method: other, target: path })).toMatchObject({
      status: 405,
      code: 'method-not-allowed',
    })
    const abroad = { 'sec-fetch-site': 'cross-site' }
    expect(await all.say(nonsense(route), all.callerFor(route), abroad)).toMatchObject({
      status: 403,
      code: 'cross-site',
    })
    const elsewhere = { origin: 'https://elsewhere.example' }
    expect((await all.say(nonsense(route), all.callerFor(route), elsewhere)).code).toBe(
      'cross-site',
    )
    if (method === 'GET') continue
    const large = withBody(route, ' '.repeat(mostBytes + 1))
    expect(await all.say(large, all.callerFor(route))).toMatchObject({
      status: 413,
      code: 'too-large',
    })
    const typed = { 'content-type': 'text/plain' }
    const said = await all.say(nonsense(route), all.callerFor(route), typed)
    expect(said).toMatchObject({ status: 415, code: 'wrong-content-type' })
  }
})

test('an address that is none is told so, for the API and for files', async () => {
  expect(await all.say({ method: 'GET', target: '/api/nowhere' })).toMatchObject({
    status: 404,
    code: 'not-found',
  })
  const file = await sendRaw(all.desk, { method: 'GET', target: '/nowhere' })
  expect(file.status).toBe(404)
})

test('nothing failed, and nothing was logged of what was sent', () => {
  expect(all.desk.reported).toEqual([])
})
