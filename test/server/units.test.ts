import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addUnits, listUnits, saveUnit } from '#contract/units.ts'
import { call, makeDesk, type Desk } from './desk.ts'
import { addPerson, foundHouse, makeHouse, type Person } from './people.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

const plain = { unit: null, department: null, people: null, retired: false }
const save = async (by: Person, input: object) =>
  await call(desk, saveUnit, { by, input: { ...plain, ...input } })
const names = async (by: Person) =>
  (await call(desk, listUnits, { by })).body.units.map(({ name }) => name)

test('units are pasted, named anew, described and retired', async () => {
  const { by } = await foundHouse(desk)
  const input = { names: ['Surgical ICU', ' Birthing unit ', 'surgical icu', 'Pharmacy'] }
  expect((await call(desk, addUnits, { by, input })).body).toEqual({ added: 3, known: 1 })
  expect((await call(desk, addUnits, { by, input })).body).toEqual({ added: 0, known: 4 })
  expect(await names(by)).toEqual(['Birthing unit', 'Pharmacy', 'Surgical ICU'])

  const [, pharmacy] = (await call(desk, listUnits, { by })).body.units
  const changed = {
    ...pharmacy,
    name: 'Pharmacy, days',
    department: 'pharmacy',
    people: 24,
    retired: true,
  }
  expect((await save(by, changed)).code).toBe(undefined)
  const { units } = (await call(desk, listUnits, { by })).body
  expect(units.find(({ unit }) => unit === pharmacy?.unit)).toEqual(changed)
})

test('a name is given once, whatever its case, and a department is one of a list', async () => {
  const { by } = await foundHouse(desk)
  const { unit } = (await save(by, { name: 'Emergency' })).body
  expect((await save(by, { name: 'EMERGENCY' })).code).toBe('name-taken')
  expect((await save(by, { unit, name: 'EMERGENCY' })).code).toBe(undefined)
  expect((await save(by, { name: 'Tower', department: 'moon_base' })).code).toBe(
    'unknown-department',
  )
  expect((await save(by, { name: '   ' })).code).toBe('invalid-input')
  expect((await save(by, { name: 'Lab', people: 0 })).code).toBe('invalid-input')
  expect(await names(by)).toEqual(['EMERGENCY'])
})

test('of many who give one name at once, one keeps it', async () => {
  const { by } = await foundHouse(desk)
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => save(by, { name: 'Float pool' })),
  )
  const codes = answers.map(({ code }) => code ?? 'saved').toSorted()
  expect(codes).toEqual([...Array.from({ length: 5 }, () => 'name-taken'), 'saved'])
})

test('a leader reads units, and changes none', async () => {
  const { house, by } = await foundHouse(desk)
  const leader = await addPerson(desk, { house, roles: ['leader'] })
  await save(by, { name: 'Emergency' })
  expect(await names(leader)).toEqual(['Emergency'])
  expect((await save(leader, { name: 'Mine' })).code).toBe('not-found')
})

test('units are listed and saved / never to another organization', async () => {
  const house = await makeHouse(desk)
  const other = await makeHouse(desk)
  const by = await addPerson(desk, { house, roles: ['coordinator'] })
  const stranger = await addPerson(desk, { house: other, roles: ['coordinator'] })
  const { unit } = (await save(by, { name: 'Emergency' })).body
  expect(await names(stranger)).toEqual([])
  expect((await save(stranger, { unit, name: 'Taken over' })).code).toBe('not-found')
  expect((await save(stranger, { unit: randomUUID(), name: 'Nowhere' })).code).toBe('not-found')
  expect((await save(stranger, { name: 'Emergency' })).code).toBe(undefined)
  expect(await names(by)).toEqual(['Emergency'])
  expect(await names(stranger)).toEqual(['Emergency'])
})
