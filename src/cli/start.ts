import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openLog } from '#server/log.ts'
import { readConfig, type Config } from '#server/config.ts'
import { startServer, type Running } from '#server/main.ts'
import { parseConnection, type Connection } from '#storage/postgres/connection.ts'
import { databasesOf } from './databases.ts'
import { startEmbedded } from './embedded/server.ts'
import { migrate } from './migrate.ts'
import { dropSample } from './sample/drop.ts'
import { makeSample } from './sample/make.ts'

const project = join(import.meta.dirname, '../..')
const web = join(project, 'dist/web')

/** Everything from nothing: client, database, migrations, server. Prints where it is, and runs until it is told to stop. */
export async function start(env: NodeJS.ProcessEnv): Promise<void> {
  const began = performance.now()
  const config = readConfig(env)
  const built = buildIfStale()
  const database = await openDatabase(config)
  try {
    const databases = databasesOf(database.admin)
    await Promise.all([built, migrate(databases)])
    const report = openLog((line) => process.stderr.write(line))
    const running = await startServer({
      config,
      connections: databases,
      web,
      report,
      samplesOf: (store) => {
        const deps = { store, now: () => Temporal.Now.instant() }
        return { make: () => makeSample(deps), drop: () => dropSample(deps) }
      },
    })
    report({ name: 'server.started', milliseconds: Math.round(performance.now() - began) })
    console.log(`Peerlight is at ${config.origin}`)
    await untilToldToStop(running)
  } finally {
    await database.stop()
  }
}

type Opened = { readonly admin: Connection; readonly stop: () => Promise<void> }

async function openDatabase({ database }: Config): Promise<Opened> {
  if (database.kind === 'external') {
    return { admin: parseConnection(database.url), stop: () => Promise.resolve() }
  }
  return await startEmbedded({ ...database, say: (sentence) => console.log(sentence) })
}

async function untilToldToStop(running: Running): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  await promise
  await running.stop()
}

/** A few seconds, only when the sources are newer than what was built from them. */
async function buildIfStale(): Promise<void> {
  const manifest = join(web, 'manifest.json')
  if (existsSync(manifest) && statSync(manifest).mtimeMs > newestSource()) return
  console.log('Building the pages, a few seconds …')
  const { buildWeb } = await import('./build.ts')
  await buildWeb()
}

/** What the client is made of; where only the build was installed there is nothing newer. */
function newestSource(): number {
  const rooms = ['web', 'domain', 'sealing', 'contract'].map((room) => join(project, 'src', room))
  const times = rooms.filter(existsSync).flatMap((room) =>
    readdirSync(room, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  )
  return Math.max(0, ...times)
}
