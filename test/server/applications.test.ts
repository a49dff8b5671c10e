import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  apply,
  approveApplication,
  keepInterview,
  listApplications,
  moveApplication,
  showApplication,
} from '#contract/applications.ts'
import { saveEntry } from '#contract/organizations.ts'
import { anApplication, applyTo, listFor, showTo } from './applications-fixture.ts'
import { call, makeDesk, type Desk } from './desk.ts'
import { addPerson, foundHouse, makeHouse } from './people.ts'
import { addToPool, aSupporter, foundProgram, poolOf } from './team.ts'
import { addSupporter } from '#contract/supporters.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

test('what somebody wrote reaches the coordinators, with the day', async () => {
  const { house, by } = await foundHouse(desk)
  const references = [{ name: 'Sol Ash', email: 'sol@house.example', relation: 'colleague' }]
  const shown = await applyTo(desk, house, { by, references })
  expect(shown).toMatchObject({
    name: 'Noor Linden',
    email: 'noor@house.example',
    state: 'new',
    appliedOn: '2026-03-03',
    inPool: false,
    others: [],
    entryName: null,
    answers: anApplication(house).answers,
    references: [{ name: 'Sol Ash', state: 'named', askedOn: null, answer: null }],
  })
  expect(await listFor(desk, house, by)).toMatchObject([
    { role: 'nurse', state: 'new', references: { named: 1, asked: 0, answered: 0 } },
  ])
})

test('everything but name, address and role may be left out', async () => {
  const { house, by } = await foundHouse(desk)
  const empty = {
    role: 'chaplain',
    credentials: '',
    department: 'undisclosed',
    settings: [],
    years: 'undisclosed',
    languages: [],
    channels: [],
    atEase: [],
    notAtEase: [],
    lived: [],
    why: '',
  } as const
  const input = { ...anApplication(house), answers: empty }
  expect((await call(desk, apply, { input })).status).toBe(200)
  const [row] = await listFor(desk, house, by)
  const { application } = row ?? {}
  const approved = await call(desk, approveApplication, { by, input: { application } })
  expect(approved.status).toBe(200)
  const [entry] = await poolOf(desk, by, house)
  expect(entry?.profile).toMatchObject({ role: 'chaplain', family: 'allied', languages: ['en'] })
  for (const field of ['name', 'email'] as const) {
    const answered = await call(desk, apply, { input: { ...input, [field]: '' } })
    expect(answered.code).toBe('invalid-input')
  }
})

test('codes that the lists do not know are left away, and an unknown role is refused', async () => {
  const { house, by } = await foundHouse(desk)
  const { answers } = anApplication(house)
  const odd = { ...answers, settings: ['emergency', 'the_moon'], department: 'the_moon' }
  const shown = await applyTo(desk, house, { by, answers: odd })
  expect(shown.answers).toMatchObject({ settings: ['emergency'], department: 'undisclosed' })
  const astronaut = anApplication(house, { answers: { ...answers, role: 'astronaut' } })
  expect((await call(desk, apply, { input: astronaut })).code).toBe('unknown-role')
})

test('a second time, a supporter, and a stranger are answered to the letter alike', async () => {
  const { house, by } = await foundHouse(desk)
  const input = aSupporter(house, 'known@house.example')
  await call(desk, addSupporter, { by, input })
  const say = async (email: string) =>
    await call(desk, apply, { input: anApplication(house, { email }) })
  const first = await say('new@house.example')
  const answers = [await say('NEW@house.example'), await say('known@house.example')]
  for (let times = 0; times < 4; times++) answers.push(await say('new@house.example'))
  for (const answered of answers) expect(answered).toEqual(first)
  const listed = await listFor(desk, house, by)
  // What is sent again and again is not kept again and again.
  expect(listed).toHaveLength(4)
  const shown = await Promise.all(listed.map(({ application }) => showTo(desk, by, application)))
  expect(shown.filter(({ inPool }) => inPool).map(({ email }) => email)).toEqual([
    'known@house.example',
  ])
  const again = shown.filter(({ email }) => email.toLowerCase() === 'new@house.example')
  expect(again.map(({ others }) => others.length)).toEqual([2, 2, 2])
})

test('many at once of one address keep no more than a few', async () => {
  const { house, by } = await foundHouse(desk)
  const input = anApplication(house, { email: 'many@house.example' })
  const answered = await Promise.all(Array.from({ length: 6 }, () => call(desk, apply, { input })))
  expect(answered.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200])
  expect(await listFor(desk, house, by)).toHaveLength(3)
})

test('by the door of a member, somebody comes with its name and belongs to it', async () => {
  const network = await makeHouse(desk)
  const member = await makeHouse(desk, { kind: 'organization', network: network.organization })
  const admin = await addPerson(desk, { house: network, roles: ['network-admin'] })
  const by = await addPerson(desk, { house: network, roles: ['coordinator'] })
  const door = {
    program: network.program,
    slug: 'elm',
    name: 'Elm Hospital',
    member: member.organization,
  }
  expect((await call(desk, saveEntry, { by: admin, input: door })).code).toBeUndefined()
  const shown = await applyTo(desk, network, { by, entry: 'elm' })
  expect(shown.entryName).toBe('Elm Hospital')
  const { application } = shown
  await call(desk, approveApplication, { by, input: { application } })
  expect((await poolOf(desk, by, network))[0]?.affiliations).toEqual([member.organization])
  const other = await applyTo(desk, network, {
    by,
    entry: 'no-such',
    name: 'B',
    email: 'b@house.example',
  })
  expect(other.entryName).toBeNull()
})

test('applications are never shown or changed from another organization or role', async () => {
  const house = await makeHouse(desk)
  const { first: by } = await foundProgram(desk, house)
  const { person } = await addToPool(desk, { house, by })
  const { application } = await applyTo(desk, house, { by })
  const other = await makeHouse(desk)
  const stranger = await addPerson(desk, { house: other, roles: ['coordinator'] })
  const leader = await addPerson(desk, { house, roles: ['leader', 'network-admin'] })
  const abroad = { ...stranger, organization: house.organization }
  for (const caller of [stranger, leader, abroad, person]) {
    const answers = await Promise.all([
      call(desk, listApplications, { by: caller, input: { program: house.program } }),
      call(desk, showApplication, { by: caller, input: { application } }),
      call(desk, moveApplication, { by: caller, input: { application, move: 'decline' } }),
      call(desk, keepInterview, { by: caller, input: { application, on: null, notes: 'x' } }),
      call(desk, approveApplication, { by: caller, input: { application } }),
    ])
    for (const answered of answers) expect(answered.code).toBe('not-found')
  }
  expect(await showTo(desk, by, application)).toMatchObject({ state: 'new', notes: '' })
  const nowhere = anApplication({ ...house, slug: 'no-such-program' })
  expect((await call(desk, apply, { input: nowhere })).code).toBe('not-found')
})
