import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listSigns, noteSignsMade } from '#contract/signs.ts'
import { call, makeDesk, random, type Caller, type Desk } from './desk.ts'
import { addUnit, makeWard, type Ward } from './nominations-world.ts'
import { addPerson, makeHouse } from './people.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

type Wish = { readonly onSign?: boolean; readonly state?: string; readonly credentials?: string }

/** Somebody of the ward in the pool. */
async function addOfUnit(ward: Ward, name: string, wish: Wish = {}) {
  const { organization, program } = ward.house
  const { onSign = true, state = 'active', credentials = '' } = wish
  await desk.owner.cases.query(
    `insert into supporter (organization_id, supporter_id, program_id, name, email, state, capacity, hours, profile,
       added_on, unit_id, on_sign, credentials, key_id, kem_public, sign_public)
     values ($1, $2, $3, $4, gen_random_uuid()::text || '@house.example', $5, 2, '{}', '{}', '2026-01-01', $6, $7, $8, $9, $10, $10)`,
    [
      organization,
      randomUUID(),
      program,
      name,
      state,
      ward.unit,
      onSign,
      credentials,
      random(16).toHex(),
      random(32),
    ],
  )
}

const list = async ({ house }: Pick<Ward, 'house'>, by: Caller) =>
  (await call(desk, listSigns, { by, input: { program: house.program } })).body
const signOf = async (ward: Ward) =>
  (await list(ward, ward.by)).signs.find(({ unit }) => unit === ward.unit)

test('a unit lists who agreed, with what stands behind the name, and counts who did not', async () => {
  const ward = await makeWard(desk)
  await addOfUnit(ward, 'Ana Núñez', { credentials: 'RN' })
  await addOfUnit(ward, 'Bo Reed', { onSign: false })
  await addOfUnit(ward, 'Carl Left', { state: 'left' })
  await addOfUnit(ward, 'Dee Waiting', { state: 'approved' })
  await addOfUnit(ward, 'Eli Pausing', { state: 'paused' })
  const listed = await list(ward, ward.by)
  expect(listed.signs).toHaveLength(1)
  expect(listed.signs[0]).toMatchObject({
    name: 'Unit 4 West',
    names: ['Ana Núñez, RN', 'Eli Pausing'],
    silent: 1,
    state: 'never-made',
    madeOn: null,
  })
  expect(JSON.stringify(listed)).not.toMatch(/Bo Reed|Carl|Dee/)
})

test('a sign that was made stays up to date until its names change', async () => {
  const ward = await makeWard(desk)
  await addOfUnit(ward, 'Ana Núñez')
  const before = await signOf(ward)
  const made = { unit: ward.unit, content: before?.content }
  const input = { program: ward.house.program, signs: [made] }
  expect((await call(desk, noteSignsMade, { by: ward.by, input })).status).toBe(200)
  expect(await signOf(ward)).toMatchObject({ state: 'up-to-date', madeOn: '2026-03-03' })
  await addOfUnit(ward, 'Bo Reed', { onSign: false })
  expect(await signOf(ward)).toMatchObject({ state: 'up-to-date' })
  await addOfUnit(ward, 'Eli Ross')
  expect(await signOf(ward)).toMatchObject({ state: 'reprint', madeOn: '2026-03-03' })
  // The PDF that was saved says the old names, so it is old the moment it is noted.
  await call(desk, noteSignsMade, { by: ward.by, input })
  expect(await signOf(ward)).toMatchObject({ state: 'reprint' })
})

test('a new telephone number makes a sign old too; a unit without a rollout remembers nothing', async () => {
  const ward = await makeWard(desk)
  const { content = '' } = (await signOf(ward)) ?? {}
  const signs = [{ unit: ward.unit, content }]
  const { program, organization } = ward.house
  await call(desk, noteSignsMade, { by: ward.by, input: { program, signs } })
  await desk.owner.cases.query(`update program set phone = '617-555-0199' where program_id = $1`, [
    program,
  ])
  expect(await signOf(ward)).toMatchObject({ state: 'reprint' })
  await desk.owner.cases.query('delete from rollout where organization_id = $1', [organization])
  expect(await signOf(ward)).toMatchObject({ state: 'unknown', madeOn: null })
})

test('signs are listed and noted for coordinators and admins, never to another organization', async () => {
  const ward = await makeWard(desk)
  const other = await makeWard(desk)
  const admin = await addPerson(desk, { house: ward.house, roles: ['network-admin'] })
  expect((await list(ward, admin)).signs).toHaveLength(1)
  const elsewhere = await makeHouse(desk)
  const stranger = await addPerson(desk, { house: elsewhere, roles: ['coordinator'] })
  const { program } = ward.house
  const signs = [{ unit: ward.unit, content: 'a'.repeat(64) }]
  for (const by of [stranger, other.by, ward.leader]) {
    expect((await call(desk, listSigns, { by, input: { program } })).code).toBe('not-found')
    const note = await call(desk, noteSignsMade, { by, input: { program, signs } })
    expect(note.code).toBe('not-found')
  }
  const foreign = await addUnit(desk, other.house, 'Unit 9')
  const input = { program, signs: [{ unit: foreign.unit, content: 'a'.repeat(64) }] }
  expect((await call(desk, noteSignsMade, { by: ward.by, input })).code).toBe('not-found')
  expect(await signOf(ward)).toMatchObject({ state: 'never-made' })
})
