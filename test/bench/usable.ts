import { openBrowser } from '#test/support/browser.ts'
import { type BenchLine } from './line.ts'
import { openWorld } from './world.ts'

const BUDGET_MS = 3000
const RUNS = 3
const KIB = 1024

/** Until the first step can be taken, on a phone four times slower than this machine, over slow 4G (1.6 Mbit/s, 150 ms). */
export async function benchUsable(): Promise<BenchLine[]> {
  const world = await openWorld()
  const browser = await openBrowser()
  try {
    const times: number[] = []
    for (let run = 0; run < RUNS; run += 1) {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      await session.send('Network.enable')
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 150,
        downloadThroughput: (1.6 * KIB * KIB) / 8,
        uploadThroughput: (0.75 * KIB * KIB) / 8,
      })
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
      const began = performance.now()
      await page.goto(`${world.origin}/ask/sample`, { waitUntil: 'commit' })
      await page.locator('main button:enabled').first().waitFor()
      times.push(performance.now() - began)
      await context.close()
    }
    const value = times.toSorted((one, other) => one - other)[Math.floor(RUNS / 2)] ?? Number.NaN
    return [
      { name: 'ask.usable_ms', value, unit: 'ms', reference: BUDGET_MS, ratio: value / BUDGET_MS },
    ]
  } finally {
    await browser.close()
    await world.stop()
  }
}
