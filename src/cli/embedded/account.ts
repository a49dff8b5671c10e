import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { EmbeddedRefused } from './refused.ts'

/** Whom PostgreSQL runs as. It refuses to run as root, so root lends it another account. */
export type Account = { readonly uid: number; readonly gid: number }

const NAME = 'postgres'

/** `undefined`: the account that runs us will do. */
export function findAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const known = lookUp()
  if (known !== undefined) return known
  createAccount()
  const created = lookUp()
  if (created !== undefined) return created
  throw new EmbeddedRefused(
    `PostgreSQL does not run as root, and the user ${NAME} could not be made. Run as an ordinary user instead.`,
  )
}

function lookUp(): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${NAME}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) }
}

/** The two programs that the usual systems have for it; the second is BusyBox's. */
const makers: readonly (readonly [string, readonly string[]])[] = [
  ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', NAME]],
  ['adduser', ['-S', '-D', '-H', '-s', '/bin/false', NAME]],
]

function createAccount(): void {
  for (const [program, parameters] of makers) {
    try {
      execFileSync(program, parameters, { stdio: 'ignore' })
      return
    } catch {
      // NOTE: the next one is tried; where none worked the lookup that follows says so
    }
  }
}

/** Whether an account may pass through every folder above this path, as far as they exist. */
export function canReach(path: string, account: Account): boolean {
  const parent = dirname(path)
  if (parent === path) return true
  return canReach(parent, account) && (!existsSync(parent) || mayEnter(parent, account))
}

function mayEnter(folder: string, account: Account): boolean {
  const { mode, uid, gid } = statSync(folder)
  if (uid === account.uid) return (mode & 0o100) !== 0
  if (gid === account.gid) return (mode & 0o010) !== 0
  return (mode & 0o001) !== 0
}
