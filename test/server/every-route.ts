import { createHash, randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { keyIdOf } from '#actions/key-id.ts'
import { addIncidentSource, receiveIncident } from '#contract/incidents.ts'
import { submitRequest } from '#contract/requests.ts'
import { routes } from '#http/routes.ts'
import type { Route } from '#http/route.ts'
import { securityHeaders } from '#http/security-headers.ts'
import {
  call,
  makeDesk,
  random,
  sendRaw,
  signCall,
  type Caller,
  type Desk,
  type Raw,
} from './desk.ts'
import { addPerson, makeHouse, type House, type Person } from './people.ts'
import { aCase, type Place } from './requests-fixture.ts'
import { signDelivery, type Hook } from './webhook.ts'

export const SENTINEL = 'canary7f3a'

export const posts = routes.filter(({ endpoint }) => endpoint.method === 'POST')
export const gets = routes.filter(({ endpoint }) => endpoint.method === 'GET')
/** Those that a browser signs; a system of the hospital signs in its own way. */
export const signedRoutes = routes.filter(
  ({ endpoint }) => endpoint.permit !== 'anyone' && endpoint.permit !== 'incident-source',
)

export const withQuery = (route: Route, query: string): Raw => ({
  method: 'GET',
  target: `${route.endpoint.path}?${query}`,
})
export const withBody = (route: Route, body: string): Raw => ({
  method: 'POST',
  target: route.endpoint.path,
  body,
})
/** Something that no endpoint takes. */
export const nonsense = (route: Route): Raw =>
  route.endpoint.method === 'GET'
    ? withQuery(route, `${SENTINEL}=1`)
    : withBody(route, `{"${SENTINEL}":"${SENTINEL}"}`)

export type Said = { readonly status: number; readonly code: string; readonly text: string }

export type Everywhere = Awaited<ReturnType<typeof makeEverywhere>>

/** A house in which one person holds every role, and one case that its asker can open. */
export async function makeEverywhere() {
  const desk = await makeDesk()
  const house = await makeHouse(desk)
  const roles = ['coordinator', 'supporter', 'leader', 'network-admin'] as const
  const everybody = await addPerson(desk, { house, roles })
  const asker = await ask(desk, house, everybody)
  const hook = await addHook(desk, house, everybody)
  return {
    desk,
    house,
    everybody,
    asker,
    callerFor: ({ endpoint }: Route): Caller | undefined => {
      if (endpoint.permit === 'anyone' || endpoint.permit === 'incident-source') return undefined
      return endpoint.permit === 'asker' ? asker : everybody
    },
    say: async (raw: Raw, caller?: Caller, headers = {}): Promise<Said> => {
      const own = caller === undefined ? signAsHook(desk, hook, raw) : signCall(desk, caller, raw)
      const response = await sendRaw(desk, { ...raw, headers: { ...own, ...headers } })
      return await readSaid(response)
    },
  }
}

/** A system that may tell of incidents. */
async function addHook(desk: Desk, { program }: House, by: Person): Promise<Hook> {
  const input = { program, name: 'Incident system' }
  return (await call(desk, addIncidentSource, { by, input })).body
}

/** Nothing for what anyone may call without signing. */
function signAsHook(desk: Desk, hook: Hook, { target, body = '' }: Raw) {
  if (target !== receiveIncident.path) return {}
  return signDelivery(hook, { id: randomUUID(), at: desk.clock.now, body })
}

async function ask(desk: Desk, house: House, { account }: Person): Promise<Caller> {
  await desk.owner.cases.query(`update program set state = 'live'`)
  const key = `insert into team_key values ($1, $2, $3, 0, $4)`
  await desk.owner.cases.query(key, [house.organization, house.program, account, random(64)])
  const place = { ...house, supporters: [] } as unknown as Place
  const { input, privateKey, accessPublic } = aCase(place, [], { choice: 'coordinator' })
  const answered = await call(desk, submitRequest, { input })
  if (answered.status !== 201) throw new TypeError(`submit: ${answered.code}`)
  return { key: { publicKey: accessPublic, privateKey }, asker: keyIdOf(accessPublic) }
}

/** Never a failure of ours, always the headers, never kept by a browser. */
async function readSaid(response: Response): Promise<Said> {
  const text = await response.text()
  expect([500, 501, 502]).not.toContain(response.status)
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(response.headers.get(name)).toBe(value)
  }
  expect(response.headers.get('cache-control')).toBe('no-store')
  const parsed = JSON.parse(text) as { error?: { code?: string } }
  return { status: response.status, code: parsed.error?.code ?? '', text }
}

const TABLES = [
  'account',
  'unlock_method',
  'membership',
  'supporter',
  'program',
  'entry',
  'pick_list',
  'organization',
  'request',
  'offer',
  'roster_entry',
  'held_outreach',
  'trace',
]

/** Of everything that a refused call must leave as it is. */
export async function fingerprint(desk: Desk): Promise<string> {
  const dumps = []
  for (const table of TABLES) {
    const { rows } = await desk.owner.cases.query(`select * from ${table} order by ${table}::text`)
    dumps.push(JSON.stringify(rows))
  }
  return createHash('sha256').update(dumps.join()).digest('hex')
}
