import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseOrganizationId } from '#domain/ids.ts'
import { enqueue } from '#storage/jobs.ts'
import { makeDatabases, type TestDatabases } from '#test/support/databases.ts'

const here = parseOrganizationId(randomUUID())

let made: TestDatabases
beforeAll(async () => {
  made = await makeDatabases()
})
afterAll(() => made.drop())

test.each([
  ['records', 'cases'],
  ['cases', 'records'],
  ['jobs', 'records'],
] as const)('the role for %s cannot enter the database of %s', async (role, other) => {
  const client = new Client({
    ...made.databases[role],
    database: made.databases[other].database,
  })
  await expect(client.connect()).rejects.toMatchObject({ code: '42501' })
})

test.each(['cases', 'records', 'jobs'] as const)(
  'the role for %s is nobody special',
  async (side) => {
    const client = new Client(made.databases[side])
    await client.connect()
    const { rows } = await client.query(`
    select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication,
      has_schema_privilege('app', 'create') as app, has_schema_privilege('public', 'create') as public,
      has_database_privilege(current_database(), 'create') as database,
      (select count(*)::int from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relowner = r.oid and n.nspname in ('public', 'app')) as owned
    from pg_roles r where rolname = current_user`)
    await client.end()
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreatedb: false,
        rolcreaterole: false,
        rolreplication: false,
        app: false,
        public: false,
        database: false,
        owned: 0,
      },
    ])
  },
)

test('the application adds a job with its change or not at all, and cannot touch the queue otherwise', async () => {
  const runAt = Temporal.Instant.from('2026-03-02T09:15:00Z')
  const job = { organization: here, name: 'offers.mail', subject: randomUUID(), runAt } as const
  const failed = made.store.cases.write(here, async (db) => {
    await enqueue(db, job)
    throw new RangeError('no')
  })
  await expect(failed).rejects.toThrow('no')
  expect(await made.jobs.list()).toEqual([])

  await made.store.cases.write(here, (db) => enqueue(db, { ...job, key: 'one' }))
  await made.store.cases.write(here, (db) => enqueue(db, { ...job, key: 'one' }))
  const [only, ...more] = await made.jobs.list()
  expect(more).toEqual([])
  expect(only).toMatchObject({
    name: 'offers.mail',
    organization: here,
    subject: job.subject,
    key: 'one',
  })
  expect(only?.runAt.toString()).toBe(runAt.toString())

  const direct = made.store.cases.write(here, async (db) => {
    await sql`select graphile_worker.add_job('offers.mail')`.execute(db)
  })
  await expect(direct).rejects.toMatchObject({ code: '42501' })
})
