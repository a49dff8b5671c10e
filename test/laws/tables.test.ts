import { randomUUID } from 'node:crypto'
import { escapeIdentifier, type Pool, type PoolClient } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { roles } from '#cli/databases.ts'
import { makeDatabases, type TestDatabases } from '#test/support/databases.ts'

let databases: TestDatabases
beforeAll(async () => {
  databases = await makeDatabases()
})
afterAll(async () => {
  await databases.drop()
})

const sides = ['cases', 'records'] as const
type Side = (typeof sides)[number]
/** What the application may see of a table is what its one policy lets through. */
const own = '(organization_id = app.current_organization())'
const ownOrMember = `(${own} OR (network_id = app.current_organization()))`

type Table = {
  readonly name: string
  readonly tenant: boolean
  readonly enabled: boolean
  readonly forced: boolean
  readonly policies: readonly string[]
}

async function listTables(client: Pool | PoolClient): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id'
        and a.attnotnull and not a.attisdropped) as tenant,
      array(select format('%s %s %s %s', p.cmd, p.roles, p.qual, p.with_check) from pg_policies p
        where p.schemaname = 'public' and p.tablename = c.relname and p.policyname <> 'finder') as policies
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    order by 1`)
  return rows
}

function whyLawless(table: Table): string | undefined {
  const rule = table.name === 'organization' ? ownOrMember : own
  if (!table.tenant) return 'no organization'
  if (!table.enabled || !table.forced) return 'not forced'
  const expected = [`ALL {public} ${rule} ${rule}`]
  return JSON.stringify(table.policies) === JSON.stringify(expected) ? undefined : 'policy'
}

async function listLawless(client: Pool | PoolClient): Promise<string[]> {
  return (await listTables(client))
    .filter((table) => whyLawless(table) !== undefined)
    .map(({ name }) => name)
}

test.each(sides)('every table of %s has an organization and one forced policy', async (side) => {
  const tables = await listTables(databases.owner[side])
  expect(tables.length).toBeGreaterThanOrEqual(side === 'cases' ? 28 : 3)
  expect(await listLawless(databases.owner[side])).toEqual([])
})

test.each(sides)('dropping any policy of %s, or its force, is noticed', async (side) => {
  const tables = await listTables(databases.owner[side])
  const breakings = tables.flatMap(({ name }) => [
    { name, sql: `drop policy tenant on ${escapeIdentifier(name)}` },
    { name, sql: `alter table ${escapeIdentifier(name)} no force row level security` },
    { name, sql: `create policy leak on ${escapeIdentifier(name)} using (true)` },
  ])
  for (const { name, sql } of breakings) {
    const noticed = await undone(databases.owner[side], async (client) => {
      await client.query(sql)
      return await listLawless(client)
    })
    expect(noticed, sql).toEqual([name])
  }
  expect(breakings.length).toBe(tables.length * 3)
})

test.each(sides)(
  'another organization sees no row of any table of %s, and may write none',
  async (side) => {
    const tables = await listTables(databases.owner[side])
    const mine = randomUUID()
    for (const { name } of tables) {
      await undone(databases.owner[side], async (client) => {
        const table = escapeIdentifier(name)
        await plantRow(client, name, mine)
        await client.query(`set local role ${roleOf(side)}`)
        await actFor(client, mine)
        expect(await countOf(client, table), `${name}: own row`).toBe(1)
        await actFor(client, randomUUID())
        expect(await countOf(client, table), `${name}: foreign row`).toBe(0)
        const moved = client.query(`update ${table} set organization_id = organization_id`)
        expect((await moved).rowCount, `${name}: foreign update`).toBe(0)
        await client.query(`select set_config('app.organization', '', true)`)
        expect(await countOf(client, table), `${name}: without an organization`).toBe(0)
      })
    }
  },
)

test('the application may neither change the schema nor pass by a policy', async () => {
  for (const side of sides) {
    await undone(databases.owner[side], async (client) => {
      const { rows } = await client.query(
        'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = $1',
        [roleOf(side)],
      )
      expect(rows).toEqual([
        { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false },
      ])
      await client.query(`set local role ${roleOf(side)}`)
      await expect(client.query('create table public.mine (id int)')).rejects.toThrow(
        'permission denied',
      )
    })
  }
})

const roleOf = (side: Side): string => (side === 'cases' ? roles.cases : roles.records)

async function actFor(client: PoolClient, organization: string): Promise<void> {
  await client.query(`select set_config('app.organization', $1, true)`, [organization])
}

async function countOf(client: PoolClient, table: string): Promise<number> {
  const { rows } = await client.query<{ count: number | string }>(
    `select count(*) as count from ${table}`,
  )
  return Number(rows[0]?.count)
}

/** Work in a transaction that is rolled back. */
async function undone<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    return await work(client)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

type Column = { readonly name: string; readonly type: string; readonly options: string | null }

/** One row with something in every column that must not be null; constraints between tables are put off. */
async function plantRow(client: PoolClient, table: string, organization: string): Promise<void> {
  await client.query(`set local session_replication_role = replica`)
  await dropChecks(client, table)
  const { rows } = await client.query<Column>(
    `select a.attname as name, format_type(a.atttypid, a.atttypmod) as type, null as options
     from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and a.attnotnull and not a.attisdropped
       and a.attidentity = '' and not a.atthasdef`,
    [`public.${escapeIdentifier(table)}`],
  )
  const columns = rows.map(({ name }) => escapeIdentifier(name))
  const values = rows.map(({ name, type }) =>
    name === 'organization_id' ? organization : sampleOf(type),
  )
  const holes = rows.map(({ type }, at) => `$${at + 1}::${type}`)
  await client.query(
    `insert into ${escapeIdentifier(table)} (${columns.join()}) values (${holes.join()})`,
    values,
  )
}

async function dropChecks(client: PoolClient, table: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select conname as name from pg_constraint where contype = 'c' and conrelid = $1::regclass`,
    [`public.${escapeIdentifier(table)}`],
  )
  for (const { name } of rows) {
    await client.query(
      `alter table ${escapeIdentifier(table)} drop constraint ${escapeIdentifier(name)}`,
    )
  }
}

const samples: Readonly<Record<string, string>> = {
  uuid: '00000000-0000-4000-8000-00000000000a',
  text: 'a',
  integer: '1',
  bigint: '1',
  boolean: 'true',
  date: '2026-01-05',
  bytea: '\\x01',
  jsonb: '{}',
  'timestamp with time zone': '2026-01-05T00:00:00Z',
  'text[]': '{}',
  'uuid[]': '{}',
}

function sampleOf(type: string): string {
  const sample = samples[type]
  if (sample === undefined) throw new Error(`no sample for ${type}`)
  return sample
}
