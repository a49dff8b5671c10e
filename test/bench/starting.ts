import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { makeFolder } from '#test/support/folder.ts'
import type { BenchLine } from './line.ts'

const command = join(import.meta.dirname, '../../src/cli/peerlight.ts')
const port = 18_320

type Started = { readonly child: ChildProcess; readonly milliseconds: number }

/** From the command to the first page in hand. */
async function startOnce(data: string): Promise<Started> {
  const began = performance.now()
  const child = spawn(process.execPath, ['--max-semi-space-size=4', command, 'start'], {
    env: { ...process.env, PEERLIGHT_DATA: data, PEERLIGHT_PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (child.stdout === null) throw new Error('no output')
  for await (const line of createInterface(child.stdout)) {
    const address = /http:\/\/\S+/.exec(line)?.[0]
    if (address === undefined) continue
    await (await fetch(address)).text()
    return { child, milliseconds: performance.now() - began }
  }
  throw new Error('the server ended before it said where it is')
}

async function stop({ child }: Started): Promise<void> {
  child.kill('SIGTERM')
  await once(child, 'exit')
}

/** Resident memory of the server's own process, PostgreSQL apart. */
function memoryOf({ child }: Started): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1])
  return kilobytes / 1024
}

const budgets = { first: 4000, again: 1500, memory: 150 } as const

/** Budgets are the references. Memory is read after 2,000 calls. */
export async function benchStarting(): Promise<BenchLine[]> {
  const folder = makeFolder()
  try {
    const first = await startOnce(join(folder, 'data'))
    await stop(first)
    const again = await startOnce(join(folder, 'data'))
    for (let call = 0; call < 200; call += 1) {
      await Promise.all(
        Array.from({ length: 10 }, async () => {
          await (await fetch(`http://localhost:${port}/`)).text()
        }),
      )
    }
    const memory = memoryOf(again)
    await stop(again)
    return [
      toLine('start.first_ms', first.milliseconds, budgets.first),
      toLine('start.again_ms', again.milliseconds, budgets.again),
      { ...toLine('server.memory_mb', memory, budgets.memory), unit: 'MB' },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const toLine = (name: string, value: number, reference: number): BenchLine => ({
  name,
  value,
  unit: 'ms',
  reference,
  ratio: value / reference,
})
