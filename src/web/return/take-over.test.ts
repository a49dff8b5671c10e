import { afterEach, expect, test, vi } from 'vitest'
import { randomBytes } from '#sealing/primitives.ts'
import { join, makeTicket, meet } from './take-over.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

type Sent = { readonly path: string; readonly body: string }

/** A server that takes every code, commits to whatever, and then ends it. */
function listen(): readonly Sent[] {
  const sent: Sent[] = []
  vi.stubGlobal('fetch', async (path: string, { body }: { readonly body: string }) => {
    sent.push({ path, body })
    const commitment = randomBytes(32).toBase64({ alphabet: 'base64url', omitPadding: true })
    if (path.endsWith('/join')) return Response.json({ commitment })
    if (path.endsWith('/show-key')) return Response.json({})
    return Response.json({ error: { code: 'not-found' } }, { status: 404 })
  })
  return sent
}

test('the caller’s key is made and shown only when the commitment is there', async () => {
  const sent = listen()
  const joining = await join('123456', makeTicket())
  if (joining.kind !== 'joined') throw new TypeError(joining.kind)
  const { key } = joining.joined
  const shown = key.publicKey.toBase64({ alphabet: 'base64url', omitPadding: true })
  expect(sent.map(({ path }) => path)).toEqual(['/api/hand-overs/join'])
  expect(sent.some(({ body }) => body.includes(shown))).toBe(false)
  expect(await meet(joining.joined, new AbortController().signal)).toEqual({ kind: 'stopped' })
  expect(sent.filter(({ body }) => body.includes(shown)).map(({ path }) => path)).toEqual([
    '/api/hand-overs/show-key',
  ])
})

test('a key is never shown under a second commitment', async () => {
  const sent = listen()
  const ticket = makeTicket()
  const [one, two] = [await join('123456', ticket), await join('123456', ticket)]
  if (one.kind !== 'joined' || two.kind !== 'joined') throw new TypeError('not joined')
  expect(sent).toHaveLength(2)
  expect(one.joined.key.publicKey).not.toEqual(two.joined.key.publicKey)
})
