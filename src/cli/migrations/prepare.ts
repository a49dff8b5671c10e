import { escapeIdentifier, escapeLiteral, type Client } from 'pg'
import { roles, type Databases, type RoleName } from '../databases.ts'
import { MigrationRefused, withClient, withLock } from './owner.ts'
import { toVerifier } from './passwords.ts'

const OLDEST = 15

/** Makes the roles and the two databases where they are missing. */
export async function prepare(databases: Databases): Promise<void> {
  await withClient(databases.admin, async (client) => {
    await refuseOld(client)
    await withLock(client, async () => {
      for (const connection of [databases.cases, databases.records, databases.jobs]) {
        await ensureRole(client, connection)
      }
      await ensureDatabase(client, databases.cases.database, [roles.cases, roles.jobs])
      await ensureDatabase(client, databases.records.database, [roles.records])
    })
  })
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
