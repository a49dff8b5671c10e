import { describe, expect, test } from 'vitest'
import { attacks } from '#test/sealing/checks.ts'
import { flipBits, storedBlobs } from '#test/sealing/flips.ts'
import { journeys } from '#test/sealing/journeys.ts'
import { makeWorld } from '#test/sealing/world.ts'

const world = await makeWorld()

describe('what should open, opens', () => {
  const checks = journeys(world)
  test.each(checks)('$name', async ({ run }) => await run())
  test('nothing is left out', () => expect(checks).toHaveLength(21))
})

describe('a malicious server gets nothing', () => {
  const checks = attacks(world)
  test.each(checks)('$name', async ({ run }) => await run())
  test('nothing is left out', () => {
    expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length)
    expect(checks).toHaveLength(178)
  })
})

test('ten thousand flipped bits are all caught', { timeout: 180_000 }, async () => {
  const report = await flipBits(storedBlobs(world), 10_000)
  process.stdout.write(
    `bit flips: ${report.caught} of ${report.flips} caught, ${report.kinds} kinds\n`,
  )
  expect(report).toEqual({ flips: 10_000, caught: 10_000, kinds: 23, missed: [] })
})
