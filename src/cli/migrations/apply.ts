import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { escapeIdentifier, type Client } from 'pg'
import type { RoleName } from '../databases.ts'
import { MigrationRefused } from './owner.ts'

type Migration = { readonly name: string; readonly text: string; readonly sha256: string }

/** Forward only, each file in a transaction of its own. */
export async function applyMigrations(client: Client, folder: string): Promise<readonly string[]> {
  const known = readMigrations(folder)
  const applied = await listApplied(client)
  refuseUnknown(known, applied)
  refuseChanged(known, applied)
  const last = [...applied.keys()].at(-1) ?? ''
  const pending = known.filter(({ name }) => !applied.has(name))
  refuseEarlier(pending, last)
  for (const migration of pending) await apply(client, migration)
  return pending.map(({ name }) => name)
}

function readMigrations(folder: string): readonly Migration[] {
  const names = readdirSync(folder).filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name))
  if (names.length === 0) throw new MigrationRefused(`There is no migration in ${folder}.`)
  return names.toSorted().map((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    return { name, text, sha256: createHash('sha256').update(text).digest('hex') }
  })
}

type Applied = ReadonlyMap<string, string>

async function listApplied(client: Client): Promise<Applied> {
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from app.migration order by name collate "C"',
  )
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]))
}

function refuseUnknown(known: readonly Migration[], applied: Applied): void {
  const names = new Set(known.map(({ name }) => name))
  const unknown = [...applied.keys()].find((name) => !names.has(name))
  if (unknown === undefined) return
  throw new MigrationRefused(
    `The database was changed by a newer Peerlight (${unknown}). Start that one; there is no way back.`,
  )
}

function refuseChanged(known: readonly Migration[], applied: Applied): void {
  const changed = known.find(({ name, sha256 }) => (applied.get(name) ?? sha256) !== sha256)
  if (changed === undefined) return
  throw new MigrationRefused(
    `The migration ${changed.name} was applied and its file was changed afterwards. Restore the file; changes go into a new one.`,
  )
}

function refuseEarlier(pending: readonly Migration[], last: string): void {
  const earlier = pending.find(({ name }) => name < last)
  if (earlier === undefined) return
  throw new MigrationRefused(
    `The migration ${earlier.name} comes before ${last}, which is applied already. Give it the next number.`,
  )
}

async function apply(client: Client, { name, text, sha256 }: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(text)
    await client.query('insert into app.migration (name, sha256) values ($1, $2)', [name, sha256])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** What migrations rely on: the schema `app`, and that new tables and functions are for this role and no other. */
export async function ensureGround(client: Client, visitor: RoleName): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('app.migration') is not null as there`,
  )
  if (rows[0]?.there === true) return
  const role = escapeIdentifier(visitor)
  // Sent as one text, which PostgreSQL runs as one transaction.
  await client.query(`
    create schema app;
    create table app.migration (
      name text primary key,
      sha256 text not null,
      applied_at timestamptz not null default now()
    );
    revoke all on schema public from public;
    grant usage on schema public, app to ${role};
    alter default privileges revoke execute on functions from public;
    alter default privileges in schema public grant select, insert, update, delete on tables to ${role};
    alter default privileges in schema public grant usage on sequences to ${role};
    alter default privileges in schema app grant execute on functions to ${role};
  `)
}
