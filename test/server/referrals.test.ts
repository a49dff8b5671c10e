import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  closeReferral,
  listReferrals,
  markContacted,
  openReferral,
  sendReferral,
} from '#contract/referrals.ts'
import { listTeamGrants } from '#contract/rosters.ts'
import { sweepRetention } from '#actions/retention/sweep.ts'
import { networkPolicy } from '#domain/policy.ts'
import { openForTeam, resealForTeam, sealForTeam } from '#sealing/for-team.ts'
import { verifyRoster } from '#sealing/roster.ts'
import { openTeamKey, rotateTeam } from '#sealing/team.ts'
import { keyId } from '#sealing/keys.ts'
import { call, makeDesk, random, type Desk } from './desk.ts'
import { addPerson, foundHouse, makeHouse, type House, type Person } from './people.ts'
import { append, copies, foundProgram, read } from './team.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

/** A program that is open, with a coordinator. */
async function makeOpenHouse(wish: Parameters<typeof makeHouse>[1] = {}) {
  const { house, by } = await foundHouse(desk, wish)
  await desk.owner.cases.query(`update program set state = 'live' where program_id = $1`, [
    house.program,
  ])
  const key = `insert into team_key values ($1, $2, $3, 0, $4)`
  await desk.owner.cases.query(key, [house.organization, house.program, by.account, random(64)])
  return { house, by }
}

const aReferral = (house: House, changed: object = {}) => ({
  program: house.slug,
  referral: randomUUID(),
  sealed: random(1100),
  teamGrant: random(81),
  teamEpoch: 0,
  ...changed,
})

const send = async (house: House, changed: object = {}) => {
  const input = aReferral(house, changed)
  return { input, answered: await call(desk, sendReferral, { input }) }
}

const listed = async (by: Person, house: House) =>
  (await call(desk, listReferrals, { by, input: { program: house.program } })).body.referrals

test('a referral waits for the coordinators, who are told by the letter that says nothing', async () => {
  const { house, by } = await makeOpenHouse()
  const { input, answered } = await send(house)
  expect(answered.status).toBe(201)
  expect(answered.body).toEqual({})
  expect(await listed(by, house)).toEqual([
    {
      referral: input.referral,
      state: 'new',
      receivedOn: '2026-03-03',
      expiresOn: '2026-03-17',
    },
  ])
  await desk.work()
  const { rows } = await desk.owner.cases.query<{ subject: string; body: string }>(
    'select subject, body from outbox_mail where organization_id = $1',
    [house.organization],
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]?.body).toContain('Something on your board needs a coordinator.')
})

test('the same referral twice is one, and many at once are one letter', async () => {
  const { house, by } = await makeOpenHouse()
  const { input } = await send(house)
  expect((await call(desk, sendReferral, { input })).status).toBe(201)
  for (let count = 0; count < 9; count += 1) await send(house)
  expect(await listed(by, house)).toHaveLength(10)
  await desk.work()
  const { rows } = await desk.owner.cases.query(
    'select 1 from outbox_mail where organization_id = $1',
    [house.organization],
  )
  expect(rows).toHaveLength(1)
})

test('a program that is not open, is not there, or has another key takes none', async () => {
  const draft = await makeHouse(desk)
  expect((await send(draft)).answered.code).toBe('not-live')
  expect((await send(draft, { program: 'nobody' })).answered.code).toBe('not-found')
  const { house, by } = await makeOpenHouse()
  expect((await send(house, { teamEpoch: 1 })).answered.code).toBe('stale-team-key')
  expect(await listed(by, house)).toEqual([])
})

test('a flood is stopped before it fills the house', async () => {
  const { house } = await makeOpenHouse()
  await desk.owner.cases.query(
    `insert into referral (organization_id, referral_id, program_id, sealed, team_grant, team_epoch, state,
       received_on, expires_on)
     select $1, gen_random_uuid(), $2, '\\x00', '\\x00', 0, 'new', '2026-03-03', '2026-03-17'
     from generate_series(1, 200)`,
    [house.organization, house.program],
  )
  expect((await send(house)).answered.code).toBe('too-many')
})

test('somebody is contacted once, whoever of the coordinators does it', async () => {
  const { house, by } = await makeOpenHouse()
  const second = await addPerson(desk, { house, roles: ['coordinator'] })
  const { input } = await send(house)
  const { referral } = input
  const opened = await call(desk, openReferral, { by: second, input: { referral } })
  expect(opened.body.sealed).toEqual(input.sealed)
  expect(opened.body.teamGrant).toEqual(input.teamGrant)
  const first = await call(desk, markContacted, { by, input: { referral } })
  expect(first.status).toBe(200)
  const other = await call(desk, markContacted, { by: second, input: { referral } })
  expect(other.code).toBe('already-contacted')
  expect(await listed(second, house)).toMatchObject([{ state: 'contacted' }])
})

test('of two who mark at once, one hears that it is done', async () => {
  const { house, by } = await makeOpenHouse()
  const { referral } = (await send(house)).input
  const both = [0, 1].map(() => call(desk, markContacted, { by, input: { referral } }))
  const codes = (await Promise.all(both)).map(({ code }) => code ?? 'marked')
  expect(codes.toSorted()).toEqual(['already-contacted', 'marked'])
})

test('done destroys it at once', async () => {
  const { house, by } = await makeOpenHouse()
  const { input } = await send(house)
  const { referral } = input
  expect((await call(desk, closeReferral, { by, input: { referral } })).status).toBe(200)
  expect(await listed(by, house)).toEqual([])
  const gone = { by, input: { referral } }
  expect((await call(desk, openReferral, gone)).code).toBe('not-found')
  expect((await call(desk, closeReferral, gone)).code).toBe('not-found')
  const left = 'select 1 from referral where referral_id = $1'
  expect((await desk.owner.cases.query(left, [referral])).rows).toEqual([])
})

test('silence and a no leave nothing after fourteen days, and nothing tells them apart', async () => {
  const { house, by } = await makeOpenHouse()
  const silent = (await send(house)).input.referral
  const asked = (await send(house)).input.referral
  await call(desk, markContacted, { by, input: { referral: asked } })
  const before = desk.clock.now
  const rows = async () =>
    (
      await desk.owner.cases.query('select 1 from referral where organization_id = $1', [
        house.organization,
      ])
    ).rows.length
  desk.clock.now = before.add({ hours: 24 * 13 })
  await sweepRetention(desk.deps, house.organization)
  expect(await rows()).toBe(2)
  desk.clock.now = before.add({ hours: 24 * 14 })
  const later = await addPerson(desk, { house, roles: ['coordinator'] })
  // Even before the night that sweeps, nobody gets at it any more.
  expect(await listed(later, house)).toEqual([])
  for (const referral of [silent, asked]) {
    expect((await call(desk, openReferral, { by: later, input: { referral } })).code).toBe(
      'not-found',
    )
  }
  await sweepRetention(desk.deps, house.organization)
  expect(await rows()).toBe(0)
  const traces = await desk.owner.cases.query<{ name: string }>(
    `select name from trace where organization_id = $1 and name like 'referral%'`,
    [house.organization],
  )
  expect(traces.rows).toEqual([])
  desk.clock.now = before
})

test('a program that wants it sooner has it sooner', async () => {
  const clocks = { ...networkPolicy.clocks, referralDays: 3 }
  const { house, by } = await makeOpenHouse({ policy: { clocks } })
  await send(house)
  expect(await listed(by, house)).toMatchObject([{ expiresOn: '2026-03-06' }])
})

test('a new team key opens what was referred before it', async () => {
  const house = await makeHouse(desk)
  const { first, second } = await foundProgram(desk, house)
  await desk.owner.cases.query(`update program set state = 'live' where program_id = $1`, [
    house.program,
  ])
  const shown = await read(desk, first, house)
  const roster = await verifyRoster(shown.entries)
  const referral = randomUUID()
  const place = { kind: 'referral', id: referral } as const
  const content = { name: 'Jo' }
  const made = await sealForTeam(roster.teamPublic, place, content)
  expect((await send(house, { referral, ...made })).answered.status).toBe(201)

  const own = await keyId(first.keys.kem.publicKey)
  const grants = shown.teamKeys.map(({ sealed }) => ({ to: own, sealed }))
  const old = await openTeamKey(first.keys.kem, grants, roster)
  const change = { kind: 'rotate' } as const
  const paper = { paperPublic: undefined }
  const rotated = await rotateTeam({ roster, coordinator: first.keys, change, ...paper })
  const { notes } = (
    await call(desk, listTeamGrants, { by: first, input: { program: house.program } })
  ).body
  expect(notes).toMatchObject([{ kind: 'referral', id: referral, teamEpoch: 0 }])
  const teamPublic = rotated.team.publicKey
  const teamGrant = await resealForTeam(old, { place, teamGrant: made.teamGrant, teamPublic })
  const answered = await append(desk, first, house, {
    position: shown.entries.length,
    entry: rotated.entry,
    effect: { kind: 'team-key-changed' },
    teamKeys: copies(1, first, second),
    notes: [{ kind: 'referral', id: referral, teamGrant, teamEpoch: 1 }],
  })
  expect(answered.code).toBeUndefined()
  const opened = (await call(desk, openReferral, { by: second, input: { referral } })).body
  expect(opened.teamEpoch).toBe(1)
  expect(await openForTeam(rotated.team, place, opened)).toEqual(content)
})

test('a referral is never listed, opened, marked or closed from another organization or role', async () => {
  const { house, by } = await makeOpenHouse()
  const { referral } = (await send(house)).input
  const other = await makeOpenHouse()
  const leader = await addPerson(desk, { house, roles: ['leader', 'network-admin', 'supporter'] })
  const abroad = { ...other.by, organization: house.organization }
  for (const stranger of [other.by, abroad, leader]) {
    const calls = [
      call(desk, listReferrals, { by: stranger, input: { program: house.program } }),
      call(desk, openReferral, { by: stranger, input: { referral } }),
      call(desk, markContacted, { by: stranger, input: { referral } }),
      call(desk, closeReferral, { by: stranger, input: { referral } }),
    ]
    for (const answered of await Promise.all(calls)) expect(answered.code).toBe('not-found')
  }
  expect(await listed(by, house)).toMatchObject([{ state: 'new' }])
  expect(await listed(other.by, other.house)).toEqual([])
})
