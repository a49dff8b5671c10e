import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { routes } from '#http/routes.ts'
import { makeSessionKey } from '#sealing/session.ts'
import { askForPeer } from '#test/support/asker.ts'
import { openBrowser, visit, type Visit } from '#test/support/browser.ts'
import { makeDatabases, type TestDatabases } from '#test/support/databases.ts'
import { enrol, heading, addAuthenticator, visitDesk } from '#test/support/desk.ts'
import { startInstallation, type Installation } from '#test/support/installation.ts'
import { inviteSomebody, plantNetwork, type Network } from '#test/support/network.ts'
import {
  fingerprint,
  knock,
  signedBy,
  signIn,
  type Caller,
  type Heard,
  type Knock,
  type Session,
} from '#test/support/stranger.ts'

let databases: TestDatabases
let north: Network
let south: Network
let installation: Installation
let browser: Browser
let origin: string
let request: string
/** A coordinator of the north at work, and other sessions whose keys the test holds. */
let victim: Visit
let north1: Session
let north2: Session
let strangers: readonly Session[]
let before: string

beforeAll(async () => {
  databases = await makeDatabases()
  north = await plantNetwork(databases.store)
  south = await plantNetwork(databases.store, { slug: 'south' })
  installation = await startInstallation({ databases })
  ;({ origin } = installation)
  browser = await openBrowser()
  const asker = await visit(browser, `${origin}/ask/${north.slug}`)
  await askForPeer(asker.page, () => Promise.resolve())
  await asker.leave()
  await vi.waitFor(() => expect(installation.mailbox.letters).toHaveLength(2), { timeout: 10_000 })
  const asked = await databases.owner.cases.query<{ request_id: string }>(
    'select request_id from request',
  )
  request = asked.rows[0]?.request_id ?? ''
  const [who, other] = north.coordinators
  victim = await visitDesk(browser, origin, { who })
  north1 = await signIn(origin, who)
  north2 = await signIn(origin, other)
  const ofSouth = [south.coordinators[0], ...south.supporters.slice(0, 1)]
  strangers = await Promise.all(ofSouth.map((each) => signIn(origin, each)))
})
afterAll(async () => {
  await victim.leave()
  await browser.close()
  await installation.stop()
})

beforeEach(async () => {
  before = await fingerprint(databases)
})
afterEach(async () => {
  expect(await fingerprint(databases)).toBe(before)
  expect(installation.events.filter(({ name }) => name === 'server.failed')).toEqual([])
})

const notOfStaff = ['anyone', 'asker', 'incident-source']
const staffRoutes = routes.filter(({ endpoint }) => !notOfStaff.includes(endpoint.permit))
const closedRoutes = routes.filter(({ endpoint }) => endpoint.permit !== 'anyone')

function toKnock({ endpoint }: (typeof routes)[number]): Knock {
  const { method, path } = endpoint
  return method === 'GET' ? { method, path } : { method, path, body: '{}' }
}

async function say(knocked: Knock, caller?: Caller): Promise<Heard> {
  const headers = caller === undefined ? {} : await signedBy(caller, knocked)
  const heard = await knock(origin, { ...knocked, headers: { ...knocked.headers, ...headers } })
  expect(heard.status, knocked.path).toBeLessThan(500)
  return heard
}

async function hear(caller: Caller | undefined, wanted: readonly (typeof routes)[number][]) {
  expect(wanted.length).toBeGreaterThanOrEqual(40)
  const heard = []
  for (const route of wanted) heard.push(await say(toKnock(route), caller))
  return [...new Set(heard.map(({ status, code }) => `${status} ${code}`))]
}

test('without a key, every door but the open ones stays shut', async () => {
  expect(await hear(undefined, closedRoutes)).toEqual(['401 not-signed-in'])
})

test('a stolen cookie without the key that belongs to it opens nothing', async () => {
  const [stolen, ...others] = await victim.context.cookies()
  expect(others).toEqual([])
  expect(stolen).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Strict' })
  const cookie = `${stolen?.name}=${stolen?.value}`
  const unsigned = []
  for (const route of staffRoutes) {
    unsigned.push((await say({ ...toKnock(route), headers: { cookie } })).code)
  }
  expect([...new Set(unsigned)]).toEqual(['not-signed-in'])
  const pair = await makeSessionKey()
  const { organization } = north
  expect(await hear({ pair, cookie, organization }, staffRoutes)).toEqual(['401 bad-signature'])
})

test('the key of one session does not go with the cookie of another, nor with a made-up one', async () => {
  const { pair } = north1
  const mixed = { pair, cookie: north2.cookie }
  expect(await hear(mixed, staffRoutes)).toEqual(['401 bad-signature'])
  for (const value of [
    'A'.repeat(43),
    '',
    '../../etc/passwd',
    '%00'.repeat(20),
    'A'.repeat(4000),
  ]) {
    const cookie = `__Host-peerlight=${value}`
    const heard = await say({ method: 'GET', path: '/api/sessions/me' }, { pair, cookie })
    expect(heard.code).toBe('not-signed-in')
  }
})

test('somebody of another organization hears of nothing, even with the right ids', async () => {
  expect(strangers).toHaveLength(2)
  for (const session of strangers) {
    const abroad = { ...session, organization: north.organization }
    const ofRoles = staffRoutes.filter(({ endpoint }) => endpoint.permit !== 'staff')
    expect(await hear(abroad, ofRoles)).toEqual(['404 not-found'])
    const athome = { ...session, organization: south.organization }
    for (const knocked of withTheirIds()) {
      expect((await say(knocked, athome)).code, knocked.path).toBe('not-found')
    }
  }
})

/** Calls that would do something, if the one who calls were of the north. */
function withTheirIds(): readonly Knock[] {
  const post = (path: string, input: unknown): Knock => {
    return { method: 'POST', path, body: JSON.stringify(input) }
  }
  const [supporter] = north.supporters
  return [
    { method: 'GET', path: `/api/requests/board?program=${north.program}` },
    { method: 'GET', path: `/api/rosters/show?program=${north.program}` },
    { method: 'GET', path: `/api/supporters/list?program=${north.program}` },
    { method: 'GET', path: `/api/trends/show?program=${north.program}` },
    post('/api/requests/open-intake', { request }),
    post('/api/requests/reassign', { request }),
    post('/api/requests/close', { request }),
    post('/api/supporters/invite', { supporter: supporter?.supporter }),
    post('/api/supporters/pause', { supporter: supporter?.supporter, pause: { until: null } }),
    post('/api/accounts/revoke', { account: supporter?.account }),
    post('/api/accounts/set-roles', { account: supporter?.account, roles: [] }),
    post('/api/programs/go-live', { program: north.program }),
    post('/api/rosters/drop-proposal', { program: north.program }),
  ]
}

test('a call that was recorded is worth nothing: not twice, not later, not changed', async () => {
  const caller = { ...north1, organization: north.organization }
  const path = `/api/requests/board?program=${north.program}`
  const read: Knock = { method: 'GET', path }
  const headers = await signedBy(caller, read)
  expect((await say({ ...read, headers })).status).toBe(200)
  expect((await say({ ...read, headers })).code).toBe('replayed-call')
  const old = { ...caller, at: Temporal.Now.instant().subtract({ seconds: 121 }) }
  expect((await say(read, old)).code).toBe('stale-signature')
  const early = { ...caller, at: Temporal.Now.instant().add({ seconds: 125 }) }
  expect((await say(read, early)).code).toBe('stale-signature')

  const write: Knock = { method: 'POST', path: '/api/requests/close', body: '{"request":""}' }
  const signed = await signedBy(caller, write)
  const body = JSON.stringify({ request })
  expect((await say({ ...write, body, headers: signed })).code).toBe('bad-signature')
  const elsewhere = { ...write, path: '/api/requests/reassign', headers: signed }
  expect((await say(elsewhere)).code).toBe('bad-signature')
  const { organization } = south
  const moved = { ...signed, 'peerlight-organization': organization }
  expect((await say({ ...write, headers: moved })).code).toBe('bad-signature')
})

test('a page of another site cannot make a browser act', async () => {
  const trap = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(`<form method="post" enctype="text/plain" action="${origin}/api/samples/drop">
      <input name='{"x":"' value='"}'></form>`)
  })
  await new Promise<void>((done) => trap.listen(0, '127.0.0.1', done))
  const trapped = `http://127.0.0.1:${(trap.address() as AddressInfo).port}`
  const byForm = await victim.context.newPage()
  await byForm.goto(trapped)
  const sent = byForm.waitForResponse(/\/api\/samples\/drop$/)
  await byForm.evaluate(() => document.querySelector('form')?.submit())
  expect((await sent).status()).toBe(403)
  const byScript = await victim.context.newPage()
  await byScript.goto(trapped)
  const refused = byScript.waitForEvent('requestfailed')
  await byScript.evaluate(async (url) => {
    const init = { method: 'POST', mode: 'no-cors', credentials: 'include', body: '{}' } as const
    await fetch(url, init).catch(() => undefined)
  }, `${origin}/api/sessions/sign-out`)
  expect(new URL((await refused).url()).pathname).toBe('/api/sessions/sign-out')
  trap.close()
  await victim.page.reload()
  await heading(victim.page, 'Unlock your keys')
})

test('where no sample is, nobody can be anybody, and nobody can put one there', async () => {
  const people = await say({ method: 'GET', path: '/api/samples/people' })
  expect(JSON.parse(people.text)).toEqual({ program: null, people: [], receipts: [] })
  const made = await say({ method: 'POST', path: '/api/samples/make', body: '{}' })
  expect([made.status, made.code]).toEqual([409, 'already-set-up'])
  expect((await say({ method: 'POST', path: '/api/samples/drop', body: '{}' })).status).toBe(200)
})

test('an invitation serves once, and not after its time', async () => {
  const link = await inviteSomebody(databases.store, { network: north, origin, hoursAgo: 0 })
  const first = await visit(browser, link)
  await addAuthenticator(first.context, first.page)
  await enrol(first.page)
  await first.leave()
  before = await fingerprint(databases)
  await expectOver(link)
  before = await fingerprint(databases)
  await expectOver(`${origin}/desk#invitation=${'A'.repeat(43)}`)

  const late = await inviteSomebody(databases.store, { network: north, origin, hoursAgo: 72 })
  before = await fingerprint(databases)
  await expectOver(late)
})

async function expectOver(link: string): Promise<void> {
  const visitor = await visit(browser, link, { expected: /410|404/ })
  await heading(visitor.page, 'This invitation cannot be used any more.')
  expect(visitor.page.url()).not.toContain('invitation')
  await visitor.leave()
}
