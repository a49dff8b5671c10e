import { afterAll, beforeAll, expect, test } from 'vitest'
import { showMe } from '#contract/sessions.ts'
import { answerWish, leaveMine, listServing, offerMyself } from '#contract/supporters-serving.ts'
import { call, makeDesk, type Desk } from './desk.ts'
import { addPerson, makeHouse } from './people.ts'
import { addToPool, foundProgram, poolOf } from './team.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

/** A network and one of its hospitals, and somebody who serves in the hospital's pool. */
async function makeNetwork() {
  const network = await makeHouse(desk)
  const hospital = await makeHouse(desk, { kind: 'organization', network: network.organization })
  const there = await foundProgram(desk, network)
  const here = await foundProgram(desk, hospital)
  const pat = await addToPool(desk, { house: hospital, by: here.first })
  return { network, hospital, there: there.first, here: here.first, pat }
}

const serving = async (by: Parameters<typeof poolOf>[1]) =>
  (await call(desk, listServing, { by })).body.pools

test('a supporter offers to serve in the network too, and is welcomed there', async () => {
  const { network, hospital, there, pat } = await makeNetwork()
  const input = { program: network.program }
  expect(await serving(pat.person)).toMatchObject([
    { program: hospital.program, supporter: pat.id, state: 'active' },
    { program: network.program, supporter: null, state: null },
  ])
  expect((await call(desk, offerMyself, { by: pat.person, input })).status).toBe(200)
  expect((await call(desk, offerMyself, { by: pat.person, input })).code).toBe('already-in-pool')
  const [wish] = await poolOf(desk, there, network)
  expect(wish).toMatchObject({ state: 'applied', account: pat.person.account, ready: true })
  expect(wish?.shown).toMatchObject({ directory: 'off', onSign: false })
  const welcome = { supporter: wish?.supporter, answer: 'welcome' }
  expect((await call(desk, answerWish, { by: there, input: welcome })).status).toBe(200)
  expect((await poolOf(desk, there, network))[0]?.state).toBe('approved')
  const { places } = (await call(desk, showMe, { by: pat.person })).body
  const place = places.find(({ organization }) => organization === network.organization)
  expect(place?.roles).toEqual(['supporter'])
  expect((await call(desk, answerWish, { by: there, input: welcome })).code).toBe('not-found')
})

test('a wish that is not answered with yes, or is taken back, leaves nothing', async () => {
  const { network, there, pat } = await makeNetwork()
  const input = { program: network.program }
  await call(desk, offerMyself, { by: pat.person, input })
  const [wish] = await poolOf(desk, there, network)
  const declining = { supporter: wish?.supporter, answer: 'not-now' }
  expect((await call(desk, answerWish, { by: there, input: declining })).status).toBe(200)
  expect(await poolOf(desk, there, network)).toEqual([])
  await call(desk, offerMyself, { by: pat.person, input })
  const [again] = await poolOf(desk, there, network)
  const taking = { by: pat.person, input: { supporter: again?.supporter } }
  expect((await call(desk, leaveMine, taking)).status).toBe(200)
  expect(await poolOf(desk, there, network)).toEqual([])
})

test('whoever left the only pool by choice is shown on nothing, and cannot offer from there', async () => {
  const { hospital, here, pat } = await makeNetwork()
  const leaving = { by: pat.person, input: { supporter: pat.id } }
  expect((await call(desk, leaveMine, leaving)).status).toBe(200)
  expect((await poolOf(desk, here, hospital))[0]).toMatchObject({
    state: 'left',
    leftOn: '2026-03-03',
    shown: { directory: 'off', contact: '', onSign: false },
  })
  const input = { program: hospital.program }
  const alone = await call(desk, offerMyself, { by: pat.person, input })
  expect(alone.code).toBe('not-serving-yet')
})

test('nobody offers to serve in, leaves or answers for another organization', async () => {
  const { network, there, pat } = await makeNetwork()
  const other = await makeNetwork()
  const foreign = { by: pat.person, input: { program: other.network.program } }
  expect((await call(desk, offerMyself, foreign)).code).toBe('not-found')
  const sister = await makeHouse(desk, { kind: 'organization', network: network.organization })
  const beside = { by: pat.person, input: { program: sister.program } }
  expect((await call(desk, offerMyself, beside)).code).toBe('not-found')
  const own = await serving(other.pat.person)
  expect(own.map(({ program }) => program)).not.toContain(network.program)
  const leaving = { by: other.pat.person, input: { supporter: pat.id } }
  expect((await call(desk, leaveMine, leaving)).code).toBe('not-found')
  await call(desk, offerMyself, { by: pat.person, input: { program: network.program } })
  const [wish] = await poolOf(desk, there, network)
  const leader = await addPerson(desk, { house: network, roles: ['leader'] })
  for (const by of [other.there, leader, pat.person]) {
    const input = { supporter: wish?.supporter, answer: 'welcome' }
    expect((await call(desk, answerWish, { by, input })).code).toBe('not-found')
  }
  expect((await poolOf(desk, there, network))[0]?.state).toBe('applied')
})
