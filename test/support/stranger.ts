import { request } from 'node:http'
import { signedCallHeaders, signedCallText } from '#contract/signed-call.ts'
import { recoveryKeys } from '#sealing/keybox.ts'
import { sign, type SigningPair } from '#sealing/keys.ts'
import { makeSessionKey } from '#sealing/session.ts'
import { checkWords } from '#sealing/words.ts'
import { keyIdOf, toBase64Url } from '#actions/key-id.ts'
import { signInText } from '#contract/proof-text.ts'
import { createHash, randomBytes } from 'node:crypto'
import type { TestDatabases } from './databases.ts'
import { dumpTables } from './dump.ts'
import type { Known } from './network.ts'

/** Calls as no browser of ours would make them: bytes on a real socket. */
export type Knock = {
  readonly method: string
  readonly path: string
  readonly body?: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
}
export type Heard = {
  readonly status: number
  readonly code: string
  readonly text: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
}

/** The path goes out as it is, dots and all; a body goes in pieces, so that nobody knows its length before. */
export async function knock(origin: string, knocked: Knock): Promise<Heard> {
  const { hostname, port } = new URL(origin)
  const { method, path, body, headers = {} } = knocked
  const { promise, resolve, reject } = Promise.withResolvers<Heard>()
  const typed = body === undefined ? {} : { 'content-type': 'application/json' }
  const sent = request(
    { hostname, port, method, path, headers: { ...typed, ...headers }, agent: false },
    (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        const { statusCode: status = 0, headers: got } = response
        resolve({ status, code: codeOf(text), text, headers: got })
      })
    },
  )
  sent.on('error', reject)
  sent.end(body)
  return await promise
}

function codeOf(text: string): string {
  const found = /^\{"error":\{"code":"([a-z-]+)"/.exec(text)
  return found?.[1] ?? ''
}

/** Whoever signs calls: with the session's key, and perhaps the cookie that belongs to it. */
export type Caller = {
  readonly pair: SigningPair
  readonly cookie?: string
  readonly organization?: string
  readonly at?: Temporal.Instant
}

export type Session = Required<Pick<Caller, 'pair' | 'cookie'>>

/** As a browser of ours signs. */
export async function signedBy(
  caller: Caller,
  { method, path, body = '' }: Knock,
): Promise<Record<string, string>> {
  const { pair, cookie, organization = '', at = Temporal.Now.instant() } = caller
  const time = at.toString()
  const nonce = toBase64Url(randomBytes(16))
  const bodyHash = createHash('sha256').update(body).digest('hex')
  const text = signedCallText({ method, target: path, bodyHash, time, nonce, organization })
  return {
    [signedCallHeaders.time]: time,
    [signedCallHeaders.nonce]: nonce,
    [signedCallHeaders.signature]: toBase64Url(
      await sign(pair.privateKey, new TextEncoder().encode(text)),
    ),
    ...(organization === '' ? {} : { [signedCallHeaders.organization]: organization }),
    ...(cookie === undefined ? {} : { cookie }),
  }
}

/** Signs in by hand with the words of a recovery sheet, so that a test holds both halves of a session. */
export async function signIn(origin: string, { words }: Known): Promise<Session> {
  const checked = checkWords(words)
  if (checked.kind !== 'ok') throw new TypeError('no sheet')
  const { auth } = await recoveryKeys(checked.entropy)
  const pair = await makeSessionKey()
  const begun = await knock(origin, { method: 'POST', path: '/api/sessions/begin', body: '{}' })
  const { challenge } = JSON.parse(begun.text) as { challenge: string }
  const sessionPublic = toBase64Url(pair.publicKey)
  const text = new TextEncoder().encode(signInText(challenge, sessionPublic))
  const signature = toBase64Url(await sign(auth.privateKey, text))
  const proof = { kind: 'recovery', challenge, key: keyIdOf(auth.publicKey), signature }
  const body = JSON.stringify({ proof, sessionPublic })
  const heard = await knock(origin, { method: 'POST', path: '/api/sessions/sign-in', body })
  const [set = ''] = heard.headers['set-cookie'] ?? []
  return { pair, cookie: set.split(';')[0] ?? '' }
}

/** What a stranger may leave behind, and no more: a question to sign, and the time at which a session was last seen. */
const PASSING = ['public.challenge', 'public.session', 'graphile_worker._private_known_crontabs']

/** Of every row of every table of both databases. */
export async function fingerprint({ owner }: TestDatabases): Promise<string> {
  const { cases, records } = owner
  const dumped = [...(await dumpTables(cases)), ...(await dumpTables(records))]
  const hash = createHash('sha256')
  for (const { table, bytes } of dumped)
    if (!PASSING.includes(table)) hash.update(table).update(bytes)
  return hash.digest('hex')
}
