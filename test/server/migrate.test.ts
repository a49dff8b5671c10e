import { randomUUID } from 'node:crypto'
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { databasesOf, type Databases } from '#cli/databases.ts'
import { migrate, MIGRATIONS } from '#cli/migrate.ts'
import { withClient } from '#cli/migrations/owner.ts'
import { derivePassword, toVerifier } from '#cli/migrations/passwords.ts'
import { dumpSchema } from '#cli/schema-dump.ts'
import { dropPair } from '#test/support/databases.ts'
import { makeFolder } from '#test/support/folder.ts'

let folder: string
let base: string
let databases: Databases
beforeEach(() => {
  folder = makeFolder()
  cpSync(MIGRATIONS, folder, { recursive: true })
  base = `peerlight_test_${randomUUID().slice(0, 8)}`
  databases = databasesOf(inject('cluster').admin, base)
})
afterEach(async () => {
  rmSync(folder, { recursive: true })
  await dropPair(databases.admin, base)
})

const add = (side: 'cases' | 'records', name: string, text: string): void =>
  writeFileSync(join(folder, side, name), text)

test('several processes migrate the same databases from nothing at once, and each file is applied once', async () => {
  const applied = await Promise.all([1, 2, 3].map(() => migrate(databases, folder)))
  // The two databases have a lock each: who was first at one need not be first at the other.
  const names = applied.flat()
  const files = ['cases', 'records'].flatMap((side) => readdirSync(join(folder, side)))
  expect(files.length).toBeGreaterThanOrEqual(11)
  expect(names.toSorted()).toEqual(files.toSorted())
  expect(await migrate(databases, folder)).toEqual([])
})

test('a new migration is applied once, on its own side, and the application may use its table', async () => {
  await migrate(databases, folder)
  add('records', '9001-more.sql', 'create table more (organization_id uuid, n serial);')
  expect(await migrate(databases, folder)).toEqual(['9001-more.sql'])
  expect(await migrate(databases, folder)).toEqual([])
  await withClient(databases.records, (client) =>
    client.query('insert into more (organization_id) values (gen_random_uuid())'),
  )
})

test('a migration that fails leaves nothing of itself', async () => {
  await migrate(databases, folder)
  add('cases', '9001-half.sql', 'create table half (id int); select 1/0;')
  await expect(migrate(databases, folder)).rejects.toThrow('division by zero')
  const found = await withClient(databases.owner.cases, (client) =>
    client.query(`select to_regclass('half') as half`),
  )
  expect(found.rows).toEqual([{ half: null }])
})

test('a file that was changed after it was applied stops the start', async () => {
  add('cases', '9001-more.sql', 'create table more (id int);')
  await migrate(databases, folder)
  add('cases', '9001-more.sql', 'create table more (id bigint);')
  await expect(migrate(databases, folder)).rejects.toThrow(
    'The migration 9001-more.sql was applied and its file was changed afterwards.',
  )
})

test('databases of a newer version stop the start', async () => {
  add('records', '9001-newer.sql', 'select 1;')
  await migrate(databases, folder)
  rmSync(join(folder, 'records', '9001-newer.sql'))
  await expect(migrate(databases, folder)).rejects.toThrow('a newer Peerlight (9001-newer.sql)')
})

test('a migration that comes before an applied one is refused', async () => {
  add('cases', '9002-second.sql', 'select 1;')
  await migrate(databases, folder)
  add('cases', '9001-first.sql', 'select 1;')
  await expect(migrate(databases, folder)).rejects.toThrow(
    '9001-first.sql comes before 9002-second.sql',
  )
})

test('an address that leads nowhere, or as somebody who may do too little, is explained', async () => {
  const nowhere = databasesOf({ ...databases.admin, host: '/nowhere' }, base)
  await expect(migrate(nowhere, folder)).rejects.toThrow('cannot be reached (ENOENT)')
  await migrate(databases, folder)
  const little = databasesOf({ ...databases.jobs, database: databases.cases.database }, `${base}_2`)
  await expect(migrate(little, folder)).rejects.toThrow('it needs CREATEROLE and CREATEDB')
})

test('the dump is the same for the same schema, and another for another', async () => {
  await migrate(databases, folder)
  const dump = await dumpSchema(databases.owner.records)
  expect(await dumpSchema(databases.owner.records)).toBe(dump)
  expect(dump).toContain('table public.outreach rls forced granted peerlight_records_app')
  await withClient(databases.owner.records, (client) =>
    client.query(
      'alter table outreach no force row level security; drop policy tenant on outreach',
    ),
  )
  const other = await dumpSchema(databases.owner.records)
  expect(other).toContain('table public.outreach rls NOT FORCED')
  expect(other).not.toContain('policy public.outreach.tenant')
})

test('the queue’s role may make nothing once its schema stands', async () => {
  await migrate(databases, folder)
  for (const statement of [
    'create schema more',
    'create table app.more ()',
    'select from public.organization',
    'select from app.migration',
  ]) {
    const tried = withClient(databases.jobs, (client) => client.query(statement))
    await expect(tried).rejects.toMatchObject({ code: '42501' })
  }
})

test('passwords are the same in every process, differ by role, and are stored as PostgreSQL does', async () => {
  const password = derivePassword('secret', 'peerlight_jobs')
  expect(derivePassword('secret', 'peerlight_jobs')).toBe(password)
  expect(derivePassword('secret', 'peerlight_cases_app')).not.toBe(password)
  expect(derivePassword('other', 'peerlight_jobs')).not.toBe(password)
  expect(toVerifier(password)).not.toContain(password)
  // PostgreSQL takes what it recognises as it is, and would hash anything else again.
  const role = `peerlight_test_${randomUUID().slice(0, 8)}`
  const stored = await withClient(databases.admin, async (client) => {
    await client.query(`create role ${role} password '${toVerifier(password)}'`)
    const { rows } = await client.query(
      `select rolpassword from pg_authid where rolname = '${role}'`,
    )
    await client.query(`drop role ${role}`)
    return rows
  })
  expect(stored).toEqual([{ rolpassword: toVerifier(password) }])
})
