import { array, assert, boolean, constantFrom, integer, option, property, record } from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { expect, test } from 'vitest'
import { isInHours, type Hours } from './hours.ts'
import { parseOfferId, parseRequestId, parseSupporterId } from './ids.ts'
import { declineOffer, type ListedOffer, type OpenOffer } from './offer.ts'
import type { WavePolicy } from './policy.ts'
import { decideWave, restsUntil, type Candidate, type Standing, type Wave } from './waves.ts'

const uuid = (number: number): string =>
  `00000000-0000-4000-8000-${number.toString().padStart(12, '0')}`
const start = Temporal.Instant.from('2026-06-01T12:00:00Z')
const always: Hours = {
  zone: 'America/New_York',
  week: Array.from({ length: 7 }, () => [[0, 1440] as const]),
  daysOff: [],
  onHolidays: 'as-usual',
  quiet: [],
}
const ready: Standing = {
  state: 'active',
  hours: always,
  holidays: new Set(),
  openCases: 0,
  capacity: 2,
  notifiedAt: [],
  restsUntil: undefined,
}
const policy: WavePolicy = {
  size: 2,
  tauMinutes: 15,
  openMinutes: 120,
  weeklyCap: 5,
  restHours: 24,
}
const listed = (number: number): ListedOffer => ({
  id: parseOfferId(uuid(number)),
  request: parseRequestId('a'.repeat(64)),
  to: parseSupporterId(uuid(number)),
  position: number,
  state: 'listed',
})
const aCandidate = (number: number, standing: Partial<Standing> = {}): Candidate => ({
  offer: listed(number),
  standing: { ...ready, ...standing },
})
const positions = (wave: ReturnType<typeof decideWave>): readonly number[] =>
  wave.kind === 'offer' ? wave.offers.map(({ position }) => position) : []

test('the first wave asks the best of those who can be asked', () => {
  const shortlist = [
    aCandidate(0, { state: 'paused' }),
    aCandidate(1, { openCases: 2 }),
    aCandidate(2),
    aCandidate(3, { restsUntil: start.add({ hours: 1 }) }),
    aCandidate(4),
    aCandidate(5),
  ]
  const wave = decideWave({ shortlist, policy, now: start })
  expect(positions(wave)).toEqual([2, 4])
  expect(wave).toMatchObject({ kind: 'offer', nextAt: start.add({ minutes: 15 }) })
})

test('who declines is replaced at once and who is thinking keeps the place', () => {
  const first = decideWave({
    shortlist: [aCandidate(0), aCandidate(1), aCandidate(2)],
    policy,
    now: start,
  })
  if (first.kind !== 'offer') throw new Error('expected offers')
  const [one, two] = first.offers
  if (one === undefined || two === undefined) throw new Error('expected two offers')
  const now = start.add({ minutes: 4 })
  const thinking = [{ offer: one, standing: ready }, { offer: two, standing: ready }, aCandidate(2)]
  expect(decideWave({ shortlist: thinking, policy, now })).toEqual({
    kind: 'wait',
    until: start.add({ minutes: 15 }),
  })
  const declined = declineOffer(one, now)
  if (declined.kind !== 'declined') throw new Error('expected a decline')
  const after = [{ offer: declined.offer, standing: ready }, ...thinking.slice(1)]
  const second = decideWave({ shortlist: after, policy, now })
  expect(positions(second)).toEqual([2])
  expect(second).toMatchObject({ nextAt: start.add({ minutes: 15 }) })
})

test('nobody in hours: it waits until the first one is', () => {
  const evenings: Hours = {
    ...always,
    week: Array.from({ length: 7 }, () => [[1080, 1320] as const]),
  }
  const shortlist = [aCandidate(0, { hours: evenings, restsUntil: start.add({ hours: 48 }) })]
  const later = aCandidate(1, { hours: evenings })
  expect(decideWave({ shortlist: [...shortlist, later], policy, now: start })).toEqual({
    kind: 'wait',
    until: Temporal.Instant.from('2026-06-01T22:00:00Z'),
  })
})

test('when all have been asked it is exhausted, and says how many may still answer', () => {
  const offer = {
    ...listed(0),
    state: 'open',
    offeredAt: start,
    expiresAt: start.add({ hours: 2 }),
  } as const
  const shortlist = [{ offer, standing: ready }, aCandidate(1, { state: 'paused' })]
  const now = start.add({ minutes: 20 })
  expect(decideWave({ shortlist, policy, now })).toEqual({ kind: 'exhausted', open: 1 })
})

test('the rest counts from the end of the day of acceptance', () => {
  const until = restsUntil(Temporal.PlainDate.from('2026-06-01'), 'America/New_York', policy)
  expect(until).toEqual(Temporal.Instant.from('2026-06-03T04:00:00Z'))
})

const minutesBefore = integer({ min: 0, max: 8 * 24 * 60 })
const spans = array(constantFrom([420, 1140] as const, [1140, 420] as const, [600, 660] as const), {
  maxLength: 1,
})
const anyStanding = record({
  state: constantFrom('active' as const, 'active' as const, 'paused' as const),
  week: array(spans, { minLength: 7, maxLength: 7 }),
  openCases: integer({ min: 0, max: 2 }),
  capacity: integer({ min: 1, max: 3 }),
  notified: array(minutesBefore, { maxLength: 7 }),
  rests: option(integer({ min: 0, max: 2000 }), { nil: undefined }),
})
type AnyStanding = typeof anyStanding extends Arbitrary<infer Each> ? Each : never
const anyPolicy = record({
  size: integer({ min: 1, max: 4 }),
  tauMinutes: integer({ min: 2, max: 60 }),
  openMinutes: constantFrom(60, 240, 720),
  weeklyCap: integer({ min: 1, max: 5 }),
  restHours: constantFrom(24),
})

const toShortlist = (standings: readonly AnyStanding[]): readonly Candidate[] =>
  standings.map((each, number) =>
    aCandidate(number, {
      ...each,
      hours: { ...always, week: each.week },
      notifiedAt: each.notified.map((minutes) => start.subtract({ minutes })),
      restsUntil: each.rests === undefined ? undefined : start.add({ minutes: each.rests }),
    }),
  )

const isThinking = ({ offer }: Candidate, rules: WavePolicy, now: Temporal.Instant): boolean =>
  offer.state === 'open' &&
  Temporal.Instant.compare(offer.offeredAt.add({ minutes: rules.tauMinutes }), now) > 0

function expectAskable(standing: Standing | undefined, rules: WavePolicy, now: Temporal.Instant) {
  if (standing === undefined) throw new Error('somebody else was asked')
  expect(standing.state).toBe('active')
  expect(isInHours(standing.hours, now, standing.holidays)).toBe(true)
  expect(standing.openCases).toBeLessThan(standing.capacity)
  const weekAgo = now.subtract({ hours: 168 })
  const recent = standing.notifiedAt.filter((each) => Temporal.Instant.compare(each, weekAgo) > 0)
  expect(recent.length).toBeLessThan(rules.weeklyCap)
  expect(Temporal.Instant.compare(standing.restsUntil ?? now, now)).toBeLessThanOrEqual(0)
}

function expectRoom({ shortlist, policy, now }: Wave, offered: number): void {
  const thinking = shortlist.filter((each) => isThinking(each, policy, now)).length
  expect(offered === 0 || thinking + offered <= policy.size).toBe(true)
}

/** The shortlist after a wave; at some waves everybody says no at once. */
function afterWave(
  shortlist: readonly Candidate[],
  offers: readonly OpenOffer[],
  { declines, now }: { declines: boolean; now: Temporal.Instant },
): readonly Candidate[] {
  const opened = new Map(offers.map((offer) => [offer.id, offer]))
  return shortlist.map((candidate) => {
    const offer = opened.get(candidate.offer.id)
    if (offer === undefined) return candidate
    const answer = declines ? declineOffer(offer, now) : undefined
    return { ...candidate, offer: answer?.kind === 'declined' ? answer.offer : offer }
  })
}

type Fortnight = {
  shortlist: readonly Candidate[]
  rules: WavePolicy
  declines: readonly boolean[]
}

/** Runs waves until nobody is left; answers whom it asked, in order. */
function runWaves({ shortlist, rules, declines }: Fortnight): readonly string[] {
  let left = shortlist
  let now = start
  const asked: string[] = []
  for (let step = 0; step < 60; step += 1) {
    const wave = decideWave({ shortlist: left, policy: rules, now })
    if (wave.kind === 'exhausted') return asked
    const next = wave.kind === 'wait' ? wave.until : wave.nextAt
    expect(Temporal.Instant.compare(next, now)).toBeGreaterThan(0)
    const offers = wave.kind === 'offer' ? wave.offers : []
    expectRoom({ shortlist: left, policy: rules, now }, offers.length)
    for (const offer of offers) {
      expectAskable(left.find((each) => each.offer.id === offer.id)?.standing, rules, now)
      asked.push(offer.to)
    }
    left = afterWave(left, offers, { declines: declines.at(step % declines.length) ?? false, now })
    now = next
  }
  return asked
}

test('over a fortnight nobody is asked twice, outside hours, above a cap, at rest or while full', () => {
  let asked = 0
  assert(
    property(
      array(anyStanding, { minLength: 1, maxLength: 10 }),
      anyPolicy,
      array(boolean(), { minLength: 5, maxLength: 5 }),
      (standings, rules, declines) => {
        const all = runWaves({ shortlist: toShortlist(standings), rules, declines })
        expect(new Set(all).size).toBe(all.length)
        asked += all.length
      },
    ),
    { numRuns: 600 },
  )
  expect(asked).toBeGreaterThan(500)
})

test('waiting ends exactly when somebody can be asked', () => {
  let waited = 0
  assert(
    property(array(anyStanding, { minLength: 1, maxLength: 6 }), anyPolicy, (standings, rules) => {
      const shortlist = toShortlist(standings)
      const wave = decideWave({ shortlist, policy: rules, now: start })
      if (wave.kind !== 'wait') return
      waited += 1
      expect(decideWave({ shortlist, policy: rules, now: wave.until }).kind).toBe('offer')
      const justBefore = wave.until.subtract({ seconds: 1 })
      if (Temporal.Instant.compare(justBefore, start) <= 0) return
      expect(decideWave({ shortlist, policy: rules, now: justBefore }).kind).toBe('wait')
    }),
    { numRuns: 600 },
  )
  expect(waited).toBeGreaterThan(50)
})
