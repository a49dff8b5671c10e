import { expect, test } from 'vitest'
import { toWaitBand } from './wait.ts'

test('a wait is known by the end of its band, the longest by two more days', () => {
  const waits = [0, 5, 6, 59, 60, 61, 200, 719, 1440, 2881, 50_000]
  expect(waits.map(toWaitBand)).toEqual([5, 5, 15, 60, 60, 120, 240, 720, 1440, 5760, 5760])
})

test('only ten different waits are ever stored', () => {
  const all = Array.from({ length: 20_000 }, (_, minutes) => toWaitBand(minutes))
  expect(new Set(all).size).toBe(10)
})
