import { expect, test } from 'vitest'
import { parseOfferId, parseRequestId, parseSupporterId } from './ids.ts'
import {
  acceptOffer,
  coverOffer,
  declineOffer,
  expireOffer,
  openOffer,
  type Offer,
} from './offer.ts'
import type { ListedOffer } from './offer.ts'
import { closeRequest, handBackRequest, matchRequest } from './request.ts'
import type { Waiting } from './request.ts'

const uuid = (number: number): string =>
  `00000000-0000-4000-8000-${number.toString().padStart(12, '0')}`
const now = Temporal.Instant.from('2026-06-01T12:00:00Z')
const today = Temporal.PlainDate.from('2026-06-01')
const at = { now, today, epoch: 1 }
const waiting: Waiting = {
  id: parseRequestId('a'.repeat(64)),
  askedOn: today,
  state: 'waiting',
  since: now,
}
const listed = (number: number): ListedOffer => ({
  id: parseOfferId(uuid(number)),
  request: waiting.id,
  to: parseSupporterId(uuid(number)),
  position: number,
  state: 'listed',
})
const open = (number: number) => openOffer(listed(number), now, now.add({ minutes: 30 }))

test('the first yes wins and the second finds the request covered', () => {
  const first = acceptOffer(open(1), waiting, at)
  if (first.kind !== 'accepted') throw new Error(first.kind)
  expect(first.request).toMatchObject({ state: 'matched', to: open(1).to, epoch: 1 })
  expect(acceptOffer(open(2), first.request, at)).toEqual({ kind: 'covered' })
  expect(acceptOffer(coverOffer(open(2)), first.request, at)).toEqual({ kind: 'covered' })
})

test('a second tap changes nothing', () => {
  const first = acceptOffer(open(1), waiting, at)
  if (first.kind !== 'accepted') throw new Error(first.kind)
  const again = acceptOffer(first.offer, first.request, at)
  expect(again).toEqual({ kind: 'already-accepted', offer: first.offer })
})

test('an offer that was never made cannot be accepted or declined, nor one of another request', () => {
  expect(acceptOffer(listed(1), waiting, at).kind).toBe('not-found')
  expect(declineOffer(listed(1), now).kind).toBe('not-found')
  const other = { ...waiting, id: parseRequestId('b'.repeat(64)) }
  expect(acceptOffer(open(1), other, at).kind).toBe('not-found')
})

test('too late is the moment of expiry, a decline, or a closed request', () => {
  const late = now.add({ minutes: 30 })
  expect(acceptOffer(open(1), waiting, { ...at, now: late }).kind).toBe('too-late')
  expect(acceptOffer(open(1), waiting, { ...at, now: late.subtract({ seconds: 1 }) }).kind).toBe(
    'accepted',
  )
  expect(declineOffer(open(1), late).kind).toBe('too-late')
  const declined = declineOffer(open(1), now)
  if (declined.kind !== 'declined') throw new Error(declined.kind)
  expect(acceptOffer(declined.offer, waiting, at).kind).toBe('too-late')
  expect(declineOffer(declined.offer, now).kind).toBe('already-declined')
  expect(acceptOffer(open(1), closeRequest(waiting, today).request, at).kind).toBe('too-late')
  expect(expireOffer(open(1), now)).toBeUndefined()
  expect(expireOffer(open(1), late)?.state).toBe('expired')
})

test('covering leaves what was answered as it was', () => {
  const accepted: Offer = { ...open(1), state: 'accepted' }
  const declined: Offer = { ...open(2), state: 'declined' }
  expect(
    [accepted, declined, open(3), listed(4)].map(coverOffer).map(({ state }) => state),
  ).toEqual(['accepted', 'declined', 'covered', 'covered'])
  expect(declineOffer(accepted, now).kind).toBe('already-accepted')
})

test('nobody is matched twice, and whoever is handed back waits again', () => {
  const first = { offer: listed(1).id, to: listed(1).to, today, epoch: 1 }
  const second = { ...first, offer: listed(2).id, to: listed(2).to }
  const matched = matchRequest(waiting, first)
  if (matched.kind !== 'matched') throw new Error(matched.kind)
  expect(matchRequest(matched.request, second).kind).toBe('already-matched')
  const back = handBackRequest(matched.request, now)
  expect(back).toMatchObject({ kind: 'handed-back', from: first.to, request: { state: 'waiting' } })
  const closed = closeRequest(matched.request, today)
  expect(closed.kind).toBe('closed')
  expect(closeRequest(closed.request, today).kind).toBe('already-closed')
  expect(handBackRequest(closed.request, now).kind).toBe('closed')
})
