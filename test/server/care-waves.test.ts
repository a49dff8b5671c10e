import { afterAll, beforeAll, expect, test } from 'vitest'
import { submitRequest } from '#contract/requests.ts'
import { carePolicy } from '#domain/care-policy.ts'
import { aCase, makePlace, type Place } from './requests-fixture.ts'
import { call, makeWorld, type World } from './requests-world.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(async () => {
  await world.close()
})

async function askedBy(place: Place): Promise<readonly string[]> {
  expect((await call(world, submitRequest, { input: aCase(place).input })).status).toBe(201)
  await world.work()
  const rows = await world.store.cases.read(place.organization, (db) =>
    db.selectFrom('offer').select('supporter_id').where('state', '=', 'open').execute(),
  )
  return rows.map(({ supporter_id: id }) => id)
}

test('a wave passes over whoever rests, and asks the next', async () => {
  const place = await makePlace(world)
  await world.owner.cases.query(
    'update supporter set resting_until = $1 where supporter_id = (select supporter_id from supporter where organization_id = $2 order by supporter_id limit 1)',
    ['2026-03-03', place.organization],
  )
  const { rows } = await world.owner.cases.query<{ supporter_id: string }>(
    'select supporter_id from supporter where resting_until is not null',
  )
  expect(rows).toHaveLength(1)
  const asked = await askedBy(place)
  expect(asked).toHaveLength(3)
  expect(asked).not.toContain(rows[0]?.supporter_id)
})

test("the program's cap on talks at once holds, whatever a supporter set", async () => {
  const place = await makePlace(world)
  await world.owner.cases.query('insert into care_policy values ($1, $2, $3)', [
    place.organization,
    place.program,
    JSON.stringify({ ...carePolicy, mostOpenTalks: 0 }),
  ])
  expect(await askedBy(place)).toEqual([])
})
