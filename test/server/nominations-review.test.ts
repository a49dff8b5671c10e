import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  addNominee,
  closeNomination,
  decideOnNominee,
  mergeNominee,
  removeNominee,
} from '#contract/nominations.ts'
import { call, makeDesk, type Desk } from './desk.ts'
import { makeWard, namesIn, openIn, see, write, type Ward } from './nominations-world.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

/** Bo, Kim under two spellings: each written twice. */
async function closeWithTwins(ward: Ward) {
  const { nomination, key } = await openIn(desk, ward)
  for (const name of ['Kim Alder', 'Kim Aldor', 'Bo Reed']) await write(desk, key, [[name], [name]])
  await call(desk, closeNomination, { by: ward.by, input: { nomination } })
  const [bo, alder, aldor] = (await namesIn(desk, ward.leader, ward.rollout)).map(
    ({ nominee }) => nominee,
  )
  return { nomination, bo, alder, aldor }
}

test('leaders approve, decline, add a name, and take each of it back', async () => {
  const ward = await makeWard(desk)
  const { leader: by, rollout } = ward
  const { nomination, bo } = await closeWithTwins(ward)
  const decide = async (decision: string) => {
    const input = { nominee: bo, decision }
    expect((await call(desk, decideOnNominee, { by, input })).status).toBe(200)
    return (await namesIn(desk, by, rollout))[0]
  }
  expect(await decide('approved')).toMatchObject({ name: 'Bo Reed', decision: 'approved' })
  expect(await decide('declined')).toMatchObject({ decision: 'declined' })
  expect(await decide('open')).toMatchObject({ decision: 'open' })
  const add = { by, input: { nomination, name: 'Eli Ross' } }
  const { nominee: eli } = (await call(desk, addNominee, add)).body
  expect((await namesIn(desk, by, rollout))[3]).toMatchObject({ count: 0, decision: 'approved' })
  expect((await call(desk, addNominee, add)).code).toBe('already-there')
  const remove = async (nominee: unknown) =>
    (await call(desk, removeNominee, { by, input: { nominee } })).code
  expect(await remove(bo)).toBe('of-the-survey')
  expect(await remove(eli)).toBeUndefined()
  expect(await namesIn(desk, by, rollout)).toHaveLength(3)
})

test('two spellings are offered for merging, counted together, and can be taken apart', async () => {
  const ward = await makeWard(desk)
  const { leader: by, rollout } = ward
  const { bo, alder, aldor } = await closeWithTwins(ward)
  const shown = (await see(desk, by, rollout)).nomination
  expect(shown).toMatchObject({ near: [{ one: alder, other: aldor }] })
  const merge = async (nominee: unknown, into: unknown) =>
    (await call(desk, mergeNominee, { by, input: { nominee, into } })).code
  expect(await merge(aldor, aldor)).toBe('cannot-merge')
  expect(await merge(aldor, alder)).toBeUndefined()
  expect(await merge(bo, aldor)).toBe('cannot-merge')
  expect(await merge(alder, bo)).toBe('cannot-merge')
  const input = { nominee: aldor, decision: 'approved' }
  expect((await call(desk, decideOnNominee, { by, input })).code).toBe('merged-away')
  expect(await namesIn(desk, by, rollout)).toMatchObject([
    { name: 'Kim Alder', count: 4, merged: [{ name: 'Kim Aldor', count: 2 }] },
    { name: 'Bo Reed', count: 2, merged: [] },
  ])
  expect(await merge(aldor, null)).toBeUndefined()
  expect((await namesIn(desk, by, rollout)).map(({ count }) => count)).toEqual([2, 2, 2])
})

test('names are never reviewed from another organization', async () => {
  const ward = await makeWard(desk)
  const other = await makeWard(desk)
  const { nomination, bo, alder, aldor } = await closeWithTwins(ward)
  for (const by of [other.by, other.leader]) {
    const calls = [
      call(desk, decideOnNominee, { by, input: { nominee: bo, decision: 'approved' } }),
      call(desk, addNominee, { by, input: { nomination, name: 'Eli Ross' } }),
      call(desk, removeNominee, { by, input: { nominee: bo } }),
      call(desk, mergeNominee, { by, input: { nominee: aldor, into: alder } }),
    ]
    for (const answered of await Promise.all(calls)) expect(answered.code).toBe('not-found')
  }
  const names = await namesIn(desk, ward.leader, ward.rollout)
  expect(names.map(({ decision, count }) => [decision, count])).toEqual([
    ['open', 2],
    ['open', 2],
    ['open', 2],
  ])
})
