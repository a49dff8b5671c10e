import { Hono, type Context } from 'hono'
import type { Deps } from '#actions/deps.ts'
import { isUnavailable, toCode } from '#actions/failure.ts'
import { refused, toWire, type Answer } from './answer.ts'
import { authenticate } from './authenticate.ts'
import { callerAddress, countedAddress } from './caller-address.ts'
import { isCrossSite } from './cross-site.ts'
import { padToSize } from './padding.ts'
import { perMinute, RateLimit, type Cost, type PerMinute } from './rate-limit.ts'
import { readBody, readInput } from './read-input.ts'
import type { Route } from './route.ts'
import { securityHeaders } from './security-headers.ts'
import { SeenNonces } from './signature.ts'
import type { Files } from './files.ts'

export type Bindings = {
  readonly incoming?: { readonly socket: { readonly remoteAddress?: string } }
}

type Shared = {
  readonly deps: Deps
  readonly nonces: SeenNonces
  readonly limit: RateLimit
  readonly proxies: number
}

export type Serving = {
  readonly deps: Deps
  readonly routes: readonly Route[]
  readonly files: Files
  readonly most?: PerMinute | undefined
  /** How many of the operator's proxies stand in front. */
  readonly proxies?: number | undefined
}

/** The whole of what is served: the API's routes, then the fixed files. */
export function buildServer({
  deps,
  routes,
  files,
  most = perMinute,
  proxies = 0,
}: Serving): Hono<{ Bindings: Bindings }> {
  const app = new Hono<{ Bindings: Bindings }>()
  const shared: Shared = { deps, nonces: new SeenNonces(), limit: new RateLimit(most), proxies }
  app.use(async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(securityHeaders)) c.res.headers.set(name, value)
  })
  for (const route of routes) {
    const { method, path } = route.endpoint
    app.on(method, path, async (c) => {
      // A HEAD comes here as a GET; the stream that it would open has nobody to close it.
      if (c.req.raw.method !== method) return send(route, refused('method-not-allowed'))
      return send(route, await serve(shared, route, c))
    })
    app.all(path, () => send(route, refused('method-not-allowed')))
  }
  app.all('/api/*', () => json(404, { error: { code: 'not-found' } }))
  app.get('*', (c) => files.serve(c.req.raw))
  app.onError((error) => {
    deps.report({ name: 'server.failed', code: toCode(error) })
    return json(500, { error: { code: 'server-error' } })
  })
  return app
}

type Ctx = Context<{ Bindings: Bindings }>

async function serve(shared: Shared, route: Route, c: Ctx): Promise<Answer<unknown>> {
  const { deps } = shared
  if (isTooMany(shared, route, c)) return refused('too-many-requests')
  if (isCrossSite(c.req.raw, deps.origin)) return refused('cross-site')
  try {
    return await answer(shared, route, c.req.raw)
  } catch (error) {
    deps.report({ name: 'server.failed', code: toCode(error) })
    return refused(isUnavailable(error) ? 'unavailable' : 'server-error')
  }
}

function isTooMany({ limit, deps, proxies }: Shared, route: Route, c: Ctx): boolean {
  const peer = c.env.incoming?.socket.remoteAddress ?? ''
  const address = callerAddress({ headers: c.req.raw.headers, peer, proxies })
  return limit.isOver(countedAddress(address), costOf(route), deps.now())
}

function costOf({ endpoint }: Route): Cost {
  if (endpoint.scarce) return 'scarce'
  return endpoint.permit === 'anyone' && endpoint.method === 'POST' ? 'heavy' : 'usual'
}

async function answer(shared: Shared, route: Route, request: Request): Promise<Answer<unknown>> {
  const { endpoint } = route
  const type = request.headers.get('content-type') ?? ''
  if (endpoint.method === 'POST' && !/^application\/json(;|$)/.test(type)) {
    return refused('wrong-content-type')
  }
  const read = await readBody(request, endpoint.mostBytes)
  if (read.kind === 'too-large') return refused('too-large')
  const url = new URL(request.url)
  const call = { method: request.method, target: url.pathname + url.search, body: read.body }
  const caller = await authenticate(endpoint, { ...shared, headers: request.headers, call })
  if (caller.kind !== 'known') return refused(caller.kind)

  const input = readInput(endpoint, url, read.body)
  if (input.kind === 'invalid-input') return refused(input.kind, input.fields)
  if (input.kind !== 'valid') return refused(input.kind)
  return await route.handle(shared.deps, caller.actor, input.input)
}

function send(route: Route, answer: Answer<unknown>): Response {
  if (answer.kind === 'stream') {
    return new Response(answer.stream, {
      headers: {
        'Content-Type': 'text/plain; charset=utf-8',
        ...noStore,
        'X-Accel-Buffering': 'no',
      },
    })
  }
  const isPadded = route.endpoint.permit === 'asker'
  if (answer.kind === 'refused') {
    const { status, code, fields } = answer
    return json(status, { error: fields === undefined ? { code } : { code, fields } }, isPadded)
  }
  const response = json(answer.status, answer.body, isPadded)
  if (answer.cookie !== undefined) response.headers.set('Set-Cookie', answer.cookie)
  return response
}

const noStore = { 'Cache-Control': 'no-store' }

function json(status: number, body: unknown, isPadded = false): Response {
  const text = toWire(body)
  return new Response(isPadded ? padToSize(text) : text, {
    status,
    headers: { 'Content-Type': 'application/json', ...noStore },
  })
}
