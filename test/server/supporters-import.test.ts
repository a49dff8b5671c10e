import { afterAll, beforeAll, expect, test } from 'vitest'
import { importSupporters } from '#contract/supporters-import.ts'
import { call, makeDesk, type Caller, type Desk } from './desk.ts'
import { addPerson, foundHouse, makeHouse, type House } from './people.ts'
import { addToPool, aSupporter, foundProgram, poolOf } from './team.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

const aRow = (house: House, row: number, more: object = {}) => {
  const { program: _program, ...written } = aSupporter(house, `row${row}@house.example`)
  return { kind: 'add', row, ...written, ...more }
}
type Wish = { readonly rows: readonly object[]; readonly invite?: string }
const send = async (house: House, by: Caller, { rows, invite = 'now' }: Wish) =>
  await call(desk, importSupporters, { by, input: { program: house.program, invite, rows } })

const letters = async (email: string) => {
  await desk.work()
  const asked = 'select body from outbox_mail where recipient = $1'
  return (await desk.owner.cases.query(asked, [email])).rows.length
}

test('each row is whole or not there, and what became of each is said', async () => {
  const { house, by } = await foundHouse(desk)
  const wrong = { ...aSupporter(house, 'x@house.example').profile, role: 'astronaut' }
  const rows = [aRow(house, 2), aRow(house, 3, { profile: wrong }), aRow(house, 4), aRow(house, 4)]
  const answered = await send(house, by, { rows })
  expect(answered.body.rows).toEqual([
    { row: 2, outcome: 'added', why: null },
    { row: 3, outcome: 'refused', why: 'unknown-role' },
    { row: 4, outcome: 'added', why: null },
    { row: 4, outcome: 'refused', why: 'already-in-pool' },
  ])
  const pool = await poolOf(desk, by, house)
  expect(pool.map(({ email }) => email).toSorted()).toEqual([
    'row2@house.example',
    'row4@house.example',
  ])
  const accounts = 'select from account where email = $1'
  expect((await desk.owner.cases.query(accounts, ['row3@house.example'])).rows).toEqual([])
  expect(await letters('row2@house.example')).toBe(1)
})

test('whoever is to be invited later gets no letter', async () => {
  const { house, by } = await foundHouse(desk)
  const email = 'later@house.example'
  await send(house, by, { rows: [aRow(house, 2, { email })], invite: 'later' })
  expect(await letters(email)).toBe(0)
})

test('a change touches what it names and leaves the rest', async () => {
  const house = await makeHouse(desk)
  const { first: by } = await foundProgram(desk, house)
  const { id: supporter } = await addToPool(desk, { house, by })
  const [before] = await poolOf(desk, by, house)
  const change = { kind: 'change', row: 2, supporter, credentials: '=RN', languages: ['es', 'en'] }
  expect((await send(house, by, { rows: [change] })).body.rows[0]?.outcome).toBe('changed')
  const [after] = await poolOf(desk, by, house)
  expect(after?.shown.credentials).toBe('=RN')
  expect(after?.profile).toEqual({ ...before?.profile, languages: ['es', 'en'] })
  expect({ ...after, profile: 0, shown: 0 }).toEqual({ ...before, profile: 0, shown: 0 })
})

test('a list is never taken for another organization, nor a row of its pool changed', async () => {
  const house = await makeHouse(desk)
  const { first: by } = await foundProgram(desk, house)
  const { id: supporter, person } = await addToPool(desk, { house, by })
  const other = await makeHouse(desk)
  const stranger = await addPerson(desk, { house: other, roles: ['coordinator'] })
  for (const each of [stranger, person]) {
    expect((await send(house, each, { rows: [aRow(house, 2)] })).code).toBe('not-found')
  }
  const change = { kind: 'change', row: 2, supporter, name: 'Taken Over' }
  const answered = await send(other, stranger, { rows: [change] })
  expect(answered.body.rows).toEqual([{ row: 2, outcome: 'refused', why: 'not-found' }])
  expect((await poolOf(desk, by, house)).map(({ name }) => name)).toEqual(['Pat Example'])
})
