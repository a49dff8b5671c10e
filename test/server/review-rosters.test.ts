import { afterAll, beforeAll, expect, test } from 'vitest'
import { setRoles } from '#contract/accounts.ts'
import { makeStaffKeys, memberOf, type StaffKeys } from '#sealing/keys.ts'
import { cosignEntry, signEntry, verifyRoster, type Roster } from '#sealing/roster.ts'
import { rotateTeam } from '#sealing/team.ts'
import { call, makeDesk, random, type Desk } from './desk.ts'
import { addPerson, makeHouse, type House, type Person } from './people.ts'
import { addToPool, append, copies, foundProgram, read } from './team.ts'

let desk: Desk
let house: House
let first: Person
let second: Person
let roster: Roster
let position: number
beforeAll(async () => {
  desk = await makeDesk()
  house = await makeHouse(desk)
  ;({ first, second } = await foundProgram(desk, house))
  const { entries } = await read(desk, first, house)
  position = entries.length
  roster = await verifyRoster(entries)
})
afterAll(() => desk.close())

const TEAM_KEY_CHANGED = { kind: 'team-key-changed' }

async function rotate(by: StaffKeys): Promise<Uint8Array<ArrayBuffer>> {
  const change = { kind: 'rotate' } as const
  return (await rotateTeam({ roster, coordinator: by, change, paperPublic: undefined })).entry
}

test('an entry whose signature does not hold is none', async () => {
  const entry = await rotate(first.keys)
  entry.set([(entry.at(-1) ?? 0) ^ 1], entry.length - 1)
  const teamKeys = copies(1, first, second)
  const forged = { position, entry, effect: TEAM_KEY_CHANGED, teamKeys }
  expect((await append(desk, first, house, forged)).code).toBe('malformed-entry')
})

test('only who holds the team key signs', async () => {
  const { keys } = await makeStaffKeys()
  const teamKeys = copies(1, first, second)
  const stranger = { position, entry: await rotate(keys), effect: TEAM_KEY_CHANGED, teamKeys }
  expect((await append(desk, first, house, stranger)).code).toBe('not-a-coordinator')
  const third = await addPerson(desk, { house, roles: ['coordinator'] })
  const unlisted = { ...stranger, entry: await rotate(third.keys) }
  expect((await append(desk, third, house, unlisted)).code).toBe('not-a-coordinator')
})

test('one coordinator of two adds no third, even by signing twice', async () => {
  const third = await addPerson(desk, { house, roles: ['coordinator'] })
  const change = { kind: 'add', member: memberOf(third.keys) } as const
  const once = await signEntry(roster, first.keys, change)
  const entry = await cosignEntry(roster, first.keys, once)
  const effect = { kind: 'coordinator-added', account: third.account }
  const alone = { position, entry, effect, teamKeys: copies(0, third) }
  expect((await append(desk, first, house, alone)).code).toBe('needs-two-coordinators')
})

test('the new team key is of the next epoch and reaches everybody who stays', async () => {
  const entry = await rotate(first.keys)
  const given = async (teamKeys: readonly unknown[], resealed: readonly unknown[] = []) => {
    const addition = { position, entry, effect: TEAM_KEY_CHANGED, teamKeys, resealed }
    return (await append(desk, first, house, addition)).code
  }
  expect(await given(copies(1, first))).toBe('missing-holder')
  expect(await given(copies(2, first, second))).toBe('malformed-entry')
  expect(await given(copies(0, first, second))).toBe('malformed-entry')
  const grant = { request: random(32).toHex(), teamGrant: random(96), teamEpoch: 7 }
  expect(await given(copies(1, first, second), [grant])).toBe('malformed-entry')
})

test('a removal names the keys of the person who leaves', async () => {
  const place = await makeHouse(desk)
  const { first: by } = await foundProgram(desk, place)
  const kim = await addToPool(desk, { house: place, by })
  const pat = await addToPool(desk, { house: place, by })
  const { entries } = await read(desk, by, place)
  const change = { kind: 'unsupporter', member: memberOf(kim.person.keys) } as const
  const entry = await signEntry(await verifyRoster(entries), by.keys, change)
  const leaving = async (supporter: string) => {
    const effect = { kind: 'supporter-removed', supporter }
    return await append(desk, by, place, { position: entries.length, entry, effect })
  }
  expect((await leaving(pat.id)).code).toBe('other-keys')
  expect((await leaving(kim.id)).status).toBe(200)
})

test('a coordinator leaves under the own name, with or without the role', async () => {
  const place = await makeHouse(desk)
  const pair = await foundProgram(desk, place)
  const admin = await addPerson(desk, { house: place, roles: ['network-admin'] })
  const { entries } = await read(desk, pair.first, place)
  const change = { kind: 'remove', member: memberOf(pair.second.keys) } as const
  const { entry } = await rotateTeam({
    roster: await verifyRoster(entries),
    coordinator: pair.first.keys,
    change,
    paperPublic: undefined,
  })
  const effect = { kind: 'coordinator-removed', account: pair.second.account }
  const addition = { position: entries.length, entry, effect, teamKeys: copies(1, pair.first) }
  const own = { ...addition, effect: { ...effect, account: pair.first.account } }
  expect((await append(desk, pair.first, place, own)).code).toBe('other-keys')
  const roles = { account: pair.second.account, roles: ['leader'] }
  expect((await call(desk, setRoles, { by: admin, input: roles })).status).toBe(200)
  expect((await append(desk, pair.first, place, addition)).status).toBe(200)
})

test('whoever coordinates no more keeps no sealed team key', async () => {
  const place = await makeHouse(desk)
  const pair = await foundProgram(desk, place)
  const admin = await addPerson(desk, { house: place, roles: ['network-admin'] })
  const held = async () => {
    const asked = 'select 1 from team_key where account_id = $1'
    return (await desk.owner.cases.query(asked, [pair.second.account])).rows.length
  }
  expect(await held()).toBe(1)
  const roles = { account: pair.second.account, roles: ['leader'] }
  expect((await call(desk, setRoles, { by: admin, input: roles })).status).toBe(200)
  expect(await held()).toBe(0)
})
