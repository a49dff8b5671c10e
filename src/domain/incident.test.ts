import { assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import {
  incidentExpiresOn,
  nextLetter,
  whyNotIncident,
  type Happened,
  type Offered,
} from './incident.ts'
import { builtInPickList } from './pick-list.ts'

const today = Temporal.PlainDate.from('2026-03-10')
const list = builtInPickList('role')
const happened: Happened = {
  kind: 'assault',
  on: today.subtract({ days: 1 }),
  roles: [{ role: 'nurse', headcount: 3 }],
}
const why = (changed: Partial<Happened>) =>
  whyNotIncident({ ...happened, ...changed }, { list, today })

test('an incident of yesterday with known roles may be opened', () => {
  expect(why({})).toBe(undefined)
  expect(why({ on: today })).toBe(undefined)
  expect(why({ roles: [] })).toBe(undefined)
})

test('a day to come, a day long ago, a role nobody knows and a role twice are refused', () => {
  expect(why({ on: today.add({ days: 1 }) })).toBe('in-the-future')
  expect(why({ on: today.subtract({ days: 61 }) })).toBe('too-long-ago')
  expect(why({ roles: [{ role: 'wizard', headcount: 1 }] })).toBe('unknown-role')
  const twice = [1, 2].map((headcount) => ({ role: 'nurse', headcount }))
  expect(why({ roles: twice })).toBe('repeated-role')
})

test('one offer, one reminder at the third day at the earliest, then nothing ever again', () => {
  const never: Offered = { offeredOn: undefined, remindedOn: undefined }
  expect(nextLetter(never, today)).toEqual({ kind: 'offer' })
  const offered = { ...never, offeredOn: today }
  expect(nextLetter(offered, today)).toEqual({ kind: 'later', on: today.add({ days: 3 }) })
  expect(nextLetter(offered, today.add({ days: 3 }))).toEqual({ kind: 'reminder' })
  assert(
    property(integer({ min: 0, max: 400 }), (days) => {
      const reminded = { offeredOn: today, remindedOn: today.add({ days: 3 }) }
      expect(nextLetter(reminded, today.add({ days }))).toEqual({ kind: 'none' })
    }),
  )
})

test('whatever comes of it, nothing is left after thirty days', () => {
  expect(incidentExpiresOn(today).toString()).toBe('2026-04-09')
})
