import { expect, test } from 'vitest'
import { LONGEST_CLOCKS, shredding, whyNotClocks } from './clocks.ts'
import { parseOfferId, parseRequestId, parseSupporterId } from './ids.ts'
import type { Request } from './request.ts'

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)
const about = { id: parseRequestId('a'.repeat(64)), askedOn: day('2026-01-01') }
const uuid = '00000000-0000-4000-8000-000000000001'
const matched = (touchedOn: string): Request => ({
  ...about,
  state: 'matched',
  offer: parseOfferId(uuid),
  to: parseSupporterId(uuid),
  matchedOn: day('2026-01-02'),
  touchedOn: day(touchedOn),
  epoch: 1,
})
const since = Temporal.Instant.from('2026-01-01T12:00:00Z')

test.each([
  [{ ...about, state: 'waiting', since } as const, '2026-01-31', 'unclaimed'],
  [matched('2026-02-01'), '2026-03-03', 'idle'],
  [matched('2026-06-20'), '2026-06-30', 'cap'],
  [{ ...about, state: 'closed', closedOn: day('2026-02-01') } as const, '2026-02-08', 'closed'],
])('a case is destroyed by its own clock or the cap (%#)', (request, on, because) => {
  const found = shredding(request, LONGEST_CLOCKS)
  expect([found.on.toString(), found.because]).toEqual([on, because])
})

test('an organization may shorten a clock, never lengthen it', () => {
  expect(whyNotClocks(LONGEST_CLOCKS)).toBeUndefined()
  for (const name of [
    'unclaimedDays',
    'closedDays',
    'idleDays',
    'capDays',
    'referralDays',
  ] as const) {
    const longest = LONGEST_CLOCKS[name]
    expect(whyNotClocks({ ...LONGEST_CLOCKS, [name]: longest - 1 })).toBeUndefined()
    expect(whyNotClocks({ ...LONGEST_CLOCKS, [name]: longest + 1 })).toBe('too-long')
    expect(whyNotClocks({ ...LONGEST_CLOCKS, [name]: -1 })).toBe('too-short')
    expect(whyNotClocks({ ...LONGEST_CLOCKS, [name]: 1.5 })).toBe('not-whole-days')
  }
})
