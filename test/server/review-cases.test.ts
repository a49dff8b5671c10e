import { afterAll, beforeAll, expect, test } from 'vitest'
import { revokeAccount } from '#actions/accounts/revoke.ts'
import { introduceAs } from '#actions/requests/introduce.ts'
import { flushOutreaches } from '#actions/outreaches/flush.ts'
import { sweepRetention } from '#actions/retention/sweep.ts'
import { handBack } from '#contract/conversations.ts'
import { acceptOffer, listOffers } from '#contract/offers.ts'
import { showRequest, submitRequest } from '#contract/requests.ts'
import type { Letter } from '#mail/mailer.ts'
import { saveMembership } from '#storage/memberships.ts'
import {
  aCase,
  addCoordinator,
  anOpening,
  aSlot,
  makePlace,
  nth,
  type Place,
  type Supporter,
} from './requests-fixture.ts'
import { call, makeWorld, type World } from './requests-world.ts'

const letters: Letter[] = []
const dead = new Set<string>()
let world: World
beforeAll(async () => {
  world = await makeWorld({
    kind: 'smtp',
    send: (letter) => {
      if (dead.has(letter.to)) return Promise.reject(new Error('no such mailbox'))
      letters.push(letter)
      return Promise.resolve()
    },
  })
})
afterAll(() => world.close())

async function ask(place: Place, choice: 'direct' | 'coordinator' = 'direct') {
  const made = aCase(place, place.supporters, { choice })
  expect((await call(world, submitRequest, { input: made.input })).status).toBe(201)
  await world.work()
  return made
}

async function accept(supporter: Supporter, epoch = 1) {
  const { open } = (await call(world, listOffers, { as: supporter.actor })).body
  const input = { offer: nth(open).offer, epoch, opening: anOpening() }
  expect((await call(world, acceptOffer, { as: supporter.actor, input })).status).toBe(200)
  return input.offer
}

test('who was handed back after many weeks of talking waits anew, and is not destroyed that night', async () => {
  const start = world.clock.now
  const place = await makePlace(world, { supporters: 1 })
  const { asker } = await ask(place)
  const offer = await accept(nth(place.supporters))
  world.later({ hours: 24 * 20 })
  await world.store.cases.write(place.organization, (db) =>
    db.updateTable('request').set({ touched_on: '2026-03-23' }).execute(),
  )
  world.later({ hours: 24 * 20 })
  const back = { as: nth(place.supporters).actor, input: { offer } }
  expect((await call(world, handBack, back)).status).toBe(200)
  await sweepRetention(world.deps, place.organization)
  expect((await call(world, showRequest, { as: asker })).body).toMatchObject({ stage: 'waiting' })
  world.later({ hours: 24 * 31 })
  await sweepRetention(world.deps, place.organization)
  expect((await call(world, showRequest, { as: asker })).code).toBe('not-found')
  world.clock.now = start
})

test('a server whose clock is behind does not stop the nightly batch', async () => {
  const start = world.clock.now
  const place = await makePlace(world, { supporters: 1 })
  await ask(place)
  world.later({ minutes: -3 })
  await accept(nth(place.supporters))
  await flushOutreaches(world.deps, place.organization)
  const { rows } = await world.owner.records.query('select minutes from waited')
  expect(rows).toEqual([{ minutes: 5 }])
  world.clock.now = start
})

test('how long somebody waited is kept in bands, never to the minute', async () => {
  const start = world.clock.now
  const place = await makePlace(world, { supporters: 1 })
  await ask(place)
  world.later({ minutes: 7 })
  await accept(nth(place.supporters))
  const { organization } = place
  const asked = 'select minutes from held_wait where organization_id = $1'
  const held = await world.owner.cases.query(asked, [organization])
  expect(held.rows).toEqual([{ minutes: 15 }])
  const traced = `select detail from trace where name = 'request.matched' and organization_id = $1`
  const traces = await world.owner.cases.query(traced, [organization])
  expect(traces.rows).toEqual([{ detail: { waitedMinutesBand: 15 } }])
  world.clock.now = start
})

test('a case that cannot be destroyed does not keep the others', async () => {
  const start = world.clock.now
  const place = await makePlace(world, { supporters: 1 })
  const broken = await ask(place, 'coordinator')
  const sound = await ask(place, 'coordinator')
  // Matched, and nobody with whom: no row of ours looks so.
  const unfit = `update request set state = 'matched', matched_on = asked_on, waiting_since = null, promise_due = null
    where request_id = $1`
  await world.owner.cases.query(unfit, [broken.request])
  world.later({ hours: 24 * 400 })
  await sweepRetention(world.deps, place.organization)
  expect((await call(world, showRequest, { as: sound.asker })).code).toBe('not-found')
  expect(world.reported.at(-1)).toMatchObject({ name: 'job.failed', job: 'retention.sweep' })
  world.clock.now = start
})

test('a mailbox that refuses keeps no letter from the other coordinators', async () => {
  const place = await makePlace(world, { supporters: 0 })
  const other = await addCoordinator(world, place.organization)
  const addresses = [place.coordinator.email, other.email].toSorted()
  for (const address of addresses) {
    letters.length = 0
    dead.clear()
    dead.add(address)
    await ask(place, 'coordinator')
    const told = letters.map(({ to }) => to).filter((to) => addresses.includes(to))
    expect(told).toEqual(addresses.filter((each) => each !== address))
  }
  dead.clear()
})

test('where a coordinator chose somebody who leaves, the coordinators are called again', async () => {
  const place = await makePlace(world, { supporters: 2 })
  const { request } = await ask(place, 'coordinator')
  const chosen = nth(place.supporters)
  const introduced = await introduceAs(world.deps, place.coordinator.actor, {
    request,
    slots: [aSlot(chosen, 10)],
  })
  expect(introduced.kind).toBe('introduced')
  await world.work()
  letters.length = 0
  await world.store.cases.write(place.organization, (db) =>
    saveMembership(db, place.organization, {
      account: chosen.account,
      home: place.organization,
      role: 'supporter',
    }),
  )
  expect(await revokeAccount(world.deps, place.coordinator.actor, chosen.account)).toEqual({
    kind: 'revoked',
  })
  await world.work()
  await world.work()
  expect(letters.map(({ to }) => to)).toContain(place.coordinator.email)
})

test('a case that is destroyed while it is sent once more is not filed anew', async () => {
  const place = await makePlace(world, { supporters: 1 })
  const { input, request } = await ask(place)
  const holder = await world.owner.cases.connect()
  await holder.query('begin')
  await holder.query('lock table request in access exclusive mode')
  const again = call(world, submitRequest, { input })
  await expect
    .poll(async () => {
      const { rows } = await world.owner.records.query(
        `select from pg_stat_activity where wait_event_type = 'Lock' and datname = $1`,
        [world.databases.cases.database],
      )
      return rows.length
    })
    .toBeGreaterThan(0)
  await holder.query(
    'insert into tombstone (organization_id, request_id, "on") values ($1, $2, now())',
    [place.organization, request],
  )
  await holder.query('delete from request where request_id = $1', [request])
  await holder.query(`delete from locator where key like 'case:%'`)
  await holder.query('commit')
  holder.release()
  expect((await again).code).toBe('gone')
})

test('a night with thousands of records is written like any other', async () => {
  const place = await makePlace(world, { supporters: 0 })
  const record = {
    week: '2026-03-02',
    kind: 'one_to_one',
    mode: 'phone',
    activation: 'informal_in_moment',
    issues: [],
    resources: [],
    outcome: 'none',
    listVersions: {},
    correctUntil: '2026-04-01',
  }
  await world.owner.cases.query(
    `insert into held_outreach (organization_id, program_id, record, token_hash)
     select $1, $2, $3, sha256(convert_to(n::text, 'UTF8')) from generate_series(1, 6000) n`,
    [place.organization, place.program, JSON.stringify(record)],
  )
  await flushOutreaches(world.deps, place.organization)
  const { rows } = await world.owner.records.query('select count(*) from outreach')
  expect(rows).toEqual([{ count: 6000 }])
})
