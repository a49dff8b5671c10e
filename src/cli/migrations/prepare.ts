import { escapeIdentifier, escapeLiteral, type Client } from 'pg'
import { errorCode } from '#domain/error-code.ts'
import type { Connection } from '#storage/postgres/connection.ts'
import { StoreUnavailable, toStoreError } from '#storage/postgres/unavailable.ts'
import { roles, type Databases, type RoleName } from '../databases.ts'
import { MigrationRefused, withClient, withLock } from './owner.ts'
import { toVerifier } from './passwords.ts'

const OLDEST = 15

/** Makes the roles and the two databases where they are missing. */
export async function prepare(databases: Databases): Promise<void> {
  try {
    await withClient(databases.admin, async (client) => {
      await refuseOld(client)
      await withLock(client, () => ensureAll(client, databases))
    })
  } catch (error) {
    throw explain(error, databases.admin)
  }
}

async function ensureAll(client: Client, { cases, records, jobs }: Databases): Promise<void> {
  for (const connection of [cases, records, jobs]) await ensureRole(client, connection)
  await ensureDatabase(client, cases.database, [roles.cases, roles.jobs])
  await ensureDatabase(client, records.database, [roles.records])
}

/** The mistakes that an operator makes in the address, as sentences; anything else as it is. */
function explain(error: unknown, { host, port, user }: Connection): unknown {
  const code = errorCode(error)
  if (toStoreError(error) instanceof StoreUnavailable) {
    return new MigrationRefused(`The database at ${host}:${port} cannot be reached (${code}).`)
  }
  if (code === '28P01' || code === '28000') {
    return new MigrationRefused(
      `The database at ${host}:${port} does not let ${user} in: see to the name and the password.`,
    )
  }
  if (code === '42501') {
    return new MigrationRefused(
      `The database user ${user} may not create roles or databases: it needs CREATEROLE and CREATEDB.`,
    )
  }
  return error
}

async function refuseOld(client: Client): Promise<void> {
  const { rows } = await client.query<{ number: string; name: string }>(
    `select current_setting('server_version_num') as number, current_setting('server_version') as name`,
  )
  const [version] = rows
  if (version !== undefined && Number(version.number) >= OLDEST * 10_000) return
  throw new MigrationRefused(
    `PostgreSQL ${OLDEST} or newer is needed; this server is ${version?.name ?? 'of an unknown version'}.`,
  )
}

type Login = { readonly user: string; readonly password?: string }

async function ensureRole(client: Client, { user, password }: Login): Promise<void> {
  const role = escapeIdentifier(user)
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [user])
  if (rowCount === 0) await client.query(`create role ${role} login`)
  if (password === undefined) return
  await client.query(`alter role ${role} password ${escapeLiteral(toVerifier(password))}`)
}

async function ensureDatabase(
  client: Client,
  name: string,
  visitors: readonly RoleName[],
): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
  if (rowCount === 0) await createDatabase(client, { name, template: 'template0', visitors })
}

type NewDatabase = {
  readonly name: string
  readonly template: string
  readonly visitors: readonly RoleName[]
}

/** Nobody but its owner and its visitors may connect. */
export async function createDatabase(
  client: Client,
  { name, template, visitors }: NewDatabase,
): Promise<void> {
  const [database, source] = [escapeIdentifier(name), escapeIdentifier(template)]
  await client.query(`create database ${database} template ${source} encoding 'UTF8'`)
  await client.query(`revoke all on database ${database} from public`)
  for (const visitor of visitors) {
    await client.query(`grant connect on database ${database} to ${escapeIdentifier(visitor)}`)
  }
}
