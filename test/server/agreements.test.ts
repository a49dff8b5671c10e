import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  listAgreements,
  listSigned,
  saveAgreement,
  showMyAgreements,
  signAgreement,
} from '#contract/agreements.ts'
import { call, makeDesk, type Caller, type Desk } from './desk.ts'
import { addPerson, makeHouse, type House } from './people.ts'
import { addToPool, foundProgram } from './team.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

const texts = { en: 'I keep what I hear to myself.', es: 'Guardo para mí lo que escucho.' }

async function makePool() {
  const house = await makeHouse(desk)
  const { first: by } = await foundProgram(desk, house)
  const pat = await addToPool(desk, { house, by })
  return { house, by, pat }
}

const save = async (by: Caller, house: House, change = {}) =>
  await call(desk, saveAgreement, {
    by,
    input: { program: house.program, texts: { ...texts, ...change } },
  })
const mine = async (by: Caller) => (await call(desk, showMyAgreements, { by })).body.entries
const sign = async (by: Caller, supporter: string, change: object = {}) =>
  (
    await call(desk, signAgreement, {
      by,
      input: { supporter, version: 1, language: 'en', as: 'Pat Example', ...change },
    })
  ).code ?? 'signed'

test('a supporter signs the current text, and the coordinator sees who has not', async () => {
  const { house, by, pat } = await makePool()
  const kim = await addToPool(desk, { house, by })
  expect(await mine(pat.person)).toMatchObject([{ current: null, signed: null }])
  expect(await sign(pat.person, pat.id)).toBe('stale-version')
  expect((await save(by, house)).body).toEqual({ version: 1 })
  expect(await mine(pat.person)).toMatchObject([
    { supporter: pat.id, current: { version: 1, texts, setOn: '2026-03-03' }, signed: null },
  ])
  expect(await sign(pat.person, pat.id)).toBe('signed')
  const { body } = await call(desk, listSigned, { by, input: { program: house.program } })
  expect(body.current).toBe(1)
  const byId = new Map(body.supporters.map(({ supporter, signed }) => [supporter, signed]))
  expect(byId.get(pat.id)).toEqual({ version: 1, on: '2026-03-03', as: 'Pat Example' })
  expect(byId.get(kim.id)).toBeNull()
})

test('every change is a new version; what was signed stays as it was', async () => {
  const { house, by, pat } = await makePool()
  await save(by, house)
  expect((await save(by, house)).body).toEqual({ version: 1 })
  expect(await sign(pat.person, pat.id)).toBe('signed')
  expect((await save(by, house, { en: 'New words.' })).body).toEqual({ version: 2 })
  const { versions } = (await call(desk, listAgreements, { by, input: { program: house.program } }))
    .body
  expect(versions.map(({ version }) => version)).toEqual([2, 1])
  expect(versions[1]?.texts).toEqual(texts)
  expect(await mine(pat.person)).toMatchObject([
    { current: { version: 2 }, signed: { version: 1 } },
  ])
  expect(await sign(pat.person, pat.id)).toBe('stale-version')
  expect(await sign(pat.person, pat.id, { version: 2 })).toBe('signed')
  expect(await sign(pat.person, pat.id, { version: 2, as: 'Other' })).toBe('signed')
  expect(await mine(pat.person)).toMatchObject([{ signed: { version: 2, as: 'Pat Example' } }])
  const { rows } = await desk.owner.cases.query(
    'select version, signed_as from agreement_signed where supporter_id = $1 order by version',
    [pat.id],
  )
  expect(rows).toEqual([
    { version: 1, signed_as: 'Pat Example' },
    { version: 2, signed_as: 'Pat Example' },
  ])
})

test('of two who save at once, each makes a version of its own', async () => {
  const { house, by } = await makePool()
  const saved = await Promise.all([save(by, house, { en: 'A' }), save(by, house, { en: 'B' })])
  expect(new Set(saved.map(({ body }) => body.version))).toEqual(new Set([1, 2]))
})

test('a text is there in every language or not at all', async () => {
  const { house, by } = await makePool()
  expect((await save(by, house, { es: '  ' })).code).toBe('invalid-input')
  const input = { program: house.program, texts: { en: 'x' } }
  expect((await call(desk, saveAgreement, { by, input })).code).toBe('invalid-input')
})

test("nobody signs in another's name", async () => {
  const { house, by, pat } = await makePool()
  const kim = await addToPool(desk, { house, by })
  await save(by, house)
  expect(await sign(kim.person, pat.id)).toBe('not-found')
  expect(await mine(pat.person)).toMatchObject([{ signed: null }])
})

test('an agreement is never read, changed or signed from another organization or role', async () => {
  const { house, by, pat } = await makePool()
  await save(by, house)
  const other = await makeHouse(desk)
  const { first: stranger } = await foundProgram(desk, other)
  const guest = await addToPool(desk, { house: other, by: stranger })
  const leader = await addPerson(desk, { house, roles: ['leader'] })
  const abroad = { ...stranger, organization: house.organization }
  const { program } = house
  for (const caller of [stranger, abroad, leader, pat.person, guest.person]) {
    const answers = await Promise.all([
      call(desk, listAgreements, { by: caller, input: { program } }),
      save(caller, house, { en: 'Theirs' }),
      call(desk, listSigned, { by: caller, input: { program } }),
    ])
    for (const answered of answers) expect(answered.code).toBe('not-found')
  }
  for (const caller of [guest.person, { ...guest.person, organization: house.organization }, by]) {
    expect(await sign(caller, pat.id)).toBe('not-found')
  }
  expect(await mine(guest.person)).toMatchObject([{ supporter: guest.id, current: null }])
  const admin = await addPerson(desk, { house, roles: ['network-admin'] })
  expect((await call(desk, listAgreements, { by: admin, input: { program } })).status).toBe(200)
  expect((await call(desk, listSigned, { by: admin, input: { program } })).code).toBe('not-found')
})
