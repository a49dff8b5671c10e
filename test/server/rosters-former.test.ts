import { afterAll, beforeAll, expect, test } from 'vitest'
import { listStaff, revokeAccount } from '#contract/accounts.ts'
import { call, makeDesk, type Desk } from './desk.ts'
import { addPerson, makeHouse } from './people.ts'
import { foundProgram } from './team.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

test('whoever lost the role can still be named to be taken off the chain, by coordinators alone', async () => {
  const house = await makeHouse(desk)
  const { first, second } = await foundProgram(desk, house)
  const admin = await addPerson(desk, { house, roles: ['organization-admin'] })
  const formerFor = async (by: typeof first) =>
    (await call(desk, listStaff, { by })).body.former.map(({ account }) => account)
  expect(await formerFor(first)).not.toContain(second.account)
  const input = { account: second.account }
  expect((await call(desk, revokeAccount, { by: first, input })).status).toBe(200)
  expect(await formerFor(first)).toContain(second.account)
  expect(await formerFor(admin)).toEqual([])
})
