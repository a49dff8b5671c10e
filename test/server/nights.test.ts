import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureNightly, nightlyJobs } from '#actions/installation/recurring.ts'
import { setUp } from '#contract/installation.ts'
import { call, makeDesk, type Desk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

const nights = async () =>
  (await desk.jobs.list()).filter(({ key }) => key?.startsWith('nightly:') === true)

test('a night that was slept through is made up for, and the next one is in the queue', async () => {
  const input = {
    network: { name: 'Network', timeZone: 'America/New_York', holidayRegion: 'US-MA' },
    organization: { name: 'Harbor Hospital' },
    program: { name: 'Peers', slug: 'peers', phone: '617-555-0100', owner: 'network' },
    coordinators: [
      { name: 'First', email: 'first@harbor.example' },
      { name: 'Second', email: 'second@harbor.example' },
    ],
  }
  expect((await call(desk, setUp, { input })).status).toBe(200)
  const planned = await nights()
  // Of the network and of its first organization.
  const all = 2 * nightlyJobs.length
  expect(planned).toHaveLength(all)

  desk.later({ hours: 30 })
  await ensureNightly(desk.deps)
  const overdue = await nights()
  expect(overdue.map(({ runAt }) => runAt.toString())).toEqual(
    planned.map(({ runAt }) => runAt.toString()),
  )

  const ran = (await desk.work()).filter(({ name }) => name !== 'accounts.mail-invitation')
  expect(ran).toHaveLength(all)
  expect(ran.every(({ outcome }) => outcome === 'done')).toBe(true)
  const next = await nights()
  expect(new Set(next.map(({ key }) => key))).toEqual(new Set(planned.map(({ key }) => key)))
  expect(next).toHaveLength(all)
  for (const { runAt } of next) {
    expect(Temporal.Instant.compare(runAt, desk.clock.now)).toBe(1)
    expect(runAt.since(desk.clock.now).total('hours')).toBeLessThan(24)
  }
})
