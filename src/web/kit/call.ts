import * as v from 'valibot'
import type { Endpoint } from '#contract/endpoint.ts'
import { refusal } from '#contract/refusals.ts'
import { signedCallHeaders, signedCallText } from '#contract/signed-call.ts'
import type { KeyId } from '#domain/ids.ts'
import type { SigningPair } from '#sealing/keys.ts'

export type Called<O> =
  | { readonly kind: 'done'; readonly output: O }
  | { readonly kind: 'refused'; readonly code: string; readonly fields: readonly string[] }
  /** No answer came: nothing is known to be lost, and the same call may be sent again. */
  | { readonly kind: 'offline' }

/** How a call is signed: an asker by the receipt's access key, staff by the session's key. */
export type Signer =
  | { readonly kind: 'asker'; readonly pair: SigningPair; readonly keyId: KeyId }
  | { readonly kind: 'staff'; readonly pair: SigningPair; readonly organization: string }

/** Calls an endpoint as anyone, or signed. What comes back is held against the contract before anybody uses it. */
export async function call<I, O>(
  endpoint: Endpoint<I, O>,
  input: I,
  signer?: Signer,
): Promise<Called<O>> {
  const response = await send(endpoint, input, signer)
  if (response === undefined) return { kind: 'offline' }
  const body: unknown = await response.json().catch(() => undefined)
  if (response.ok) return { kind: 'done', output: v.parse(endpoint.output, body) }
  const said = v.safeParse(refusal, body)
  if (!said.success) return { kind: 'offline' }
  const { code, fields = [] } = said.output.error
  return { kind: 'refused', code, fields }
}

/** A stream of lines that say «read again». Ends when the server or the connection does; the caller starts it anew. */
export async function follow(
  endpoint: Endpoint<Record<string, never>, unknown>,
  signer: Signer,
  { heard, until }: { readonly heard: (line: string) => void; readonly until: AbortSignal },
): Promise<void> {
  const response = await send(endpoint, {}, signer, until)
  if (response?.ok !== true || response.body === null) return
  const lines = response.body.pipeThrough(new TextDecoderStream())
  try {
    for await (const text of lines) {
      for (const line of text.split('\n').filter((each) => each !== '')) heard(line.trim())
    }
  } catch {
    // NOTE: a broken stream and a finished one are the same to the caller
  }
}

// oxlint-disable-next-line max-params -- internal; the last one is for streams only
async function send<I>(
  endpoint: Endpoint<I, unknown>,
  input: I,
  signer: Signer | undefined,
  until?: AbortSignal,
): Promise<Response | undefined> {
  const { target, init } = toFetch(endpoint, input)
  const { method, headers, body } = init
  if (signer !== undefined) await sign(headers, signer, { method, target, body: body ?? '' })
  const credentials = isNobodys(endpoint, signer) ? 'omit' : 'same-origin'
  const stopped = until === undefined ? {} : { signal: until }
  try {
    return await fetch(target, { ...init, ...stopped, credentials, cache: 'no-store' })
  } catch {
    return undefined
  }
}

/** The only calls of anybody's that set the cookie. */
const SIGNING_IN = /^\/api\/(?:sessions|accounts)\//u

/**
 * What anybody may do goes without the cookie that a coordinator's browser has: nothing tells theirs from others. So
 * does the look at a survey or at a letter's page: a server that kept the cookie could tell who answers a moment later.
 */
const isNobodys = (
  { path }: Pick<Endpoint<unknown, unknown>, 'path'>,
  signer: Signer | undefined,
) => (signer === undefined ? !SIGNING_IN.test(path) : signer.kind === 'asker')

type Fetch = { readonly method: string; readonly headers: Headers; readonly body?: string }

function toFetch<I>({ method, path }: Endpoint<I, unknown>, input: I) {
  if (method === 'GET') {
    const init: Fetch = { method, headers: new Headers() }
    return { target: path + toQuery(input), init }
  }
  const headers = new Headers({ 'Content-Type': 'application/json' })
  const init: Fetch = { method, headers, body: toWire(input) }
  return { target: path, init }
}

type Sent = { readonly method: string; readonly target: string; readonly body: string }

async function sign(headers: Headers, signer: Signer, { method, target, body }: Sent) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body))
  const nonce = toBase64(crypto.getRandomValues(new Uint8Array(16)))
  const organization = signer.kind === 'staff' ? signer.organization : ''
  const time = new Date().toISOString()
  const bodyHash = new Uint8Array(digest).toHex()
  const text = signedCallText({ method, target, bodyHash, time, nonce, organization })
  headers.set(signedCallHeaders.time, time)
  headers.set(signedCallHeaders.nonce, nonce)
  // NOTE: the same as `signCall` of the sealing, without which a page can ask what anyone may know
  const bytes = new TextEncoder().encode(text)
  const signature = await crypto.subtle.sign('Ed25519', signer.pair.privateKey, bytes)
  headers.set(signedCallHeaders.signature, toBase64(new Uint8Array(signature)))
  if (organization !== '') headers.set(signedCallHeaders.organization, organization)
  if (signer.kind === 'asker') {
    headers.set(signedCallHeaders.key, signer.keyId)
  }
}

export const toBase64 = (bytes: Uint8Array): string =>
  bytes.toBase64({ alphabet: 'base64url', omitPadding: true })

const toWire = (input: unknown): string =>
  JSON.stringify(input, (_key, value: unknown) =>
    value instanceof Uint8Array ? toBase64(value) : value,
  )

function toQuery(input: unknown): string {
  const pairs = Object.entries(Object(input)).filter(([, value]) => value !== undefined)
  const query = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString()
  return query === '' ? '' : `?${query}`
}
