import { execFile } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { openLog } from '#server/log.ts'
import { readConfig, type Config } from '#server/config.ts'
import { startServer, type Running } from '#server/main.ts'
import { parseConnection, type Connection } from '#storage/postgres/connection.ts'
import { databasesOf, type Databases } from './databases.ts'
import { startEmbedded } from './embedded/server.ts'
import { migrate } from './migrate.ts'

const run = promisify(execFile)
const project = join(import.meta.dirname, '../..')
const web = join(project, 'dist/web')

/** Everything from nothing: client, database, migrations, server. Prints where it is, and runs until it is told to stop. */
export async function start(env: NodeJS.ProcessEnv): Promise<void> {
  const began = performance.now()
  const config = readConfig(env)
  // Heard from the first moment: whoever stops a start must not leave a database behind.
  const told = toldToStop()
  const built = buildIfStale()
  const database = await openDatabase(config)
  try {
    const databases = databasesOf(database.admin)
    await Promise.all([built, migrate(databases)])
    const running = await serve(config, databases, began)
    await told
    await running.stop()
  } finally {
    await database.stop()
  }
}

async function serve(config: Config, databases: Databases, began: number): Promise<Running> {
  const report = openLog((line) => process.stderr.write(line))
  const running = await startServer({
    config,
    connections: databases,
    web,
    report,
    samplesOf: (store) => {
      const deps = { store, now: () => Temporal.Now.instant() }
      // Loaded when somebody wants it: most installations never do, and none while it starts.
      return {
        make: async () => {
          const { makeSample } = await import('./sample/make.ts')
          await makeSample(deps)
        },
        drop: async () => {
          const { dropSample } = await import('./sample/drop.ts')
          await dropSample(deps)
        },
      }
    },
  })
  report({ name: 'server.started', milliseconds: Math.round(performance.now() - began) })
  console.log(`Peerlight is at ${config.origin}`)
  return running
}

type Opened = { readonly admin: Connection; readonly stop: () => Promise<void> }

async function openDatabase({ database }: Config): Promise<Opened> {
  if (database.kind === 'external') {
    return { admin: parseConnection(database.url), stop: () => Promise.resolve() }
  }
  return await startEmbedded({ ...database, say: (sentence) => console.log(sentence) })
}

function toldToStop(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  return promise
}

/** A few seconds, only when the sources are newer than what was built from them. */
async function buildIfStale(): Promise<void> {
  const manifest = join(web, 'manifest.json')
  if (existsSync(manifest) && statSync(manifest).mtimeMs > newestSource()) return
  console.log('Building the pages, a few seconds …')
  // In a process of its own: a bundler's memory would stay with the server.
  await run(process.execPath, [join(import.meta.dirname, 'build.ts')])
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
