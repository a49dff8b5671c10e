import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseOrganizationId, parseRecordsKey, type OrganizationId } from '#domain/ids.ts'
import { lookupKey, openStore, type Writer } from '#storage/store.ts'
import { StoreUnavailable } from '#storage/postgres/unavailable.ts'
import { makeDatabases, type TestDatabases } from '#test/support/databases.ts'

const here = parseOrganizationId(randomUUID())
const elsewhere = parseOrganizationId(randomUUID())

let made: TestDatabases
beforeAll(async () => {
  made = await makeDatabases()
  await made.owner.cases.query(`
    create table scratch (
      organization_id uuid not null, name text primary key, at timestamptz, "on" date, bytes bytea, count bigint, json jsonb
    );
    alter table scratch enable row level security;
    alter table scratch force row level security;
    create policy tenant on scratch using (organization_id = app.current_organization())
      with check (organization_id = app.current_organization());
  `)
})
afterAll(() => made.drop())

/** Storage has no raw SQL for a reader; these tests ask what the database itself refuses. */
function raw(db: object): Writer {
  return db as Writer
}

async function add(db: Writer, organization: OrganizationId, name: string): Promise<void> {
  await sql`insert into scratch (organization_id, name) values (${organization}, ${name})`.execute(
    db,
  )
}

async function listNames(organization: OrganizationId): Promise<readonly string[]> {
  return await made.store.cases.read(organization, async (db) => {
    const { rows } = await sql<{ name: string }>`select name from scratch order by name`.execute(
      raw(db),
    )
    return rows.map(({ name }) => name)
  })
}

test('what one organization writes it reads again, and another organization never sees it', async () => {
  await made.store.cases.write(here, (db) => add(db, here, 'ours'))
  expect(await listNames(here)).toContain('ours')
  expect(await listNames(elsewhere)).toEqual([])
})

test('a row for another organization is refused', async () => {
  const written = made.store.cases.write(here, (db) => add(db, elsewhere, 'theirs'))
  await expect(written).rejects.toMatchObject({ code: '42501' })
})

test('an organization cannot change or delete the rows of another', async () => {
  await made.store.cases.write(here, (db) => add(db, here, 'kept'))
  const touched = await made.store.cases.write(elsewhere, async (db) => {
    const changed = await sql`update scratch set count = 1 where name = 'kept'`.execute(db)
    const gone = await sql`delete from scratch where name = 'kept'`.execute(db)
    return [changed.numAffectedRows, gone.numAffectedRows]
  })
  expect(touched).toEqual([0n, 0n])
  expect(await listNames(here)).toContain('kept')
})

test('the tenant ends with its transaction', async () => {
  const client = new Client(made.databases.cases)
  await client.connect()
  await client.query('begin')
  await client.query(`select set_config('app.organization', $1, true)`, [here])
  await client.query('commit')
  const { rows } = await client.query<{ n: string }>('select count(*) as n from scratch')
  await client.end()
  expect(rows).toEqual([{ n: '0' }])
})

test('reading cannot write', async () => {
  const tried = made.store.cases.read(here, async (db) => {
    // @ts-expect-error -- a reader has no insert; the database refuses it too
    await db.insertInto('locator').values({ organization_id: here, key: 'x' }).execute()
  })
  await expect(tried).rejects.toThrow()
  const sly = made.store.cases.read(here, async (db) => {
    await sql`insert into scratch (organization_id, name) values (${here}, 'sly')`.execute(raw(db))
  })
  await expect(sly).rejects.toMatchObject({ code: '25006' })
  expect(await listNames(here)).not.toContain('sly')
})

test('what fails leaves nothing behind', async () => {
  const failed = made.store.cases.write(here, async (db) => {
    await add(db, here, 'half')
    throw new RangeError('changed our mind')
  })
  await expect(failed).rejects.toThrow('changed our mind')
  expect(await listNames(here)).not.toContain('half')
})

test('columns come back as the values that the domain speaks, and go in the same way', async () => {
  const at = Temporal.Instant.from('2026-03-02T09:15:00.123456Z')
  const on = Temporal.PlainDate.from('2026-03-02')
  const bytes = new Uint8Array([0, 127, 255])
  const [row] = await made.store.cases.write(here, async (db) => {
    await sql`insert into scratch (organization_id, name, at, "on", bytes, count, json)
      values (${here}, 'typed', ${at}, ${on}, ${bytes}, 12, ${'{"a": [1]}'})`.execute(db)
    const found = await sql<Record<string, unknown>>`
      select at, "on", bytes, count, json from scratch where name = 'typed' and at = ${at} and "on" = ${on}`.execute(
      db,
    )
    return found.rows
  })
  expect(row?.['at']).toBeInstanceOf(Temporal.Instant)
  expect(String(row?.['at'])).toBe(at.toString())
  expect(row?.['on']).toBeInstanceOf(Temporal.PlainDate)
  expect(String(row?.['on'])).toBe('2026-03-02')
  expect(row?.['bytes']).toEqual(bytes)
  expect(row?.['bytes']).not.toBeInstanceOf(Buffer)
  expect(row).toMatchObject({ count: 12, json: { a: [1] } })
})

test('two writers that meet in the wrong order both succeed', async () => {
  await made.store.cases.write(here, async (db) => {
    await add(db, here, 'left')
    await add(db, here, 'right')
  })
  const bump = async (first: string, second: string): Promise<void> => {
    await made.store.cases.write(here, async (db) => {
      await sql`update scratch set count = coalesce(count, 0) + 1 where name = ${first}`.execute(db)
      await sql`select pg_sleep(0.1)`.execute(db)
      await sql`update scratch set count = coalesce(count, 0) + 1 where name = ${second}`.execute(
        db,
      )
    })
  }
  await Promise.all([bump('left', 'right'), bump('right', 'left')])
  const { rows } = await made.store.cases.read(here, (db) =>
    sql`select name, count from scratch where name in ('left', 'right') order by name`.execute(
      raw(db),
    ),
  )
  expect(rows).toEqual([
    { name: 'left', count: 2 },
    { name: 'right', count: 2 },
  ])
})

test('the organization of a secret is found before any tenant is known, by its hash alone', async () => {
  const secret = randomUUID()
  await made.store.cases.write(here, async (db) => {
    const key = lookupKey('session', secret)
    await db.insertInto('locator').values({ organization_id: here, key }).execute()
  })
  expect(await made.store.cases.organizationOf('session', secret)).toBe(here)
  expect(await made.store.cases.organizationOf('invitation', secret)).toBeUndefined()
  expect(await made.store.cases.organizationOf('session', 'guessed')).toBeUndefined()
  expect(lookupKey('session', secret)).not.toContain(secret)
  expect(lookupKey('session', new TextEncoder().encode(secret))).toBe(lookupKey('session', secret))
})

test('records of one key are never seen under another', async () => {
  const ours = parseRecordsKey(randomUUID())
  const theirs = parseRecordsKey(randomUUID())
  await made.store.records.write(ours, async (db) => {
    await sql`insert into waited (organization_id, program_key, week, minutes)
      values (${ours}, ${randomUUID()}, '2026-03-02', 7)`.execute(db)
  })
  const count = (key: typeof ours): Promise<number | undefined> =>
    made.store.records.read(key, async (db) => {
      const { rows } = await sql<{ n: number }>`select count(*) as n from waited`.execute(raw(db))
      return rows[0]?.n
    })
  expect(await count(ours)).toBe(1)
  expect(await count(theirs)).toBe(0)
})

test('a database that cannot be reached is one kind of error, without a message of its own', async () => {
  const nowhere = { ...made.databases.cases, host: '/nowhere' }
  const store = openStore({ cases: nowhere, records: nowhere })
  await expect(store.cases.read(here, () => Promise.resolve(1))).rejects.toBeInstanceOf(
    StoreUnavailable,
  )
  await expect(store.cases.write(here, () => Promise.resolve(1))).rejects.toBeInstanceOf(
    StoreUnavailable,
  )
  await expect(store.cases.organizationOf('a', 'b')).rejects.toBeInstanceOf(StoreUnavailable)
  await store.close()
})

test('a connection that is cut in the middle, or a full disk, is that kind too', async () => {
  const cut = made.store.cases.write(here, async (db) => {
    await sql`select pg_terminate_backend(pg_backend_pid())`.execute(db)
  })
  await expect(cut).rejects.toMatchObject({ name: 'StoreUnavailable' })
  const full = made.store.cases.write(here, async (db) => {
    await sql`do $$ begin raise exception 'full' using errcode = '53100'; end $$`.execute(db)
  })
  await expect(full).rejects.toMatchObject({ name: 'StoreUnavailable', code: '53100' })
  expect(await listNames(here)).toContain('ours')
})
