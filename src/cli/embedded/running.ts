import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { EmbeddedRefused } from './refused.ts'

const WAIT_MILLISECONDS = 10_000
const POLL_MILLISECONDS = 10

/**
 * Stops a server that outlived its parent. It is known by its program and by the data folder it stands in, never by
 * its number alone: a number may have passed to somebody else, or belong to a process that is dead and not buried.
 */
export async function stopOrphans(dataFolder: string): Promise<'none' | 'stopped'> {
  if (serversOf(dataFolder).length === 0) return 'none'
  const postmaster = readPostmasterPid(dataFolder)
  const deadline = performance.now() + WAIT_MILLISECONDS
  let asked = false
  for (;;) {
    const running = serversOf(dataFolder)
    if (running.length === 0) return 'stopped'
    // A postmaster that was killed leaves children that end by themselves when they notice.
    if (!asked && postmaster !== undefined && running.includes(postmaster))
      asked = interrupt(postmaster)
    if (performance.now() > deadline) {
      throw new EmbeddedRefused(
        `A PostgreSQL server from an earlier start (process ${running.join(', ')}) does not stop. Stop it by hand.`,
      )
    }
    await pause(POLL_MILLISECONDS)
  }
}

function interrupt(pid: number): boolean {
  try {
    process.kill(pid, 'SIGINT')
  } catch {
    // NOTE: it ended in between, which is what is wanted
  }
  return true
}

/** The number in the first line of `postmaster.pid`, whether or not that process still lives. */
function readPostmasterPid(dataFolder: string): number | undefined {
  const [first] = readPidFile(dataFolder)
  return first === undefined || !/^\d+$/.test(first) ? undefined : Number(first)
}

/** PostgreSQL writes its state into the eighth line, `ready` once it takes connections. */
export function isReady(dataFolder: string, pid: number | undefined): boolean {
  const lines = readPidFile(dataFolder)
  return lines[0] === String(pid) && lines[7]?.trim() === 'ready'
}

function readPidFile(dataFolder: string): readonly string[] {
  const file = join(dataFolder, 'postmaster.pid')
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    // NOTE: no server ran here, or it has just ended
    return []
  }
}

/**
 * PostgreSQL would refuse to start while the number in its file belongs to any process, be it one that is dead and
 * not buried. Where every process can be looked at, and none is of this folder, the file says nothing any more.
 */
export function forgetDead(dataFolder: string): void {
  if (hasProc() && serversOf(dataFolder).length === 0) {
    rmSync(join(dataFolder, 'postmaster.pid'), { force: true })
  }
}

function hasProc(): boolean {
  return existsSync('/proc/self/stat')
}

/** Every living PostgreSQL process of this data folder. */
export function serversOf(dataFolder: string): readonly number[] {
  if (!hasProc()) return serversByCommand(dataFolder)
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => standsIn(pid, dataFolder) && runsPostgres(pid))
}

/** Both links are empty for a dead process that its parent has not fetched yet, so it does not count. */
function standsIn(pid: number, dataFolder: string): boolean {
  return readLink(`/proc/${pid}/cwd`) === dataFolder
}

function runsPostgres(pid: number): boolean {
  // After an update of the package the file of a running program is gone, and Linux says so in its name.
  const program = readLink(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, '')
  return basename(program) === 'postgres'
}

function readLink(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    // NOTE: not ours to look at, or ended in between
    return ''
  }
}

/** Where there is no /proc (macOS), the postmaster is found by its command line. */
function serversByCommand(dataFolder: string): readonly number[] {
  return execFileSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes('postgres') && line.includes(`-D ${dataFolder} `))
    .map((line) => Number.parseInt(line, 10))
}
