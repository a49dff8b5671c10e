import { execFile, spawn, type ChildProcess } from 'node:child_process'
import {
  closeSync,
  existsSync,
  readdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { preparePrivateFolder } from './folder.ts'
import { EmbeddedRefused } from './refused.ts'
import { isReady } from './running.ts'
import { settings } from './settings.ts'

export type Place = {
  readonly folder: string
  readonly data: string
  readonly socket: string
  readonly log: string
  readonly account: Account | undefined
  readonly binaries: Binaries
  readonly durable: boolean
}

export const OWNER = 'peerlight'

/** No variable of the surroundings changes how PostgreSQL behaves. */
const env = { PATH: '/usr/bin:/bin', TZ: 'UTC', LC_ALL: 'C' }

/** Makes the cluster beside its place and moves it there when it is whole, so that there is never half of one. */
export async function createCluster(place: Place): Promise<void> {
  if (existsSync(place.data)) {
    refuseOtherVersion(place)
    return
  }
  for (const name of readdirSync(place.folder)) {
    if (name.startsWith('postgres.new-')) rmSync(join(place.folder, name), { recursive: true })
  }
  // A name of its own: what a killed start left running may still write under the former one.
  const unfinished = join(place.folder, `postgres.new-${process.pid}`)
  preparePrivateFolder(unfinished, place.account)
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const access = ['-U', OWNER, '--auth-local=trust', '--auth-host=reject']
  const speed = place.durable ? [] : ['--no-sync']
  await promisify(execFile)(
    place.binaries.initdb,
    ['-D', unfinished, ...access, ...locale, '--locale=C', '--no-instructions', ...speed],
    { ...place.account, cwd: '/', env },
  )
  renameSync(unfinished, place.data)
}

function refuseOtherVersion({ data, binaries }: Place): void {
  const found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
  if (found === binaries.major) return
  throw new EmbeddedRefused(
    `The data in ${data} was made by PostgreSQL ${found}; this Peerlight brings PostgreSQL ${binaries.major}. ` +
      'Start it with the Peerlight that made it, back it up there, and restore it here.',
  )
}

const READY_MILLISECONDS = 60_000
const RETRY_MILLISECONDS = 10_000
const POLL_MILLISECONDS = 5

/** Starts the server; goes on trying while remains of an earlier one are in the way. */
export async function startPostmaster(place: Place): Promise<ChildProcess> {
  const deadline = performance.now() + RETRY_MILLISECONDS
  for (;;) {
    const child = spawnPostmaster(place)
    if (await becomesReady(child, place)) return child
    const log = readFileSync(place.log, 'utf8')
    if (!/lock file|shared memory/.test(log) || performance.now() > deadline) {
      throw new EmbeddedRefused(`PostgreSQL did not start. It says:\n${log.trim()}`)
    }
    await pause(POLL_MILLISECONDS * 20)
  }
}

function spawnPostmaster(place: Place): ChildProcess {
  // A file, not a pipe: a server that outlives us must be able to go on writing.
  const log = openSync(place.log, 'w')
  const child = spawn(
    place.binaries.postgres,
    ['-D', place.data, '-k', place.socket, ...settings(place.durable)],
    // Of its own session, so that Ctrl-C in a terminal reaches only us, and we stop in order.
    { ...place.account, cwd: place.data, env, stdio: ['ignore', log, log], detached: true },
  )
  closeSync(log)
  child.on('error', () => undefined)
  child.unref()
  return child
}

async function becomesReady(child: ChildProcess, place: Place): Promise<boolean> {
  const deadline = performance.now() + READY_MILLISECONDS
  while (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    if (isReady(place.data, child.pid)) return true
    if (performance.now() > deadline) break
    await pause(POLL_MILLISECONDS)
  }
  child.kill('SIGQUIT')
  return false
}

const STOP_MILLISECONDS = 20_000

/** Ends running transactions, writes what is to be written, and is gone afterwards. */
export async function stopPostmaster(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.ref()
  child.kill('SIGINT')
  const impatient = setTimeout(() => child.kill('SIGQUIT'), STOP_MILLISECONDS)
  await gone
  clearTimeout(impatient)
}
