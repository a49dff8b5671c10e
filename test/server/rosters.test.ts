import { afterAll, beforeAll, expect, test } from 'vitest'
import { listStaff, revokeAccount } from '#contract/accounts.ts'
import { showProgram } from '#contract/programs.ts'
import {
  appendToRoster,
  dropProposal,
  listTeamGrants,
  proposeToRoster,
  showRoster,
} from '#contract/rosters.ts'
import { listSupporters } from '#contract/supporters.ts'
import { memberOf } from '#sealing/keys.ts'
import { cosignEntry, signEntry, verifyRoster } from '#sealing/roster.ts'
import { foundTeam, rotateTeam } from '#sealing/team.ts'
import { call, makeDesk, random, type Caller, type Desk } from './desk.ts'
import { addPerson, makeHouse, type House, type Person } from './people.ts'
import { addToPool, append, copies, foundProgram, read } from './team.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

async function makePair(house: House) {
  const first = await addPerson(desk, { house, roles: ['coordinator'] })
  const second = await addPerson(desk, { house, roles: ['coordinator'] })
  return { first, second }
}

const rosterOf = async (by: Caller, house: House) =>
  await verifyRoster((await read(desk, by, house)).entries)

test('a founder, a second holder, a supporter: each entry does what it says', async () => {
  const house = await makeHouse(desk)
  const { first, second } = await makePair(house)
  const { entry, grants } = await foundTeam(first.keys, undefined)
  const effect = { kind: 'genesis', account: first.account }
  const teamKeys = [{ account: first.account, epoch: 0, sealed: grants[0]?.sealed }]
  expect((await append(desk, first, house, { position: 0, entry, effect, teamKeys })).status).toBe(
    200,
  )
  const roster = await rosterOf(first, house)
  const added = await signEntry(roster, first.keys, { kind: 'add', member: memberOf(second.keys) })
  const addition = {
    position: 1,
    entry: added,
    effect: { kind: 'coordinator-added', account: second.account },
    teamKeys: [{ account: second.account, epoch: 0, sealed: random(96) }],
  }
  expect((await append(desk, first, house, addition)).status).toBe(200)
  const { staff } = (await call(desk, listStaff, { by: first })).body
  expect(staff.map(({ state }) => state)).toEqual(['active', 'active'])
  expect((await read(desk, second, house)).teamKeys).toHaveLength(1)

  const supporter = await addToPool(desk, { house, by: first })
  const pool = (await call(desk, listSupporters, { by: first, input: { program: house.program } }))
    .body
  expect(pool.supporters).toMatchObject([{ supporter: supporter.id, state: 'active', ready: true }])
  const shown = await call(desk, showProgram, { input: { program: house.slug } })
  expect((await verifyRoster(shown.body.roster)).supporters.size).toBe(1)
  expect(shown.body.supporters.active).toBe(1)
})

test('of two who append at the same place, one reads again', async () => {
  const house = await makeHouse(desk)
  const { first, second } = await foundProgram(desk, house)
  const chain = await read(desk, first, house)
  const roster = await verifyRoster(chain.entries)
  const attempts = [first, second].map(async (each) => {
    const rotation = await rotateTeam({
      roster,
      coordinator: each.keys,
      change: { kind: 'rotate' },
      paperPublic: undefined,
    })
    const effect = { kind: 'team-key-changed' }
    return await append(desk, each, house, {
      position: chain.entries.length,
      entry: rotation.entry,
      effect,
      teamKeys: copies(1, first, second),
    })
  })
  const answers = await Promise.all(attempts)
  expect(answers.map(({ code }) => code ?? 'done').toSorted()).toEqual(['done', 'stale-roster'])
})

test('an entry that is none, does another thing, or does not follow is refused', async () => {
  const house = await makeHouse(desk)
  const { first, second } = await foundProgram(desk, house)
  const chain = await read(desk, first, house)
  const position = chain.entries.length
  const effect = { kind: 'team-key-changed' }
  const junk = await append(desk, first, house, { position, entry: random(200), effect })
  expect(junk.code).toBe('malformed-entry')
  const { entry } = await foundTeam(first.keys, undefined)
  const wrongKind = await append(desk, first, house, { position, entry, effect })
  expect(wrongKind.code).toBe('malformed-entry')
  const genesis = { kind: 'genesis', account: first.account }
  const again = await append(desk, first, house, { position, entry, effect: genesis })
  expect(again.code).toBe('stale-roster')
  const notMine = { kind: 'genesis', account: second.account }
  expect((await append(desk, first, house, { position, entry, effect: notMine })).code).toBe(
    'not-found',
  )
})

test('nobody is put on the roster with too few ways in, or with other keys than the account has', async () => {
  const house = await makeHouse(desk)
  const { first, second } = await foundProgram(desk, house)
  const third = await addPerson(desk, { house, roles: ['coordinator'], ready: false })
  const chain = await read(desk, first, house)
  const roster = await verifyRoster(chain.entries)
  const put = async (whom: Person, account: string) => {
    const change = { kind: 'add', member: memberOf(whom.keys) } as const
    const once = await signEntry(roster, first.keys, change)
    const entry = await cosignEntry(roster, second.keys, once)
    const effect = { kind: 'coordinator-added', account }
    const position = chain.entries.length
    return await append(desk, first, house, { position, entry, effect, teamKeys: copies(0, whom) })
  }
  expect((await put(third, third.account)).code).toBe('not-ready')
  const fourth = await addPerson(desk, { house, roles: ['coordinator'] })
  expect((await put(first, fourth.account)).code).toBe('other-keys')
  expect((await put(fourth, fourth.account)).status).toBe(200)
})

test('the team key goes to coordinators only', async () => {
  const house = await makeHouse(desk)
  const { first } = await foundProgram(desk, house)
  const leader = await addPerson(desk, { house, roles: ['leader'] })
  const chain = await read(desk, first, house)
  const roster = await verifyRoster(chain.entries)
  const { entry } = await rotateTeam({
    roster,
    coordinator: first.keys,
    change: { kind: 'rotate' },
    paperPublic: undefined,
  })
  const teamKeys = [{ account: leader.account, epoch: 1, sealed: random(96) }]
  const effect = { kind: 'team-key-changed' }
  const answered = await append(desk, first, house, {
    position: chain.entries.length,
    entry,
    effect,
    teamKeys,
  })
  expect(answered.code).toBe('unknown-holder')
})

test('a revoked coordinator can still be taken off the roster', async () => {
  const house = await makeHouse(desk)
  const { first, second } = await foundProgram(desk, house)
  await call(desk, revokeAccount, { by: first, input: { account: second.account } })
  const chain = await read(desk, first, house)
  const roster = await verifyRoster(chain.entries)
  const change = { kind: 'remove', member: memberOf(second.keys) } as const
  const { entry } = await rotateTeam({
    roster,
    coordinator: first.keys,
    change,
    paperPublic: undefined,
  })
  const effect = { kind: 'coordinator-removed', account: second.account }
  const teamKeys = [{ account: first.account, epoch: 1, sealed: random(96) }]
  const answered = await append(desk, first, house, {
    position: chain.entries.length,
    entry,
    effect,
    teamKeys,
  })
  expect(answered.status).toBe(200)
  expect((await rosterOf(first, house)).coordinators.size).toBe(1)
})

test('a supporter who leaves the roster leaves the pool', async () => {
  const house = await makeHouse(desk)
  const { first } = await foundProgram(desk, house)
  const supporter = await addToPool(desk, { house, by: first })
  const chain = await read(desk, first, house)
  const roster = await verifyRoster(chain.entries)
  const change = { kind: 'unsupporter', member: memberOf(supporter.person.keys) } as const
  const entry = await signEntry(roster, first.keys, change)
  const effect = { kind: 'supporter-removed', supporter: supporter.id }
  expect(
    (await append(desk, first, house, { position: chain.entries.length, entry, effect })).status,
  ).toBe(200)
  const pool = (await call(desk, listSupporters, { by: first, input: { program: house.program } }))
    .body
  expect(pool.supporters).toMatchObject([{ state: 'left', keyId: null }])
})

test('a proposal waits for the second coordinator, and goes when it is dropped or done', async () => {
  const house = await makeHouse(desk)
  const { first, second } = await foundProgram(desk, house)
  const chain = await read(desk, first, house)
  const roster = await verifyRoster(chain.entries)
  const { entry } = await rotateTeam({
    roster,
    coordinator: first.keys,
    change: { kind: 'rotate' },
    paperPublic: undefined,
  })
  const effect = { kind: 'team-key-changed' }
  const input = { program: house.program, entry, effect }
  expect((await call(desk, proposeToRoster, { by: first, input })).status).toBe(200)
  expect((await read(desk, first, house)).proposal).toMatchObject({ mine: true, effect })
  expect((await read(desk, second, house)).proposal).toMatchObject({ mine: false })
  const program = { program: house.program }
  expect((await call(desk, dropProposal, { by: second, input: program })).status).toBe(200)
  expect((await read(desk, first, house)).proposal).toBeNull()
  await call(desk, proposeToRoster, { by: first, input })
  const position = chain.entries.length
  const teamKeys = copies(1, first, second)
  await append(desk, second, house, { position, entry, effect, teamKeys })
  expect((await read(desk, first, house)).proposal).toBeNull()
})

test('a roster is never shown to, or signed from, another organization or role', async () => {
  const house = await makeHouse(desk)
  const { first } = await foundProgram(desk, house)
  const other = await makeHouse(desk)
  const stranger = await addPerson(desk, { house: other, roles: ['coordinator'] })
  const leader = await addPerson(desk, { house, roles: ['leader', 'network-admin'] })
  const abroad = { ...stranger, organization: house.organization }
  const program = { program: house.program }
  const { entries } = await read(desk, first, house)
  const proposal = { ...program, entry: entries[0], effect: { kind: 'team-key-changed' } }
  const addition = { ...proposal, position: entries.length, teamKeys: [], resealed: [], notes: [] }
  for (const by of [stranger, leader, abroad]) {
    expect((await call(desk, showRoster, { by, input: program })).code).toBe('not-found')
    expect((await call(desk, dropProposal, { by, input: program })).code).toBe('not-found')
    expect((await call(desk, listTeamGrants, { by, input: program })).code).toBe('not-found')
    const signing = await call(desk, appendToRoster, { by, input: addition })
    expect(['not-found', 'malformed-entry']).toContain(signing.code)
    const proposing = await call(desk, proposeToRoster, { by, input: proposal })
    expect(['not-found', 'malformed-entry']).toContain(proposing.code)
  }
  expect((await read(desk, first, house)).entries).toHaveLength(entries.length)
})
