import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { databasesOf } from './databases.ts'
import { startEmbedded } from './embedded/server.ts'
import { migrate } from './migrate.ts'
import { writeSchemaDumps } from './schema-dump.ts'

/** From a database that is made for it and thrown away, so that nothing but the migrations speaks. */
export async function dumpSchemas(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'peerlight-schema-'))
  // Where root runs this, the database runs as another user, who has to pass through.
  chmodSync(scratch, 0o711)
  const embedded = await startEmbedded({
    folder: join(scratch, 'data'),
    chosen: true,
    durable: false,
  })
  try {
    const databases = databasesOf(embedded.admin)
    await migrate(databases)
    await writeSchemaDumps(databases, join(import.meta.dirname, '../../db'))
    console.log('Wrote db/schema-cases.sql and db/schema-records.sql.')
  } finally {
    await embedded.stop()
    rmSync(scratch, { recursive: true, force: true })
  }
}
