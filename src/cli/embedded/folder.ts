import { createHash } from 'node:crypto'
import { chmodSync, chownSync, lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canReach, type Account } from './account.ts'
import { EmbeddedRefused } from './refused.ts'

export type Wish = {
  readonly folder: string
  /** Someone named this folder: nothing else will do. */
  readonly chosen: boolean
}

/** The wished folder, or one that PostgreSQL's account can reach where the wished one lies behind a closed door. */
export function chooseFolder({ folder, chosen }: Wish, account: Account | undefined): string {
  if (account === undefined || canReach(join(folder, 'postgres'), account)) return folder
  if (!chosen) return `/var/lib/peerlight-${shortHash(folder)}`
  throw new EmbeddedRefused(
    `The data folder ${folder} is closed to the user postgres, as whom the database runs. ` +
      'Choose another PEERLIGHT_DATA, or run as an ordinary user.',
  )
}

/** Where we make the folder, others may pass through to what PostgreSQL's account owns, and read nothing. */
export function prepareFolder(folder: string, account: Account | undefined): void {
  const made = mkdirSync(folder, { recursive: true })
  if (made !== undefined) chmodSync(folder, account === undefined ? 0o700 : 0o711)
}

/** Only PostgreSQL's account may open this one. */
export function preparePrivateFolder(folder: string, account: Account | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  refuseForeign(folder, account)
  chmodSync(folder, 0o700)
  if (account !== undefined) chownSync(folder, account.uid, account.gid)
}

/** In a folder that is shared, such as /tmp, somebody else may have been first; what is not ours is not used. */
function refuseForeign(folder: string, account: Account | undefined): void {
  const found = lstatSync(folder)
  if (found.isDirectory() && [account?.uid, process.getuid?.()].includes(found.uid)) return
  throw new EmbeddedRefused(
    `The folder ${folder} belongs to somebody else. Remove it and start again.`,
  )
}

/** The name of a unix socket may have 107 bytes; PostgreSQL adds `/.s.PGSQL.5432.lock`. */
const LONGEST_SOCKET_FOLDER = 80

export function socketFolder(folder: string): string {
  const inside = join(folder, 'socket')
  if (Buffer.byteLength(inside) <= LONGEST_SOCKET_FOLDER) return inside
  return join(tmpdir(), `peerlight-${shortHash(folder)}`)
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
