#!/usr/bin/env node
import { BadConfig } from '#server/config.ts'
import { EmbeddedRefused } from './embedded/refused.ts'
import { migrateOnly } from './migrate-only.ts'
import { MigrationRefused } from './migrations/owner.ts'
import { dumpSchemas } from './schema-dump-files.ts'
import { start } from './start.ts'

type Command = { readonly does: string; readonly run: (env: NodeJS.ProcessEnv) => Promise<void> }

const commands: Readonly<Record<string, Command>> = {
  start: { does: 'brings everything up and prints the address', run: start },
  migrate: { does: 'brings both databases to this version and stops', run: migrateOnly },
  'schema-dump': { does: 'writes db/schema-*.sql from a fresh database', run: dumpSchemas },
}

const usage = [
  'usage: peerlight <command>',
  ...Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(12)} ${does}`),
].join('\n')

const command = commands[process.argv[2] ?? '']
if (command === undefined) {
  console.error(usage)
  process.exitCode = 2
} else {
  try {
    await command.run(process.env)
  } catch (error) {
    console.error(toSentence(error))
    process.exitCode = 1
  }
}

/** A sentence where we know what happened; a stack only for what is a bug. */
function toSentence(error: unknown): unknown {
  const isSentence = [BadConfig, EmbeddedRefused, MigrationRefused].some(
    (kind) => error instanceof kind,
  )
  if (isSentence && error instanceof Error) return error.message
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return 'The port is taken. Stop what listens there, or set PEERLIGHT_PORT to another.'
  }
  return error
}
