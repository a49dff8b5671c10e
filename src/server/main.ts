import { serve } from '@hono/node-server'
import type { Deps, Samples } from '#actions/deps.ts'
import { toCode } from '#actions/failure.ts'
import { ensureNightly } from '#actions/installation/recurring.ts'
import { loadFiles } from '#http/files.ts'
import { routes } from '#http/routes.ts'
import type { PerMinute } from '#http/rate-limit.ts'
import { buildServer } from '#http/server.ts'
import { jobsOf } from '#jobs/registry.ts'
import { startWorker, workerName } from '#jobs/worker.ts'
import type { Mailer } from '#mail/mailer.ts'
import { openSmtp } from '#mail/smtp.ts'
import type { Connection } from '#storage/postgres/connection.ts'
import { openPatientPool } from '#storage/postgres/patient-pool.ts'
import { openSignals } from '#storage/signals.ts'
import { openStore, type Store } from '#storage/store.ts'
import type { Config } from './config.ts'
import { listHolidays } from './holidays.ts'
import { probeLink } from './probe-link.ts'

export type Connections = {
  readonly cases: Connection
  readonly records: Connection
  readonly jobs: Connection
}

export type Starting = {
  readonly config: Pick<Config, 'host' | 'port' | 'origin' | 'mail'> &
    Partial<Pick<Config, 'proxies'>>
  readonly connections: Connections
  /** Folder of the built client. */
  readonly web: string
  readonly report: Deps['report']
  /** The sample network is made where things may be sealed: outside the server. */
  readonly samplesOf: (store: Store) => Samples
  /** How many calls one address may make; tests, which share one address, make more. */
  readonly perMinute?: PerMinute
  /** The clock; tests pass their own. */
  readonly now?: () => Temporal.Instant
}

export type Running = {
  readonly port: number
  readonly stop: () => Promise<void>
}

type Close = () => void | Promise<void>

/** Wires everything and listens. The only place that knows all rooms of the server. */
export async function startServer(starting: Starting): Promise<Running> {
  const open: Close[] = []
  const stop = async () => {
    for (const close of open.splice(0).toReversed()) await close()
  }
  try {
    const port = await openAll(starting, open)
    return { port, stop }
  } catch (error) {
    // What is open already, a connection for instance, would keep the process from ending.
    await stop()
    throw error
  }
}

/** In this order, so that where the port is taken no job has run. Closed in the opposite one. */
async function openAll(starting: Starting, open: Close[]): Promise<number> {
  const { config, connections, report, now = () => Temporal.Now.instant() } = starting
  const mailer = openMailer(config.mail)
  open.push(mailer.close)
  const store = openStore(connections)
  open.push(() => store.close())
  const signals = await openSignals(connections.cases)
  open.push(() => signals.close())
  const deps: Deps = {
    store,
    now,
    signals,
    mailer: mailer.mailer,
    samples: starting.samplesOf(store),
    holidays: listHolidays,
    probeLink: (url) => probeLink(url),
    origin: config.origin,
    report,
  }
  const files = await loadFiles(starting.web)
  const app = buildServer({
    deps,
    routes,
    files,
    most: starting.perMinute,
    proxies: config.proxies,
  })
  const listening = await listen(app.fetch, config)
  open.push(listening.close)
  await openWork(deps, connections.jobs, open)
  return listening.port
}

async function openWork(deps: Deps, connection: Connection, open: Close[]): Promise<void> {
  const pool = openPatientPool(connection, { max: 6, name: workerName() })
  open.push(() => pool.end())
  const worker = await startWorker({ pool, jobs: jobsOf(deps), report: deps.report })
  open.push(() => worker.stop())
  const nights = await keepNights(deps)
  open.push(() => clearInterval(nights))
}

const NIGHTS_MILLISECONDS = 6 * 60 * 60 * 1000

/** No organization is left out for long, whatever happened to the queue. */
async function keepNights(deps: Deps): Promise<NodeJS.Timeout> {
  await ensureNightly(deps)
  return setInterval(() => {
    ensureNightly(deps).catch((error: unknown) => {
      deps.report({ name: 'server.failed', code: toCode(error) })
    })
  }, NIGHTS_MILLISECONDS)
}

function openMailer(mail: Config['mail']): {
  readonly mailer: Mailer
  readonly close: () => void
} {
  if (mail.kind === 'outbox') return { mailer: { kind: 'outbox' }, close: () => undefined }
  const smtp = openSmtp(mail.url, mail.from)
  return { mailer: smtp, close: smtp.close }
}

type Fetch = Parameters<typeof serve>[0]['fetch']

/** Rejects where the port is taken. Closing ends the streams that are open. */
async function listen(fetch: Fetch, { host, port }: Pick<Config, 'host' | 'port'>) {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const server = serve({ fetch, hostname: host, port }, (info) => {
    resolve(info.port)
  })
  server.once('error', reject)
  const bound = await promise
  return {
    port: bound,
    close: async () => {
      const closed = Promise.withResolvers<void>()
      server.close(() => {
        closed.resolve()
      })
      if ('closeAllConnections' in server) server.closeAllConnections()
      await closed.promise
    },
  }
}
