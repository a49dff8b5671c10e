import { array, assert, constantFrom, integer, option, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import type { Hours } from './hours.ts'
import { parseOfferId, parseRequestId, parseSupporterId } from './ids.ts'
import {
  isResting,
  mayBeAsked,
  shownToNobody,
  supporterStates,
  whyNotShown,
  type ServiceStanding,
} from './supporter.ts'
import { decideWave, type Candidate } from './waves.ts'

const start = Temporal.PlainDate.from('2026-06-01')
const aDay = integer({ min: -40, max: 40 }).map((days) => start.add({ days }))
const maybeDay = option(aDay, { nil: undefined })
const aStanding = record({
  state: constantFrom(...supporterStates),
  pausedUntil: maybeDay,
  restingUntil: maybeDay,
})

test('nobody who rests, pauses, has left or is not there yet may be asked on any day', () => {
  let asked = 0
  assert(
    property(aStanding, aDay, (standing, today) => {
      if (!mayBeAsked(standing, today)) return
      asked += 1
      expect(isResting(standing, today)).toBe(false)
      expect(['active', 'paused']).toContain(standing.state)
      const { pausedUntil, restingUntil } = standing
      if (standing.state === 'paused') expect(pausedUntil?.until(today).days).toBeGreaterThan(0)
      if (restingUntil !== undefined) expect(restingUntil.until(today).days).toBeGreaterThan(0)
    }),
    { numRuns: 2000 },
  )
  expect(asked).toBeGreaterThan(100)
})

test('the last day of a rest is one of rest, and the next is not', () => {
  const standing = { state: 'active', pausedUntil: undefined, restingUntil: start } as const
  expect(mayBeAsked(standing, start)).toBe(false)
  expect(mayBeAsked(standing, start.add({ days: 1 }))).toBe(true)
})

test('a contact is only promised where one is written', () => {
  expect(whyNotShown({ ...shownToNobody, directory: 'name-and-contact' })).toBe('no-contact')
  expect(whyNotShown({ ...shownToNobody, directory: 'name' })).toBeUndefined()
})

const always: Hours = {
  zone: 'UTC',
  week: Array.from({ length: 7 }, () => [[0, 1440] as const]),
  daysOff: [],
  onHolidays: 'as-usual',
  quiet: [],
}
const uuid = (number: number): string =>
  `00000000-0000-4000-8000-${number.toString().padStart(12, '0')}`

/** As the server loads it: who may not be asked stands there as paused. */
const toCandidate = (standing: ServiceStanding, number: number): Candidate => ({
  offer: {
    id: parseOfferId(uuid(number)),
    request: parseRequestId('a'.repeat(64)),
    to: parseSupporterId(uuid(number)),
    position: number,
    state: 'listed',
  },
  standing: {
    state: mayBeAsked(standing, start) ? 'active' : 'paused',
    hours: always,
    holidays: new Set(),
    openCases: 0,
    capacity: 2,
    notifiedAt: [],
    restsUntil: undefined,
  },
})

test('no wave ever offers to somebody who rests', () => {
  const policy = { size: 3, tauMinutes: 15, openMinutes: 120, weeklyCap: 5, restHours: 24 }
  const now = start.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).toInstant()
  let offered = 0
  assert(
    property(array(aStanding, { minLength: 1, maxLength: 8 }), (standings) => {
      const wave = decideWave({ shortlist: standings.map(toCandidate), policy, now })
      if (wave.kind !== 'offer') return
      for (const { position } of wave.offers) {
        offered += 1
        const standing = standings[position]
        expect(standing !== undefined && isResting(standing, start)).toBe(false)
      }
    }),
    { numRuns: 1000 },
  )
  expect(offered).toBeGreaterThan(100)
})
