import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '#http/routes.ts'
import { makeDatabases, type TestDatabases } from '#test/support/databases.ts'
import { startInstallation, type Installation } from '#test/support/installation.ts'
import { plantNetwork } from '#test/support/network.ts'
import { fingerprint, knock } from '#test/support/stranger.ts'

let databases: TestDatabases
let installation: Installation
let origin: string
let before: string

beforeAll(async () => {
  databases = await makeDatabases()
  await plantNetwork(databases.store)
  installation = await startInstallation({ databases })
  ;({ origin } = installation)
  before = await fingerprint(databases)
})
afterAll(async () => {
  await installation.stop()
})

const paths = [
  '/../package.json',
  '/assets/../../../package.json',
  '/assets/..%2f..%2f..%2fpackage.json',
  '/%2e%2e/%2e%2e/etc/passwd',
  '//etc/passwd',
  '/..\\..\\package.json',
  '/assets/%00.js',
  '/ask/%ff%fe',
  '/ask/north/../../package.json',
  '/desk/../.env',
  '/.git/config',
  '/manifest.json/..',
  '/api/../manifest.json/../../package.json',
  '/api//requests/show',
  '/api/requests/show/',
  '/API/requests/show',
  '/api/requests/%73how',
  `/${'a'.repeat(12_000)}`,
  '/*',
  'http://elsewhere.example/api/requests/show',
]

test.each(paths.map((path) => [path.slice(0, 60), path]))(
  'the path %s leads to no file and to no failure',
  async (_name, path = '') => {
    for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE']) {
      const heard = await knock(origin, { method, path })
      expect(heard.status, method).toBeLessThan(500)
      expect(heard.text).not.toMatch(/root:|"private"|repositoryformatversion|"dependencies"/)
      const isPage = heard.text.startsWith('<!doctype html>')
      expect(isPage || heard.status >= 400 || heard.text === '', `${method} ${heard.status}`).toBe(
        true,
      )
    }
  },
)

test('more than fits is refused, whether its length was said before or not', async () => {
  for (const route of routes.filter(({ endpoint }) => endpoint.method === 'POST')) {
    const { path, mostBytes } = route.endpoint
    const body = Buffer.alloc(mostBytes + 1, 'x')
    expect((await knock(origin, { method: 'POST', path, body })).code, path).toBe('too-large')
    const headers = { 'transfer-encoding': 'chunked' }
    expect((await knock(origin, { method: 'POST', path, body, headers })).code, path).toBe(
      'too-large',
    )
  }
})

test('nothing was changed by any of it, and nothing failed', async () => {
  expect(await fingerprint(databases)).toBe(before)
  expect(installation.events.filter(({ name }) => name !== 'server.started')).toEqual([])
})
