import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { Pool } from 'pg'
import { signedCallHeaders, signedCallText } from '#contract/signed-call.ts'
import { receiptKeys, type ReceiptKeys } from '#sealing/receipt.ts'
import { signCall } from '#sealing/session.ts'
import { makeEntropy } from '#sealing/words.ts'
import { lookupKey } from '#storage/store.ts'
import { quantile, type BenchLine } from './line.ts'
import { openWorld, toWire, type World } from './world.ts'

const OPEN = 500
const MESSAGES = 400
const BUDGET_MS = 250

type Talk = { readonly receipt: ReceiptKeys; said: number; heard: () => void }

/** From sending a message to the line that says «read again» on the stream of its case, with 500 streams open. */
export async function benchDelivery(): Promise<BenchLine[]> {
  const world = await openWorld()
  const talks = await openTalks(world)
  const leaving = new AbortController()
  try {
    for (const talk of talks) await follow(world, talk, leaving.signal)
    const times: number[] = []
    for (let at = 0; at < MESSAGES; at += 1) {
      const talk = talks[(at * 7) % talks.length]
      if (talk !== undefined) times.push(await say(world, talk))
    }
    times.sort((one, other) => one - other)
    return [
      toLine('conversation.delivery_p50_ms', quantile(times, 0.5)),
      toLine('conversation.delivery_p99_ms', quantile(times, 0.99)),
    ]
  } finally {
    leaving.abort()
    await world.stop()
  }
}

const toLine = (name: string, value: number): BenchLine => ({
  name,
  value,
  unit: 'ms',
  reference: BUDGET_MS,
  ratio: value / BUDGET_MS,
})

/** Copies of one talk of the sample, each under words of its own: the server cannot tell them from any other. */
async function openTalks({ databases }: World): Promise<Talk[]> {
  const pool = new Pool({ ...databases.owner.cases, max: 4 })
  try {
    const { rows } = await pool.query<{ request_id: string }>(
      `select request_id from epoch order by request_id limit 1`,
    )
    const model = rows[0]?.request_id
    return await Promise.all(Array.from({ length: OPEN }, async () => await copyTalk(pool, model)))
  } finally {
    await pool.end()
  }
}

async function copyTalk(pool: Pool, model: string | undefined): Promise<Talk> {
  const receipt = await receiptKeys(makeEntropy())
  const id = randomBytes(32).toString('hex')
  await copyRow(pool, {
    table: 'request',
    model,
    changed: {
      request_id: id,
      access_key_id: receipt.accessId,
      access_public: receipt.access.publicKey,
    },
  })
  const offer = randomUUID()
  await copyRow(pool, { table: 'offer', model, changed: { request_id: id, offer_id: offer } })
  await copyRow(pool, { table: 'epoch', model, changed: { request_id: id, offer_id: offer } })
  await pool.query(
    'insert into locator (key, organization_id) select $1, organization_id from request where request_id = $2',
    [lookupKey('case', receipt.accessId), id],
  )
  return { receipt, said: 0, heard: () => undefined }
}

type Copy = {
  readonly table: 'request' | 'offer' | 'epoch'
  readonly model: string | undefined
  readonly changed: Readonly<Record<string, unknown>>
}

async function copyRow(pool: Pool, { table, model, changed }: Copy): Promise<void> {
  const names = Object.keys(changed)
  const { rows } = await pool.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
    [table],
  )
  const columns = rows.map(({ name }) => name)
  const values = columns.map((name) =>
    names.includes(name) ? `$${names.indexOf(name) + 2}` : `m."${name}"`,
  )
  const accepted = table === 'offer' ? `and state = 'accepted'` : ''
  await pool.query(
    `insert into ${table} (${columns.map((name) => `"${name}"`).join()})
     select ${values.join()} from ${table} m where request_id = $1 ${accepted}`,
    [model, ...Object.values(changed)],
  )
}

async function send(
  world: World,
  talk: Talk,
  call: { readonly path: string; readonly body?: string; readonly signal?: AbortSignal },
) {
  const { path, body = '', signal } = call
  const method = body === '' ? 'GET' : 'POST'
  const time = Temporal.Now.instant().toString()
  const nonce = randomBytes(16).toString('base64url')
  const bodyHash = createHash('sha256').update(body).digest('hex')
  const text = signedCallText({ method, target: path, bodyHash, time, nonce, organization: '' })
  const signature = await signCall(talk.receipt.access, text)
  const response = await fetch(world.origin + path, {
    method,
    headers: {
      'Content-Type': 'application/json',
      [signedCallHeaders.key]: talk.receipt.accessId,
      [signedCallHeaders.time]: time,
      [signedCallHeaders.nonce]: nonce,
      [signedCallHeaders.signature]: Buffer.from(signature).toString('base64url'),
    },
    ...(body === '' ? {} : { body }),
    ...(signal === undefined ? {} : { signal }),
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return response
}

/** Resolves when the stream is open. */
async function follow(world: World, talk: Talk, signal: AbortSignal): Promise<void> {
  const response = await send(world, talk, { path: '/api/conversations/asker/follow', signal })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  if (reader === undefined) throw new Error('no stream')
  const first = await reader.read()
  if (first.done) throw new Error('the stream ended')
  void (async () => {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      if (value.includes('case')) talk.heard()
    }
  })().catch(() => undefined)
}

async function say(world: World, talk: Talk): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<void>()
  talk.heard = resolve
  const began = performance.now()
  const body = toWire({ epoch: 1, position: talk.said, sealed: new Uint8Array(randomBytes(1100)) })
  talk.said += 1
  await Promise.all([send(world, talk, { path: '/api/conversations/asker/say', body }), promise])
  return performance.now() - began
}
