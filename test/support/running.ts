import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { OWNER } from '#cli/embedded/cluster.ts'
import { socketFolder } from '#cli/embedded/folder.ts'
import { databasesOf, type Databases } from '#cli/databases.ts'
import { openPool } from '#storage/postgres/connection.ts'
import { openStore } from '#storage/store.ts'
import { makeFolder } from './folder.ts'
import { findFreePort } from './installation.ts'
import { openMailbox, type Mailbox } from './mailbox.ts'
import { plantNetwork, type Network, type NetworkWish } from './network.ts'

/** Peerlight as an operator runs it: the command, a data folder of its own, and all that it prints. */
export type Process = {
  readonly origin: string
  readonly network: Network
  readonly mailbox: Mailbox
  readonly databases: Databases
  readonly owner: { readonly cases: Pool; readonly records: Pool }
  /** Cluster, log and all. */
  readonly folder: string
  readonly printed: Buffer[]
  readonly listen: (child: ChildProcess) => void
  readonly stop: () => Promise<void>
}

const command = join(import.meta.dirname, '../../src/cli/peerlight.ts')

export async function runPeerlight(wish: NetworkWish = {}): Promise<Process> {
  const folder = makeFolder()
  const mailbox = await openMailbox()
  const port = await findFreePort()
  const printed: Buffer[] = []
  const listen = ({ stdout, stderr }: ChildProcess): void => {
    for (const stream of [stdout, stderr]) stream?.on('data', (data: Buffer) => printed.push(data))
  }
  const child = spawn(process.execPath, [command, 'start'], {
    env: {
      PATH: process.env['PATH'],
      PEERLIGHT_DATA: join(folder, 'data'),
      PEERLIGHT_PORT: String(port),
      PEERLIGHT_SMTP_URL: mailbox.url,
      PEERLIGHT_MAIL_FROM: 'peers@north.example',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  listen(child)
  await untilAddress(child, printed)
  const data = realpathSync(join(folder, 'data'))
  const admin = { host: socketFolder(data), port: 5432, user: OWNER, database: 'postgres' }
  const databases = databasesOf(admin)
  const store = openStore(databases)
  const network = await plantNetwork(store, wish)
  await store.close()
  const owner = {
    cases: openPool(databases.owner.cases, { max: 2 }),
    records: openPool(databases.owner.records, { max: 2 }),
  }
  return {
    origin: `http://localhost:${port}`,
    network,
    mailbox,
    databases,
    owner,
    folder,
    printed,
    listen,
    stop: async () => {
      await Promise.all([owner.cases.end(), owner.records.end()])
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
      await mailbox.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function untilAddress(child: ChildProcess, printed: readonly Buffer[]): Promise<void> {
  while (!Buffer.concat(printed).includes('Peerlight is at')) {
    if (child.exitCode !== null) throw new Error(Buffer.concat(printed).toString())
    await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit')])
  }
}
