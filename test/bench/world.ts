import { rmSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { databasesOf, type Databases } from '#cli/databases.ts'
import { startEmbedded } from '#cli/embedded/server.ts'
import { migrate } from '#cli/migrate.ts'
import { makeSample } from '#cli/sample/make.ts'
import { showPool } from '#contract/pools.ts'
import { showProgram } from '#contract/programs.ts'
import { makeFolder } from '#test/support/folder.ts'
import { startServer } from '#server/main.ts'
import { verifyRoster, type Roster } from '#sealing/roster.ts'

export type World = {
  readonly origin: string
  readonly databases: Databases
  readonly roster: Roster
  /** Public keys of supporters who may be shortlisted. */
  readonly pool: readonly Uint8Array<ArrayBuffer>[]
  readonly stop: () => Promise<void>
}

const port = 18_330

/** A server with the sample network on a durable PostgreSQL: every commit waits for the disk. */
export async function openWorld(): Promise<World> {
  const folder = makeFolder()
  const embedded = await startEmbedded({ folder: join(folder, 'data'), chosen: false })
  const databases = databasesOf(embedded.admin)
  await migrate(databases)
  const origin = `http://localhost:${port}`
  const now = () => Temporal.Now.instant()
  const running = await startServer({
    config: {
      host: '127.0.0.1',
      port,
      origin,
      mail: { kind: 'outbox', from: 'bench@network.example' },
    },
    connections: databases,
    web: join(import.meta.dirname, '../../dist/web'),
    perMinute: { usual: 1_000_000, heavy: 1_000_000, scarce: 1_000_000 },
    report: () => undefined,
    samplesOf: (store) => ({
      make: () => makeSample({ store, now }),
      drop: () => Promise.resolve(),
    }),
  })
  await post(`${origin}/api/samples/make`, {})
  const program = v.parse(
    showProgram.output,
    await read(`${origin}/api/programs/show?program=sample`),
  )
  const { supporters } = v.parse(
    showPool.output,
    await read(`${origin}/api/pools/show?program=sample`),
  )
  return {
    origin,
    databases,
    roster: await verifyRoster(program.roster),
    pool: supporters.map(({ kemPublic }) => kemPublic),
    stop: async () => {
      await running.stop()
      await embedded.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export const toWire = (body: unknown): string =>
  JSON.stringify(body, (_key, value: unknown) =>
    value instanceof Uint8Array
      ? value.toBase64({ alphabet: 'base64url', omitPadding: true })
      : value,
  )

export async function post(url: string, body: unknown): Promise<Response> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : toWire(body),
  })
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  return response
}

const read = async (url: string): Promise<unknown> => await (await fetch(url)).json()
