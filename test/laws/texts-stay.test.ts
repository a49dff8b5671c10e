import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Event } from '#domain/event.ts'
import { routes } from '#http/routes.ts'
import type { Route } from '#http/route.ts'
import { canaryOfText, listen, makeSentinel, type Canary } from '#test/support/canaries.ts'
import { dumpTables } from '#test/support/dump.ts'
import { sendRaw, signCall, type Raw } from '../server/desk.ts'
import { makeEverywhere, type Everywhere } from '../server/every-route.ts'
import { anyInput } from './any-input.ts'

/**
 * Every call that there is gets a text of its own wherever it takes one. Whatever comes of the call, the text may stand
 * in the rows that are meant for it: never in a job, a trace, a locator, the server's own log, the nameless records or
 * in what a refusal answers.
 */

let all: Everywhere
const canaries: Canary[] = []
const refusals: { readonly place: string; readonly bytes: Buffer }[] = []
const filled = new Set<string>()
const taken = new Set<string>()
const unfilled: string[] = []

beforeAll(async () => {
  all = await makeEverywhere()
  const { program, organization, slug } = all.house
  fixed['program'] = [slug, program]
  fixed['organization'] = [organization]
  // What the first round made, the second can speak of. What ends the session comes last.
  const ending = routes.filter(isEnding)
  const others = routes.filter((route) => !isEnding(route))
  for (const route of others) await tell(route, 'first')
  for (const route of [...others, ...ending]) await tell(route, 'last')
  await all.desk.work()
}, 120_000)
afterAll(async () => {
  await all.desk.close()
})

const isEnding = ({ endpoint }: Route): boolean => endpoint.path.startsWith('/api/sessions/')

const learned: Record<string, unknown[]> = {}
/** Codes of the built-in lists, so that what is refused for an unknown code is taken. */
const fixed: Record<string, unknown[]> = {
  role: ['nurse'],
  issues: ['patient_death'],
  languages: ['en'],
  language: ['en'],
  kind: ['initial', 'training', 'article'],
  affiliations: [],
  unit: [],
}

/** Ids and keys by the name that every room has for them, the newest first. */
function learn(body: unknown): void {
  if (typeof body !== 'object' || body === null) return
  for (const [name, value] of Object.entries(body)) {
    if (typeof value === 'string' && /^[\w-]{20,64}$/.test(value)) {
      learned[name] = [value, ...(learned[name] ?? [])].slice(0, 20)
    } else learn(value)
  }
}

/** Left out: a system signs in its own way, and the sample is made elsewhere. */
const isTold = ({ endpoint }: Route): boolean =>
  endpoint.permit !== 'incident-source' && !endpoint.path.startsWith('/api/samples/')

function fillIn({ endpoint }: Route, empty: 'first' | 'last'): unknown {
  const text = makeSentinel()
  const names = [...Object.keys(learned), ...Object.keys(fixed)]
  const known = Object.fromEntries(
    names.map((name) => [name, [...(fixed[name] ?? []), ...(learned[name] ?? [])]]),
  )
  const now = all.desk.clock.now.toZonedDateTimeISO('UTC')
  const input = anyInput(endpoint.input, { text, known, empty, now })
  if (input === undefined) unfilled.push(endpoint.path)
  else canaries.push(canaryOfText(endpoint.path, text))
  return input
}

async function tell(route: Route, empty: 'first' | 'last'): Promise<void> {
  const { path } = route.endpoint
  const input = isTold(route) ? fillIn(route, empty) : undefined
  if (input === undefined) return
  filled.add(path)
  const raw = toRaw(route, input)
  const caller = all.callerFor(route)
  const headers = caller === undefined ? {} : signCall(all.desk, caller, raw)
  await hear(path, await sendRaw(all.desk, { ...raw, headers }))
}

async function hear(path: string, response: Response): Promise<void> {
  // A stream says no more than «read again», and does not end.
  const isStream = response.headers.get('content-type')?.startsWith('text/plain') === true
  if (isStream) return await response.body?.cancel()
  expect([500, 501, 502], path).not.toContain(response.status)
  const body = await response.text()
  if (!response.ok) {
    refusals.push({ place: `refusal of ${path}`, bytes: Buffer.from(body) })
    return
  }
  taken.add(path)
  learn(JSON.parse(body))
}

function toRaw({ endpoint }: Route, input: unknown): Raw {
  const { method, path } = endpoint
  if (method === 'POST') return { method, target: path, body: JSON.stringify(input) }
  const query = new URLSearchParams(input as Record<string, string>).toString()
  return { method, target: query === '' ? path : `${path}?${query}` }
}

test('nearly every call could be filled in, and many were taken', () => {
  expect(unfilled).toEqual([])
  expect(filled.size).toBeGreaterThan(150)
  expect(taken.size).toBeGreaterThan(100)
})

test('the search finds what was kept on purpose', async () => {
  const { cases } = all.desk.owner
  const kept = await dumpTables(cases)
  const places = kept.map(({ table, bytes }) => ({ place: table, bytes }))
  const where = listen(places, canaries).map((found) => found.split(':')[0])
  for (const table of ['public.application', 'public.gathering', 'public.resource', 'public.unit'])
    expect(where).toContain(table)
})

test('no text of any call stands in a job, a trace, a locator, a record, the log or a refusal', async () => {
  const { cases, records } = all.desk.owner
  const isClosed = (table: string): boolean =>
    table.startsWith('graphile_worker.') || table === 'public.trace' || table === 'public.locator'
  const closed = (await dumpTables(cases)).filter(({ table }) => isClosed(table))
  expect(closed.length).toBeGreaterThanOrEqual(4)
  const tables = [...closed, ...(await dumpTables(records))]
  const places = tables.map(({ table, bytes }) => ({ place: table, bytes }))
  const events: readonly Event[] = all.desk.reported
  const log = { place: 'log', bytes: Buffer.from(JSON.stringify(events)) }
  expect(listen([...places, log, ...refusals], canaries)).toEqual([])
})
