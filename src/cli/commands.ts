import { BadConfig } from '#server/config.ts'
import { EmbeddedRefused } from './embedded/refused.ts'
import { MigrationRefused } from './migrations/owner.ts'

type Command = { readonly does: string; readonly run: (env: NodeJS.ProcessEnv) => Promise<void> }

const commands: Readonly<Record<string, Command>> = {
  start: {
    does: 'brings everything up and prints the address',
    run: async (env) => await (await import('./start.ts')).start(env),
  },
  migrate: {
    does: 'brings both databases to this version and stops',
    run: async (env) => await (await import('./migrate-only.ts')).migrateOnly(env),
  },
  'schema-dump': {
    does: 'writes db/schema-*.sql from a fresh database',
    run: async () => await (await import('./schema-dump-files.ts')).dumpSchemas(),
  },
}

const usage = [
  'usage: peerlight <command>',
  ...Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(12)} ${does}`),
].join('\n')

/** Answers the exit code. Says a sentence where something could not be done. */
export async function runCommand(name: string, env: NodeJS.ProcessEnv): Promise<number> {
  const command = commands[name]
  if (command === undefined) {
    console.error(usage)
    return 2
  }
  try {
    await command.run(env)
    return 0
  } catch (error) {
    console.error(toSentence(error))
    return 1
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
