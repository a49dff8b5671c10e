import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { parseConnection, type Connection } from '#storage/postgres/connection.ts'
import { databasesOf } from '#cli/databases.ts'
import { startEmbedded } from '#cli/embedded/server.ts'
import { migrate } from '#cli/migrate.ts'
import { dropPair } from './databases.ts'
import { makeFolder } from './folder.ts'

/** One server for a whole run, with a migrated pair of databases that every test file gets a copy of. */
export type Cluster = { readonly admin: Connection; readonly template: string }

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be merged
  interface ProvidedContext {
    cluster: Cluster
  }
}

type Started = { readonly cluster: Cluster; readonly stop: () => Promise<void> }

/** Vitest's global setup: its answer is the teardown. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { cluster, stop } = await startCluster()
  project.provide('cluster', cluster)
  return stop
}

/** The embedded server, or the one that `PEERLIGHT_TEST_DATABASE_URL` names, where some tests need a superuser. */
export async function startCluster(): Promise<Started> {
  const url = process.env['PEERLIGHT_TEST_DATABASE_URL']
  const { admin, stop } = url === undefined ? await startTemporary() : useExternal(url)
  const cluster = { admin, template: `peerlight_template_${process.pid}` }
  await migrate(databasesOf(admin, cluster.template))
  return {
    cluster,
    stop: async () => {
      await dropPair(admin, cluster.template)
      await stop()
    },
  }
}

type Server = { readonly admin: Connection; readonly stop: () => Promise<void> }

function useExternal(url: string): Server {
  return { admin: parseConnection(url), stop: () => Promise.resolve() }
}

async function startTemporary(): Promise<Server> {
  const folder = makeFolder()
  // The only place without fsync: nobody needs these data after a power cut.
  const embedded = await startEmbedded({
    folder: join(folder, 'data'),
    chosen: true,
    durable: false,
  })
  return {
    admin: embedded.admin,
    stop: async () => {
      await embedded.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
