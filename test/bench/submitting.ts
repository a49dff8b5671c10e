import { Pool } from 'pg'
import { toFacets } from '#domain/facets.ts'
import { emptyWish } from '#domain/wish.ts'
import { makeCase } from '#sealing/case.ts'
import { sign } from '#sealing/keys.ts'
import { receiptKeys } from '#sealing/receipt.ts'
import { makeEntropy } from '#sealing/words.ts'
import { quantile, type BenchLine } from './line.ts'
import { openWorld, post, toWire, type World } from './world.ts'

const INTRODUCTIONS = 12
const ONE_BY_ONE = 120
const AT_ONCE = 8
const SUBMITS = 400
const COMMITS = 4000

/** Sealed as the ask page seals; the bodies are made before the clock runs. */
async function makeBodies(world: World, count: number): Promise<string[]> {
  const bodies: string[] = []
  const wish = emptyWish('en')
  for (let at = 0; at < count; at += 1) {
    const receipt = await receiptKeys(makeEntropy())
    const chosen = Array.from(
      { length: INTRODUCTIONS },
      (_, slot) => world.pool[(at + slot) % world.pool.length],
    )
    const facets = toFacets(wish, { keyId: receipt.accessId, score: 0, because: [] })
    const made = await makeCase({
      receipt,
      roster: world.roster,
      intake: { wish },
      shortlist: chosen.flatMap((publicKey) =>
        publicKey === undefined ? [] : [{ publicKey, facets, introduction: { name: 'A.' } }],
      ),
    })
    bodies.push(
      toWire({
        program: 'sample',
        entry: null,
        choice: 'direct',
        header: made.header,
        state: made.state,
        intake: made.intake,
        askerGrant: made.grants.requester.sealed,
        teamGrant: made.grants.team.sealed,
        teamEpoch: world.roster.teamEpoch,
        slots: made.offers.map(({ supporter, ...offer }) => ({ keyId: supporter, ...offer })),
        proof: await sign(receipt.access.privateKey, made.header),
      }),
    )
  }
  return bodies
}

/** Over loopback, client and server in one process, on a PostgreSQL that waits for the disk. */
export async function benchSubmitting(): Promise<BenchLine[]> {
  const world = await openWorld()
  try {
    const bodies = await makeBodies(world, ONE_BY_ONE + SUBMITS)
    const url = `${world.origin}/api/requests/submit`
    const times: number[] = []
    for (const body of bodies.slice(0, ONE_BY_ONE)) {
      const began = performance.now()
      await post(url, body)
      times.push(performance.now() - began)
    }
    times.sort((one, other) => one - other)
    const submits = await perSecond(
      bodies.slice(ONE_BY_ONE),
      async (body) => void (await post(url, body)),
    )
    const commits = await bareCommitsPerSecond(world)
    return [
      toLine('submit.p50_ms', quantile(times, 0.5), 40),
      toLine('submit.p95_ms', quantile(times, 0.95), 40),
      {
        name: 'submit.durable_ratio',
        value: submits / commits,
        unit: 'ratio',
        reference: commits,
        ratio: submits / commits,
      },
    ]
  } finally {
    await world.stop()
  }
}

const toLine = (name: string, value: number, reference: number): BenchLine => ({
  name,
  value,
  unit: 'ms',
  reference,
  ratio: value / reference,
})

/** `AT_ONCE` workers take from one list. */
async function perSecond<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<number> {
  const began = performance.now()
  const left = [...items]
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let item = left.pop(); item !== undefined; item = left.pop()) await work(item)
    }),
  )
  return items.length / ((performance.now() - began) / 1000)
}

async function bareCommitsPerSecond({ databases }: World): Promise<number> {
  const pool = new Pool({ ...databases.owner.cases, max: AT_ONCE })
  try {
    await pool.query('create table bare_commit (id int, body bytea)')
    const body = Buffer.alloc(1024)
    const numbers = Array.from({ length: COMMITS }, (_, at) => at)
    return await perSecond(numbers, async (at) => {
      await pool.query('insert into bare_commit values ($1, $2)', [at, body])
    })
  } finally {
    await pool.end()
  }
}
