import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { probeLink, USER_AGENT } from '#server/probe-link.ts'
import { openLockedHost, PUBLIC, type LockedHost } from '#test/support/locked-host.ts'

let host: LockedHost
const asked: Pick<IncomingMessage, 'method' | 'url' | 'headers'>[] = []

const redirects: Readonly<Record<string, string>> = {
  '/moved': '/here',
  '/to-http': 'http://good.example/here',
  '/to-self': 'https://localhost/here',
  '/to-loopback': 'https://127.0.0.1/here',
  '/to-short-loopback': 'https://127.1/here',
  '/to-number': 'https://2130706433/here',
  '/to-ten': 'https://10.0.0.5/here',
  '/to-metadata': 'https://169.254.169.254/latest/meta-data',
  '/to-v6-self': 'https://[::1]/here',
  '/to-v6-private': 'https://[fc00::1]/here',
  '/to-mapped': 'https://[::ffff:127.0.0.1]/here',
  '/to-private-name': 'https://intranet.example/here',
  '/to-user': 'https://somebody@good.example/here',
  '/to-script': 'javascript:alert(1)',
  '/round': '/round',
  '/one': '/two',
  '/two': '/three',
  '/three': '/here',
  '/zero': '/one',
}
const statuses: Readonly<Record<string, number>> = {
  '/here': 200,
  '/gone': 404,
  '/broken': 500,
  '/wary': 403,
  '/only-get': 405,
}

function answer({ method, url = '', headers }: IncomingMessage, response: ServerResponse): void {
  asked.push({ method, url, headers })
  const location = redirects[url]
  if (url === '/silent') return
  if (location !== undefined) response.writeHead(302, { location, 'set-cookie': 'seen=1' })
  else
    response.writeHead(
      url === '/no-head' ? (method === 'HEAD' ? 501 : 200) : (statuses[url] ?? 404),
    )
  response.end()
}

const hosts = {
  'good.example': [PUBLIC],
  'other.example': [PUBLIC],
  'intranet.example': ['10.1.2.3'],
  'split.example': [PUBLIC, '192.168.0.7'],
  localhost: ['127.0.0.1', '::1'],
  '127.0.0.1': ['127.0.0.1'],
  '10.0.0.5': ['10.0.0.5'],
  '169.254.169.254': ['169.254.169.254'],
  '::1': ['::1'],
  'fc00::1': ['fc00::1'],
  '::ffff:7f00:1': ['::ffff:7f00:1'],
  'nowhere.example': [],
}

const probe = async (path: string) =>
  await probeLink(path.startsWith('https:') ? path : `https://good.example${path}`, host.out(hosts))

beforeAll(async () => {
  host = await openLockedHost(answer)
})
afterAll(async () => {
  await host.stop()
})
beforeEach(() => {
  asked.length = 0
  host.dialled.length = 0
})

test.each([
  ['/here', 'good'],
  ['/moved', 'good'],
  ['/one', 'good'],
  ['/wary', 'good'],
  ['/no-head', 'good'],
  ['/gone', 'broken'],
  ['/broken', 'broken'],
  ['/round', 'broken'],
  ['/zero', 'broken'],
] as const)('%s is found %s', async (path, found) => {
  expect(await probe(path)).toBe(found)
  expect(host.dialled.length).toBeGreaterThan(0)
})

test('it asks with HEAD, then with GET, and says no more than who asks', async () => {
  await probe('/gone')
  expect(asked.map(({ method }) => method)).toEqual(['HEAD', 'GET'])
  for (const { headers } of asked) {
    expect(headers['user-agent']).toBe(USER_AGENT)
    expect(Object.keys(headers).toSorted()).toEqual(['accept', 'connection', 'host', 'user-agent'])
    expect(headers.host).toBe('good.example')
  }
})

test('it goes to the very address that it has checked, and gives no cookie back', async () => {
  await probe('/moved')
  expect(host.dialled).toEqual([
    { address: PUBLIC, port: 443, host: 'good.example' },
    { address: PUBLIC, port: 443, host: 'good.example' },
  ])
  for (const { headers } of asked) expect(headers.cookie).toBeUndefined()
})

test.each([
  'https://localhost/here',
  'https://127.0.0.1/here',
  'https://127.1/here',
  'https://0x7f000001/here',
  'https://10.0.0.5/here',
  'https://169.254.169.254/latest/meta-data',
  'https://[::1]/here',
  'https://[fc00::1]/here',
  'https://[::ffff:127.0.0.1]/here',
  'https://intranet.example/here',
  'https://split.example/here',
  'https://nowhere.example/here',
  'https://somebody:secret@good.example/here',
])('nobody is asked for %s', async (url) => {
  expect(await probeLink(url, host.out(hosts))).toBe('broken')
  expect(host.dialled).toEqual([])
})

test.each(['http://good.example/here', 'ftp://good.example/', 'file:///etc/passwd', 'here', ''])(
  'what is not behind a lock is not asked: %s',
  async (url) => {
    expect(await probeLink(url, host.out(hosts))).toBe('broken')
    expect(host.dialled).toEqual([])
  },
)

test.each(Object.keys(redirects).filter((path) => path.startsWith('/to-')))(
  '%s is not followed',
  async (path) => {
    expect(await probe(path)).toBe('broken')
    // The first host, twice: by HEAD and by GET. Never where it sends one.
    expect(host.dialled.map((to) => to.host)).toEqual(['good.example', 'good.example'])
    expect(new Set(asked.map(({ url }) => url))).toEqual(new Set([path]))
  },
)

test('a name that nobody knows, a lock that is another’s and a host that hangs up have not answered', async () => {
  expect(await probe('https://unheard-of.example/')).toBe('no-answer')
  const foreign = host.out({ 'foreign.example': [PUBLIC] })
  expect(await probeLink('https://foreign.example/here', foreign)).toBe('no-answer')
  const closed = { ...host.out(hosts), dial: () => host.out(hosts).dial({ ...nobody, host: '' }) }
  expect(await probeLink('https://good.example/here', closed)).toBe('no-answer')
})
const nobody = { address: PUBLIC, port: 443 }
