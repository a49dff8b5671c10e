import { Client } from 'pg'
import type { Connection } from '#storage/postgres/connection.ts'

/** Why the databases cannot be used as they are, in a sentence for the operator. */
export class MigrationRefused extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'MigrationRefused'
  }
}

/** One connection without limits of time: a migration may take as long as it needs. */
export async function withClient<T>(
  connection: Connection,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ ...connection, application_name: 'peerlight-migrate' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Any number, as long as it is always the same; the lock is per database. */
const LOCK = 8_320_001

/** One process prepares or migrates a database at a time; the others wait, and find it done. */
export async function withLock<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query('select pg_advisory_lock($1)', [LOCK])
  try {
    return await work()
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK])
  }
}
