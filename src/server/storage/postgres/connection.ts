import { Client, Pool, type ClientConfig } from 'pg'
import type { ConnectionOptions } from 'node:tls'
import { columnTypes, sendTemporalAsText } from './types.ts'

/** Where one role reaches one database. `host` is a folder where the server listens on a unix socket. */
export type Connection = {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly database: string
  readonly password?: string
  readonly ssl?: boolean | ConnectionOptions
}

/** Reads a `postgres://` address the way pg itself does, so that every form pg knows is understood. */
export function parseConnection(url: string): Connection {
  const { host, port, user, database, password, ssl } = new Client({ connectionString: url })
  return {
    host,
    port,
    user: user ?? 'postgres',
    database: database ?? 'postgres',
    ...(typeof password === 'string' && password !== '' ? { password } : {}),
    ...(ssl ? { ssl } : {}),
  }
}

export type PoolSize = { readonly max: number; readonly name?: string }

/** No statement of ours takes long; one that does must not hold a connection for ever. */
const STATEMENT_MILLISECONDS = 20_000
const CONNECT_MILLISECONDS = 5_000

/** What one client of ours is made with; `openPool` for many. */
export function toClientConfig(connection: Connection, name = 'peerlight'): ClientConfig {
  sendTemporalAsText()
  return {
    ...connection,
    types: columnTypes(),
    application_name: name,
    statement_timeout: STATEMENT_MILLISECONDS,
    idle_in_transaction_session_timeout: STATEMENT_MILLISECONDS,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    keepAlive: true,
  }
}

export function openPool(connection: Connection, { max, name }: PoolSize): Pool {
  const pool = new Pool({ ...toClientConfig(connection, name), max })
  // A lost connection speaks again, as an error of the next query; unheard here it would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
