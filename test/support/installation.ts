import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Event } from '#domain/event.ts'
import { dropSample } from '#cli/sample/drop.ts'
import { makeSample } from '#cli/sample/make.ts'
import { startServer } from '#server/main.ts'
import { makeDatabases, type TestDatabases } from './databases.ts'
import { openMailbox, type Mailbox } from './mailbox.ts'

export type Installation = {
  readonly origin: string
  readonly databases: TestDatabases
  readonly mailbox: Mailbox
  /** What the server's own log would have said. */
  readonly events: readonly Event[]
  readonly stop: () => Promise<void>
}

export type InstallationWish = {
  /** `sample`: with the sample network in it. */
  readonly with?: 'sample' | 'nothing'
  readonly mail?: 'smtp' | 'outbox'
  readonly databases?: TestDatabases
}

const web = join(import.meta.dirname, '../../dist/web')

/** The whole server on a database of its own, as `npm start` runs it, with a real mail server beside. */
export async function startInstallation(wish: InstallationWish = {}): Promise<Installation> {
  const databases = wish.databases ?? (await makeDatabases())
  const mailbox = await openMailbox()
  const events: Event[] = []
  const port = await findFreePort()
  const origin = `http://localhost:${port}`
  const now = () => Temporal.Now.instant()
  const from = 'peers@network.example'
  const mail =
    wish.mail === 'outbox'
      ? ({ kind: 'outbox', from } as const)
      : ({ kind: 'smtp', url: mailbox.url, from } as const)
  if (wish.with === 'sample') await makeSample({ store: databases.store, now })
  const server = await startServer({
    config: { host: '127.0.0.1', port, origin, mail },
    connections: databases.databases,
    web,
    perMinute: { usual: 1_000_000, heavy: 1_000_000, scarce: 1_000_000 },
    report: (event) => void events.push(event),
    samplesOf: (store) => ({
      make: () => makeSample({ store, now }),
      drop: () => dropSample({ store }),
    }),
  })
  return {
    origin,
    databases,
    mailbox,
    events,
    stop: async () => {
      await server.stop()
      await mailbox.close()
      await databases.drop()
    },
  }
}

export async function findFreePort(): Promise<number> {
  const probe = createServer()
  const { promise, resolve } = Promise.withResolvers<void>()
  probe.listen(0, '127.0.0.1', resolve)
  await promise
  const address = probe.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const closed = Promise.withResolvers<void>()
  probe.close(() => closed.resolve())
  await closed.promise
  return port
}
