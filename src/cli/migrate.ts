import { join } from 'node:path'
import type { Client } from 'pg'
import type { Connection } from '#storage/postgres/connection.ts'
import { roles, type Databases, type RoleName } from './databases.ts'
import { applyMigrations, ensureGround } from './migrations/apply.ts'
import { withClient, withLock } from './migrations/owner.ts'
import { prepare } from './migrations/prepare.ts'
import { migrateQueue } from './migrations/queue.ts'

export const MIGRATIONS = join(import.meta.dirname, '..', '..', 'db', 'migrations')

/**
 * Brings both databases to what this version needs, from nothing if need be. Any number of processes may do so at
 * once. Answers the names of what was applied now.
 */
export async function migrate(
  databases: Databases,
  folder = MIGRATIONS,
): Promise<readonly string[]> {
  await prepare(databases)
  const { owner } = databases
  const applied = await Promise.all([
    migrateOne({ connection: owner.cases, visitor: roles.cases }, async (client) => {
      await migrateQueue(client, databases)
      return await applyMigrations(client, join(folder, 'cases'))
    }),
    migrateOne({ connection: owner.records, visitor: roles.records }, async (client) => {
      return await applyMigrations(client, join(folder, 'records'))
    }),
  ])
  return applied.flat()
}

type Target = { readonly connection: Connection; readonly visitor: RoleName }

async function migrateOne(
  { connection, visitor }: Target,
  work: (client: Client) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  return await withClient(connection, (client) =>
    withLock(client, async () => {
      await ensureGround(client, visitor)
      return await work(client)
    }),
  )
}
