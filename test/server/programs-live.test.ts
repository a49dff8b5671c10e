import { afterAll, beforeAll, expect, test } from 'vitest'
import { goLive, showProgram } from '#contract/programs.ts'
import { memberOf } from '#sealing/keys.ts'
import { signEntry, verifyRoster } from '#sealing/roster.ts'
import { foundTeam } from '#sealing/team.ts'
import { call, makeDesk, random, type Desk } from './desk.ts'
import { addPerson, makeHouse, type House } from './people.ts'
import { addToPool, append, copies, read } from './team.ts'

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

test('a program goes live with two safe holders of its key and somebody to ask, and not before', async () => {
  const house = await makeHouse(desk)
  const { first, second } = await makePair(house)
  const go = async () =>
    (await call(desk, goLive, { by: first, input: { program: house.program } })).code ?? 'live'
  expect(await go()).toBe('too-few-holders')
  const { entry, grants } = await foundTeam(first.keys, undefined)
  const teamKeys = [{ account: first.account, epoch: 0, sealed: grants[0]?.sealed }]
  const genesis = { kind: 'genesis', account: first.account }
  await append(desk, first, house, { position: 0, entry, effect: genesis, teamKeys })
  expect(await go()).toBe('too-few-holders')
  const roster = await verifyRoster((await read(desk, first, house)).entries)
  const added = await signEntry(roster, first.keys, { kind: 'add', member: memberOf(second.keys) })
  const effect = { kind: 'coordinator-added', account: second.account }
  const theirs = [{ account: second.account, epoch: 0, sealed: random(96) }]
  await append(desk, first, house, { position: 1, entry: added, effect, teamKeys: theirs })
  expect(await go()).toBe('no-supporters')
  await addToPool(desk, { house, by: first })
  expect(await go()).toBe('live')
  const shown = await call(desk, showProgram, { input: { program: house.slug } })
  expect(shown.body.live).toBe(true)

  const hasty = await makeHouse(desk)
  const alone = await addPerson(desk, { house: hasty, roles: ['coordinator'], ready: false })
  const other = await addPerson(desk, { house: hasty, roles: ['coordinator'] })
  const founded = await foundTeam(alone.keys, undefined)
  const start = { kind: 'genesis', account: alone.account }
  await append(desk, alone, hasty, {
    position: 0,
    entry: founded.entry,
    effect: start,
    teamKeys: copies(0, alone),
  })
  const begun = await verifyRoster((await read(desk, alone, hasty)).entries)
  const entered = await signEntry(begun, alone.keys, { kind: 'add', member: memberOf(other.keys) })
  await append(desk, alone, hasty, {
    position: 1,
    entry: entered,
    effect: { kind: 'coordinator-added', account: other.account },
    teamKeys: copies(0, other),
  })
  const refused = await call(desk, goLive, { by: alone, input: { program: hasty.program } })
  expect(refused.code).toBe('too-few-methods')
})
