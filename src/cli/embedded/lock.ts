import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { EmbeddedRefused } from './refused.ts'

export type Lock = { readonly release: () => void }

/** SQLite's code for a file that another process holds. */
const BUSY = 5

/**
 * One process owns a data folder. The kernel holds the lock (SQLite's, the only one Node has) and lets go of it
 * when the process dies in whatever way, so that there is no stale lock to judge. The pid beside it is for people.
 */
export function takeLock(folder: string): Lock {
  const owner = join(folder, 'owner')
  const database = new DatabaseSync(join(folder, 'lock'), { timeout: 0 })
  try {
    database.exec('begin exclusive')
  } catch (error) {
    database.close()
    if (!(error instanceof Error && 'errcode' in error && error.errcode === BUSY)) throw error
    throw new EmbeddedRefused(
      `The data folder ${folder} is in use by another Peerlight (process ${readOwner(owner)}). ` +
        'Stop that one first, or set PEERLIGHT_DATA to another folder.',
    )
  }
  writeFileSync(owner, `${process.pid}\n`)
  return { release: () => database.close() }
}

function readOwner(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    // NOTE: the other process has the lock and has not written its pid yet
    return 'unknown'
  }
}
