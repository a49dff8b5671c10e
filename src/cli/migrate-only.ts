import { readConfig } from '#server/config.ts'
import { parseConnection } from '#storage/postgres/connection.ts'
import { databasesOf } from './databases.ts'
import { startEmbedded } from './embedded/server.ts'
import { migrate } from './migrate.ts'

/** For whoever migrates before the new servers start. */
export async function migrateOnly(env: NodeJS.ProcessEnv): Promise<void> {
  const { database } = readConfig(env)
  if (database.kind === 'external') {
    say(await migrate(databasesOf(parseConnection(database.url))))
    return
  }
  const embedded = await startEmbedded(database)
  try {
    say(await migrate(databasesOf(embedded.admin)))
  } finally {
    await embedded.stop()
  }
}

function say(applied: readonly string[]): void {
  console.log(applied.length === 0 ? 'Nothing to migrate.' : `Applied ${applied.join(', ')}.`)
}
