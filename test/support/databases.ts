import { randomUUID } from 'node:crypto'
import { escapeIdentifier, type Pool } from 'pg'
import { inject } from 'vitest'
import { openPool, type Connection } from '#storage/postgres/connection.ts'
import { openStore, type Store } from '#storage/store.ts'
import { databasesOf, roles, type Databases } from '#cli/databases.ts'
import { withClient } from '#cli/migrations/owner.ts'
import { createDatabase } from '#cli/migrations/prepare.ts'
import type { Cluster } from './cluster.ts'
import { openQueue, type Queue } from './queue.ts'

export type TestDatabases = {
  readonly databases: Databases
  /** As the running server has it: application roles, policies in force. */
  readonly store: Store
  /** The owner, to look behind the policies. */
  readonly owner: { readonly cases: Pool; readonly records: Pool }
  readonly jobs: Queue
  drop(): Promise<void>
}

/** A pair of databases for one test file, as migrated and empty. */
export async function makeDatabases(): Promise<TestDatabases> {
  return await copyDatabases(inject('cluster'))
}

export async function copyDatabases({ admin, template }: Cluster): Promise<TestDatabases> {
  const base = `peerlight_test_${randomUUID().slice(0, 8)}`
  await withClient(admin, async (client) => {
    const pair = { cases: [roles.cases, roles.jobs], records: [roles.records] }
    for (const [side, visitors] of Object.entries(pair)) {
      const names = { name: `${base}_${side}`, template: `${template}_${side}` }
      await createDatabase(client, { ...names, visitors })
    }
  })
  return open(databasesOf(admin, base), base)
}

function open(databases: Databases, base: string): TestDatabases {
  const store = openStore(databases)
  const jobs = openQueue(databases.jobs)
  const owner = {
    cases: openPool(databases.owner.cases, { max: 2 }),
    records: openPool(databases.owner.records, { max: 2 }),
  }
  return {
    databases,
    store,
    owner,
    jobs,
    drop: async () => {
      await Promise.all([store.close(), jobs.close(), owner.cases.end(), owner.records.end()])
      await dropPair(databases.admin, base)
    },
  }
}

export async function dropPair(admin: Connection, base: string): Promise<void> {
  await withClient(admin, async (client) => {
    for (const side of ['cases', 'records']) {
      await client.query(
        `drop database if exists ${escapeIdentifier(`${base}_${side}`)} with (force)`,
      )
    }
  })
}
