import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { canReach } from '#cli/embedded/account.ts'
import { startEmbedded, type Embedded } from '#cli/embedded/server.ts'
import { makeFolder } from '#test/support/folder.ts'

let folder: string
const children: ChildProcess[] = []
beforeEach(() => {
  folder = makeFolder()
})
afterEach(async () => {
  for (const child of children.splice(0)) await end(child, 'SIGTERM')
  rmSync(folder, { recursive: true, force: true })
})

type Line = {
  readonly pid?: number
  readonly milliseconds?: number
  readonly said?: string
}

/** Starts in another process and answers once it is ready. */
async function startChild(data: string): Promise<{ child: ChildProcess; lines: readonly Line[] }> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, '../support/embedded-child.ts'), data],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  children.push(child)
  const lines: Line[] = []
  for await (const text of createInterface({ input: child.stdout })) {
    const line = JSON.parse(text) as Line
    lines.push(line)
    if (line.pid !== undefined) return { child, lines }
  }
  throw new Error('the child ended before it was ready')
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}

async function ask<T>(embedded: Embedded, query: string): Promise<readonly T[]> {
  const client = new Client(embedded.admin)
  await client.connect()
  try {
    const { rows } = await client.query(query)
    return rows as readonly T[]
  } finally {
    await client.end()
  }
}

function isAlive(pid: number): boolean {
  return existsSync(`/proc/${pid}/exe`)
}

test('it starts from nothing, keeps what was written, and starts again', async () => {
  const wish = { folder: join(folder, 'data'), chosen: true }
  const first = await startEmbedded(wish)
  await ask(first, 'create table kept as select 7 as n')
  await first.stop()
  expect(isAlive(first.pid)).toBe(false)
  const again = await startEmbedded(wish)
  expect(await ask(again, 'select n from kept')).toEqual([{ n: 7 }])
  await again.stop()
})

test('it is durable, silent about statements, and reachable through a private socket only', async () => {
  const embedded = await startEmbedded({ folder: join(folder, 'data'), chosen: true })
  const [settings] = await ask<Record<string, string>>(
    embedded,
    `select ${[
      'fsync',
      'synchronous_commit',
      'full_page_writes',
      'listen_addresses',
      'jit',
      'log_statement',
      'log_min_error_statement',
      'log_parameter_max_length_on_error',
      'server_encoding',
    ]
      .map((name) => `current_setting('${name}') as ${name}`)
      .join(', ')}`,
  )
  expect(settings).toEqual({
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    listen_addresses: '',
    jit: 'off',
    log_statement: 'none',
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: '0',
    server_encoding: 'UTF8',
  })
  const wrong = ask(embedded, `select 'canary-in-a-statement'::int`)
  await expect(wrong).rejects.toThrow()
  expect(statSync(embedded.admin.host).mode & 0o777).toBe(0o700)
  expect(statSync(join(embedded.folder, 'postgres')).mode & 0o777).toBe(0o700)
  await embedded.stop()
  const log = readFileSync(join(embedded.folder, 'postgres.log'), 'utf8')
  expect(log).toContain('database system is ready')
  expect(log).not.toContain('canary')
})

test('a second owner is refused, in the same process and in another, and is told whose it is', async () => {
  const data = join(folder, 'data')
  const { child } = await startChild(data)
  const second = startEmbedded({ folder: data, chosen: true })
  await expect(second).rejects.toThrow(`in use by another Peerlight (process ${child.pid})`)
  await end(child, 'SIGTERM')
  const mine = await startEmbedded({ folder: data, chosen: true })
  const twice = startEmbedded({ folder: data, chosen: true })
  await expect(twice).rejects.toThrow(`process ${process.pid}`)
  await mine.stop()
})

test('it stops in order when its parent is asked to', async () => {
  const { child, lines } = await startChild(join(folder, 'data'))
  const pid = lines.at(-1)?.pid ?? 0
  expect(isAlive(pid)).toBe(true)
  await end(child, 'SIGTERM')
  expect(child.exitCode).toBe(0)
  expect(isAlive(pid)).toBe(false)
})

test('after its parent was killed the server lives on, and the next start takes its place', async () => {
  const data = join(folder, 'data')
  const { child, lines } = await startChild(data)
  const orphan = lines.at(-1)?.pid ?? 0
  await end(child, 'SIGKILL')
  expect(isAlive(orphan)).toBe(true)
  const said: string[] = []
  const next = await startEmbedded({ folder: data, chosen: true, say: (text) => said.push(text) })
  expect(said).toEqual([expect.stringContaining('still running')])
  expect(isAlive(orphan)).toBe(false)
  expect(await ask(next, 'select 1 as n')).toEqual([{ n: 1 }])
  await next.stop()
})

test('when both were killed the next start waits for what is left of them', async () => {
  const data = join(folder, 'data')
  const { child, lines } = await startChild(data)
  process.kill(lines.at(-1)?.pid ?? 0, 'SIGKILL')
  await end(child, 'SIGKILL')
  const next = await startEmbedded({ folder: data, chosen: true })
  expect(await ask(next, 'select 1 as n')).toEqual([{ n: 1 }])
  await next.stop()
})

test('a number that passed on to another process is not taken for a server', async () => {
  const data = join(folder, 'data')
  const first = await startEmbedded({ folder: data, chosen: true })
  await first.stop()
  writeFileSync(join(data, 'postgres', 'postmaster.pid'), `${process.pid}\n${data}/postgres\n`)
  const next = await startEmbedded({ folder: data, chosen: true })
  expect(next.pid).not.toBe(process.pid)
  await next.stop()
})

test('data of another PostgreSQL are left alone', async () => {
  const data = join(folder, 'data')
  const first = await startEmbedded({ folder: data, chosen: true })
  await first.stop()
  writeFileSync(join(data, 'postgres', 'PG_VERSION'), '17\n')
  const refused = startEmbedded({ folder: data, chosen: true })
  await expect(refused).rejects.toThrow('made by PostgreSQL 17')
})

test('a long path does not make the socket too long', async () => {
  const deep = join(folder, 'a'.repeat(60), 'b'.repeat(60))
  const embedded = await startEmbedded({ folder: deep, chosen: true })
  expect(Buffer.byteLength(embedded.admin.host)).toBeLessThan(85)
  expect(await ask(embedded, 'select 1 as n')).toEqual([{ n: 1 }])
  await embedded.stop()
  expect(existsSync(embedded.admin.host)).toBe(false)
})

test('a folder behind a closed door is known before anything is written', () => {
  chmodSync(folder, 0o700)
  const nobody = { uid: 65_534, gid: 65_534 }
  expect(canReach('/usr/bin/env', nobody)).toBe(true)
  expect(canReach(join(folder, 'data'), nobody)).toBe(false)
})
