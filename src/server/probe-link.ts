import { lookup } from 'node:dns/promises'
import { request } from 'node:https'
import { isIP } from 'node:net'
import { connect, type TLSSocket } from 'node:tls'
import type { LinkFound } from '#domain/resource.ts'
import { isPublicAddress } from './public-address.ts'

/** The two things that go out, so that tests can stand in for the internet. The rules stay here. */
export type WayOut = {
  /** All addresses of a host; rejects where there is none. */
  readonly resolve: (host: string) => Promise<readonly string[]>
  readonly dial: (to: Dialled) => TLSSocket
}
/** The very address that was checked: asking for the name again could give another. */
export type Dialled = {
  readonly address: string
  readonly port: number
  readonly host: string
}

const internet: WayOut = {
  resolve: async (host) =>
    (await lookup(host, { all: true, order: 'ipv4first' })).map(({ address }) => address),
  // An address by itself is no server name (RFC 6066 §3); its certificate is held against the address then.
  dial: ({ address, port, host }) =>
    connect({ host: address, port, servername: isIP(host) === 0 ? host : '' }),
}

export const USER_AGENT = 'Peerlight link check'
const MOST_REDIRECTS = 3
const PATIENCE_MS = 10_000
const HTTPS_PORT = 443

/** Somebody is there, who does not want to be asked by a machine. */
const WARY: ReadonlySet<number> = new Set([401, 403, 405, 406, 407, 429])

type Reply = { readonly status: number; readonly location: string | undefined }
/** `refused`: nothing was asked, because the address is not one that this server may ask. */
type Exchange = Reply | 'refused' | 'no-answer'

/**
 * Whether a link leads somewhere. Asks only what is public and behind a lock, also after a redirect: whoever may write
 * a link must not be able to make this server call its own neighbours. Sends no cookie and no referrer.
 */
export async function probeLink(url: string, out: WayOut = internet): Promise<LinkFound> {
  const found = await follow(url, 'HEAD', out)
  // Some hosts know only GET.
  return found === 'broken' ? await follow(url, 'GET', out) : found
}

type Method = 'HEAD' | 'GET'

async function follow(first: string, method: Method, out: WayOut): Promise<LinkFound> {
  let url = first
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const reply = await ask(url, method, out)
    if (reply === 'no-answer') return reply
    if (reply === 'refused') return 'broken'
    if (reply.location === undefined) return judge(reply.status)
    const next = URL.parse(reply.location, url)
    if (next === null) return 'broken'
    url = next.href
  }
  return 'broken'
}

const judge = (status: number): LinkFound =>
  (status >= 200 && status < 300) || WARY.has(status) ? 'good' : 'broken'

async function ask(text: string, method: Method, out: WayOut): Promise<Exchange> {
  const url = URL.parse(text)
  if (url === null || !isLocked(url)) return 'refused'
  const addresses = await resolveIn(url, out)
  if (addresses === 'no-answer') return addresses
  const [address] = addresses
  // All of them, so that a name with one public address does not lead to a private one the next time.
  if (address === undefined || !addresses.every(isPublicAddress)) return 'refused'
  return await exchange(url, { method, address, out })
}

const isLocked = ({ protocol, username, password }: URL): boolean =>
  protocol === 'https:' && username === '' && password === ''

/** An IPv6 address stands in brackets in a URL. */
const hostOf = ({ hostname }: URL): string => hostname.replaceAll(/^\[|\]$/gu, '')

async function resolveIn(url: URL, out: WayOut): Promise<readonly string[] | 'no-answer'> {
  const late = Promise.withResolvers<'no-answer'>()
  const timer = setTimeout(() => late.resolve('no-answer'), PATIENCE_MS)
  try {
    return await Promise.race([out.resolve(hostOf(url)), late.promise])
  } catch {
    // NOTE: a name that nobody knows, or nobody to ask; both mean that nothing answered
    return 'no-answer'
  } finally {
    clearTimeout(timer)
  }
}

type Asking = { readonly method: Method; readonly address: string; readonly out: WayOut }

async function exchange(url: URL, { method, address, out }: Asking): Promise<Exchange> {
  const { promise, resolve } = Promise.withResolvers<Exchange>()
  const host = hostOf(url)
  const port = url.port === '' ? HTTPS_PORT : Number(url.port)
  const asked = request({
    method,
    host,
    port,
    path: `${url.pathname}${url.search}`,
    headers: { host: url.host, 'user-agent': USER_AGENT, accept: '*/*', connection: 'close' },
    createConnection: () => out.dial({ address, port, host }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  asked.once('response', (response) => {
    const { statusCode: status = 0, headers } = response
    const isRedirect = status >= 300 && status < 400
    resolve({ status, location: isRedirect ? headers.location : undefined })
    response.destroy()
  })
  asked.on('error', () => resolve('no-answer'))
  asked.end()
  return await promise
}
