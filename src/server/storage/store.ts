import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import { parseOrganizationId, type OrganizationId, type RecordsKey } from '#domain/ids.ts'
import { openPool, type Connection } from './postgres/connection.ts'
import { isFollower, isTransient, StoreUnavailable, toStoreError } from './postgres/unavailable.ts'
import type { CasesSchema } from './schema-cases.ts'
import type { RecordsSchema } from './schema-records.ts'

/** What a Writer can do too, so that one `find…` serves both verbs; the transaction itself refuses to write. */
export type Reader<Schema = CasesSchema> = Pick<
  Transaction<Schema>,
  'selectFrom' | 'selectNoFrom' | 'with' | 'fn' | 'getExecutor'
>
export type Writer<Schema = CasesSchema> = Transaction<Schema>
export type RecordsReader = Reader<RecordsSchema>
export type RecordsWriter = Writer<RecordsSchema>

/** Two verbs, one tenant. There is no third way to a connection. */
export type Side<Schema, Tenant extends string> = {
  read<T>(tenant: Tenant, work: (db: Reader<Schema>) => Promise<T>): Promise<T>
  /** May run `work` again, up to three times, when two transactions met: do nothing in it but database work. */
  write<T>(tenant: Tenant, work: (db: Writer<Schema>) => Promise<T>): Promise<T>
}

export type Cases = Side<CasesSchema, OrganizationId> & {
  /** The organization that holds what this key opens, before any tenant is known. */
  organizationOf(kind: string, key: Uint8Array | string): Promise<OrganizationId | undefined>
}
export type Records = Side<RecordsSchema, RecordsKey>

export type Store = {
  readonly cases: Cases
  readonly records: Records
  close(): Promise<void>
}

type Connections = {
  readonly cases: Connection
  readonly records: Connection
  /** Connections held open for each database at most. */
  readonly max?: number
}

export function openStore({ cases, records, max = 10 }: Connections): Store {
  const casesDb = openDatabase<CasesSchema>(cases, max)
  const recordsDb = openDatabase<RecordsSchema>(records, max)
  return {
    cases: {
      ...side<CasesSchema, OrganizationId>(casesDb),
      organizationOf: (kind, key) => findOrganization(casesDb, lookupKey(kind, key)),
    },
    records: side<RecordsSchema, RecordsKey>(recordsDb),
    close: async () => {
      await Promise.all([casesDb.destroy(), recordsDb.destroy()])
    },
  }
}

/** What is stored and looked up for a secret or an address: its kind and its SHA-256, never itself. */
export function lookupKey(kind: string, value: Uint8Array | string): string {
  return `${kind}:${createHash('sha256').update(value).digest('hex')}`
}

function openDatabase<Schema>(connection: Connection, max: number): Kysely<Schema> {
  return new Kysely<Schema>({
    dialect: new PostgresDialect({ pool: openPool(connection, { max }) }),
  })
}

function side<Schema, Tenant extends string>(db: Kysely<Schema>): Side<Schema, Tenant> {
  return {
    read: (tenant, work) => attempt(() => within({ db, tenant, mode: 'read only' }, work)),
    write: (tenant, work) =>
      attempt(() => again(() => within({ db, tenant, mode: 'read write' }, work)), isFollower),
  }
}

type Scope<Schema> = {
  readonly db: Kysely<Schema>
  readonly tenant: string
  readonly mode: 'read only' | 'read write'
}

async function within<Schema, T>(
  { db, tenant, mode }: Scope<Schema>,
  work: (tx: Transaction<Schema>) => Promise<T>,
): Promise<T> {
  // What is read in several statements is read as it was at one moment; a write locks what it needs instead.
  const isolation = mode === 'read only' ? 'repeatable read' : 'read committed'
  return await db
    .transaction()
    .setAccessMode(mode)
    .setIsolationLevel(isolation)
    .execute(async (tx) => {
      await sql`select set_config('app.organization', ${tenant}, true)`.execute(tx)
      return await work(tx)
    })
}

async function findOrganization(
  db: Kysely<CasesSchema>,
  key: string,
): Promise<OrganizationId | undefined> {
  const { rows } = await attempt(() =>
    sql<{ id: string | null }>`select app.organization_of(${key}) as id`.execute(db),
  )
  const id = rows[0]?.id ?? undefined
  return id === undefined ? undefined : parseOrganizationId(id)
}

async function attempt<T>(
  work: () => Promise<T>,
  isUnavailable: (error: unknown) => boolean = () => false,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw isUnavailable(error) ? new StoreUnavailable('follower') : toStoreError(error)
  }
}

const RETRIES = 3
const RETRY_MILLISECONDS = 5

async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 0; tried < RETRIES; tried++) {
    try {
      return await work()
    } catch (error) {
      if (!isTransient(error)) throw error
      await pause(RETRY_MILLISECONDS * (1 + Math.random()) * 2 ** tried)
    }
  }
  return await work()
}
