import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'
import * as v from 'valibot'
import type { Deps } from '#actions/deps.ts'
import { toBase64Url } from '#actions/key-id.ts'
import type { Endpoint } from '#contract/endpoint.ts'
import { signedCallHeaders, signedCallText } from '#contract/signed-call.ts'
import type { Event } from '#domain/event.ts'
import type { LinkFound } from '#domain/resource.ts'
import { toWire } from '#http/answer.ts'
import { routes } from '#http/routes.ts'
import { buildServer } from '#http/server.ts'
import { jobsOf } from '#jobs/registry.ts'
import type { Mailer } from '#mail/mailer.ts'
import { openSignals } from '#storage/signals.ts'
import { makeDatabases } from '#test/support/databases.ts'

type Bytes = Uint8Array<ArrayBuffer>
export const random = (count: number): Bytes => new Uint8Array(randomBytes(count))

export const ORIGIN = 'http://localhost:8320'
/** A weekday morning. */
export const MORNING = Temporal.Instant.from('2026-03-03T14:00:00Z')

export type Desk = Awaited<ReturnType<typeof makeDesk>>

/** The whole server but its socket: real routes, a real database, a clock that the test sets. */
export async function makeDesk(mailer: Mailer = { kind: 'outbox' }) {
  const made = await makeDatabases()
  const signals = await openSignals(made.databases.cases)
  const clock = { now: MORNING }
  const reported: Event[] = []
  const links = { probe: (_url: string): Promise<LinkFound> => Promise.resolve('no-answer') }
  const deps: Deps = {
    store: made.store,
    now: () => clock.now,
    signals,
    mailer,
    samples: { make: () => Promise.resolve(), drop: () => Promise.resolve() },
    holidays: () => new Set(),
    // No test goes out by itself.
    probeLink: (url) => links.probe(url),
    origin: ORIGIN,
    report: (event) => reported.push(event),
  }
  const files = { serve: () => new Response('no file', { status: 404 }) }
  const app = buildServer({ deps, routes, files, most: { usual: 1e9, heavy: 1e9, scarce: 1e9 } })
  return {
    ...made,
    deps,
    app,
    clock,
    reported,
    links,
    later: (duration: Temporal.DurationLike) => {
      clock.now = clock.now.add(duration)
    },
    work: () => made.jobs.runDue(jobsOf(deps), clock.now),
    close: async () => {
      await signals.close()
      await made.drop()
    },
  }
}

export type Key = { readonly publicKey: Bytes; readonly privateKey: KeyObject }

export function makeKey(): Key {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const der = publicKey.export({ format: 'der', type: 'spki' })
  return { publicKey: new Uint8Array(der.subarray(-32)), privateKey }
}

export const signed = (key: Key, text: string): Bytes =>
  new Uint8Array(sign(undefined, Buffer.from(text), key.privateKey))

/** A browser that is signed in, or the words of an asker: whoever signs calls. */
export type Caller = {
  readonly key: Key
  readonly cookie?: string
  readonly organization?: string
  /** Key id of an asker's access key. */
  readonly asker?: string
}

export type Raw = {
  readonly method: string
  readonly target: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** The signature's headers for one call, as a browser makes them. */
export function signCall(desk: Desk, caller: Caller, { method, target, body = '' }: Raw) {
  const organization = caller.organization ?? ''
  const time = desk.clock.now.toString()
  const nonce = toBase64Url(random(16))
  const bodyHash = createHash('sha256').update(body).digest('hex')
  const text = signedCallText({ method, target, bodyHash, time, nonce, organization })
  return {
    [signedCallHeaders.time]: time,
    [signedCallHeaders.nonce]: nonce,
    [signedCallHeaders.signature]: toBase64Url(signed(caller.key, text)),
    ...(organization === '' ? {} : { [signedCallHeaders.organization]: organization }),
    ...(caller.asker === undefined ? {} : { [signedCallHeaders.key]: caller.asker }),
    ...(caller.cookie === undefined ? {} : { cookie: caller.cookie }),
  }
}

export async function sendRaw(desk: Desk, raw: Raw): Promise<Response> {
  const body = raw.method === 'GET' ? null : (raw.body ?? '')
  const json = raw.method === 'GET' ? {} : { 'content-type': 'application/json' }
  const init = { method: raw.method, body, headers: { ...json, ...raw.headers } }
  return await desk.app.fetch(new Request(`${ORIGIN}${raw.target}`, init), {})
}

export type Answered<O> = {
  readonly status: number
  readonly code: string | undefined
  readonly body: O
  readonly cookie: string | undefined
}

/** One call through the wire, signed when there is a caller; the answer is held against the contract. */
export async function call<I, O>(
  desk: Desk,
  endpoint: Endpoint<I, O>,
  { by, input = {} }: { readonly by?: Caller; readonly input?: unknown } = {},
): Promise<Answered<O>> {
  const raw = toRaw(endpoint, input)
  const headers = by === undefined ? {} : signCall(desk, by, raw)
  const response = await sendRaw(desk, { ...raw, headers })
  const body: unknown = await response.json()
  const cookie = response.headers.get('set-cookie')?.split(';')[0]
  if (response.ok) {
    return {
      status: response.status,
      code: undefined,
      body: v.parse(endpoint.output, body),
      cookie,
    }
  }
  const { error } = v.parse(v.object({ error: v.object({ code: v.string() }) }), body)
  return { status: response.status, code: error.code, body: undefined as O, cookie }
}

function toRaw<I, O>({ method, path }: Endpoint<I, O>, input: unknown): Raw {
  if (method === 'POST') return { method, target: path, body: toWire(input) }
  const query = new URLSearchParams(toQuery(input)).toString()
  return { method, target: query === '' ? path : `${path}?${query}` }
}

const toQuery = (input: unknown) => JSON.parse(toWire(input)) as Record<string, string>
