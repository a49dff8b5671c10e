import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  addNominee,
  answerQuestion,
  callOffNomination,
  closeNomination,
  decideOnNominee,
  inviteNominee,
  mergeNominee,
  openNomination,
  removeNominee,
  saveNomination,
  showNomination,
  showQuestion,
} from '#contract/nominations.ts'
import { NOMINEES_KEPT_DAYS } from '#domain/nomination.ts'
import { closeWhatIsDue } from '#actions/surveys/nightly.ts'
import { call, makeDesk, type Desk } from './desk.ts'
import { addPerson, makeHouse } from './people.ts'
import { asked, makeWard, namesIn, openIn, see, write } from './nominations-world.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

const answers = [
  ['Kim Alder', 'Ana Nunez'],
  ['kim alder'],
  ['Ana Núñez', 'Bo Reed'],
  ['KIM ALDER'],
  ['Eli Ross'],
]

test('whoever has the link answers, and the coordinator sees about how many did', async () => {
  const ward = await makeWard(desk)
  const { key } = await openIn(desk, ward)
  const { body: page } = await call(desk, showQuestion, { input: { key } })
  expect(page).toMatchObject({ isOpen: true, unit: 'Unit 4 West', mostNames: 3, floor: 2 })
  expect(page.colleagues).toEqual(['Ana Núñez', 'Kim Alder'])
  const counted = Array.from({ length: 9 }, () => undefined)
  expect(await write(desk, key, [...answers, ...answers.slice(1)])).toEqual(counted)
  for (const by of [ward.by, ward.leader]) {
    const shown = await see(desk, by, ward.rollout)
    expect(shown).toMatchObject({ people: 40, nomination: { state: 'open', responses: 5 } })
  }
})

test('before the closing nobody gets a name or a count of one', async () => {
  const ward = await makeWard(desk)
  const { nomination, key } = await openIn(desk, ward)
  await write(desk, key, [['Zora Quill'], ['Zora Quill'], ['Zora Quill']])
  for (const by of [ward.by, ward.leader]) {
    const shown = await call(desk, showNomination, { by, input: { rollout: ward.rollout } })
    expect(JSON.stringify(shown.body)).not.toMatch(/zora|quill/i)
    const input = { nomination, name: 'Somebody Else' }
    expect((await call(desk, addNominee, { by, input })).code).toBe('not-closed')
  }
  const page = await call(desk, showQuestion, { input: { key } })
  expect(JSON.stringify(page.body)).not.toMatch(/zora|quill/i)
})

test('after the closing: names at the floor, ranked; of the others only how many', async () => {
  const ward = await makeWard(desk)
  const { nomination, key } = await openIn(desk, ward)
  await write(desk, key, answers)
  const input = { nomination }
  expect((await call(desk, closeNomination, { by: ward.by, input })).status).toBe(200)
  const shown = await see(desk, ward.leader, ward.rollout)
  expect(shown.nomination).toMatchObject({ state: 'closed', responses: 5, others: 2 })
  expect(await namesIn(desk, ward.leader, ward.rollout)).toMatchObject([
    { name: 'Kim Alder', count: 3, decision: 'open', invitation: 'none' },
    { name: 'Ana Núñez', count: 2, decision: 'open', invitation: 'none' },
  ])
  expect(await write(desk, key, [['Kim Alder']])).toEqual(['already-closed'])
  expect((await call(desk, closeNomination, { by: ward.by, input })).code).toBe('already-closed')
  expect((await call(desk, callOffNomination, { by: ward.by, input })).code).toBe('already-closed')
  const { rows } = await desk.owner.cases.query<{ tally: object; colleagues: string[] }>(
    'select tally, colleagues from nomination where nomination_id = $1',
    [nomination],
  )
  expect(rows).toEqual([{ tally: {}, colleagues: [] }])
})

test('closed after fewer than five answers, it shows no name at all', async () => {
  const ward = await makeWard(desk)
  const { nomination, key } = await openIn(desk, ward)
  await write(desk, key, answers.slice(0, 4))
  await call(desk, closeNomination, { by: ward.by, input: { nomination } })
  const shown = await see(desk, ward.by, ward.rollout)
  expect(shown.nomination).toMatchObject({ state: 'closed', responses: 4, others: 0, nominees: [] })
  const { rows } = await desk.owner.cases.query<{ tally: object }>(
    'select tally from nomination where nomination_id = $1',
    [nomination],
  )
  expect(rows).toEqual([{ tally: {} }])
})

test('it closes by itself in the night after its last day, and again changes nothing', async () => {
  const ward = await makeWard(desk)
  const { key } = await openIn(desk, ward)
  await write(desk, key, answers)
  const { organization } = ward.house
  const before = desk.clock.now
  desk.clock.now = Temporal.Instant.from('2026-03-14T03:30:00Z')
  expect(await write(desk, key, [['Kim Alder']])).toEqual([undefined])
  await closeWhatIsDue(desk.deps, organization)
  expect(await listStates(ward.rollout)).toEqual([{ state: 'open' }])
  desk.clock.now = Temporal.Instant.from('2026-03-14T07:00:00Z')
  expect(await write(desk, key, [['Kim Alder']])).toEqual(['already-closed'])
  await closeWhatIsDue(desk.deps, organization)
  await closeWhatIsDue(desk.deps, organization)
  desk.clock.now = before
  expect(await namesIn(desk, ward.by, ward.rollout)).toHaveLength(2)
})

const listStates = async (rollout: string): Promise<readonly object[]> =>
  (
    await desk.owner.cases.query<object>('select state from nomination where rollout_id = $1', [
      rollout,
    ])
  ).rows

test('what nobody took up is forgotten after half a year', async () => {
  const ward = await makeWard(desk)
  const { nomination, key } = await openIn(desk, ward)
  await write(desk, key, answers)
  await call(desk, closeNomination, { by: ward.by, input: { nomination } })
  const before = desk.clock.now
  desk.later({ hours: 24 * (NOMINEES_KEPT_DAYS - 1) })
  await closeWhatIsDue(desk.deps, ward.house.organization)
  const count = async () =>
    (await desk.owner.cases.query('select from nominee where nomination_id = $1', [nomination]))
      .rowCount
  expect(await count()).toBe(2)
  desk.later({ hours: 48 })
  await closeWhatIsDue(desk.deps, ward.house.organization)
  expect(await count()).toBe(0)
  desk.clock.now = before
})

test('bad answers and bad settings are refused with their reason, and count nothing', async () => {
  const ward = await makeWard(desk)
  const { by, rollout } = ward
  const input = { rollout, ...asked }
  const open = async (change: object) =>
    (await call(desk, openNomination, { by, input: { ...input, ...change } })).code
  expect(await open({ closesOn: '2026-03-02' })).toBe('bad-closing-day')
  expect(await open({ closesOn: '2027-03-02' })).toBe('bad-closing-day')
  expect(await open({ floor: 1 })).toBe('invalid-input')
  const { nomination, key } = await openIn(desk, ward)
  expect(await open({})).toBe('already-open')
  const save = { nomination, closesOn: '2026-03-20', mostNames: 1, colleagues: [] }
  expect((await call(desk, saveNomination, { by, input: save })).status).toBe(200)
  expect(await write(desk, key, [['—'], [' '], ['A B', 'C D']])).toEqual([
    'no-name',
    'no-name',
    'too-many-names',
  ])
  const four = { key, names: ['A', 'B', 'C', 'D'] }
  expect((await call(desk, answerQuestion, { input: four })).code).toBe('invalid-input')
  expect((await see(desk, by, rollout)).nomination).toMatchObject({
    responses: 0,
    closesOn: '2026-03-20',
    mostNames: 1,
  })
})

test('calling it off forgets every answer, and the link leads nowhere', async () => {
  const ward = await makeWard(desk)
  const { nomination, key } = await openIn(desk, ward)
  await write(desk, key, answers)
  await call(desk, callOffNomination, { by: ward.by, input: { nomination } })
  expect((await see(desk, ward.by, ward.rollout)).nomination.state).toBe('none')
  expect(await write(desk, key, [['Kim Alder']])).toEqual(['not-found'])
  expect((await call(desk, showQuestion, { input: { key } })).code).toBe('not-found')
  await openIn(desk, ward)
})

test('a nomination is never shown to, changed by or answered through another organization', async () => {
  const ward = await makeWard(desk)
  const { nomination, key } = await openIn(desk, ward)
  await write(desk, key, answers)
  const second = await makeWard(desk)
  await call(desk, closeNomination, { by: second.by, input: { nomination } })
  expect((await see(desk, ward.by, ward.rollout)).nomination.state).toBe('open')
  await call(desk, closeNomination, { by: ward.by, input: { nomination } })
  const [kim] = await namesIn(desk, ward.by, ward.rollout)
  const nominee = kim?.nominee
  const supporter = await addPerson(desk, { house: ward.house, roles: ['supporter'] })
  const admin = await addPerson(desk, { house: ward.house, roles: ['network-admin'] })
  const abroad = { ...second.by, organization: (await makeHouse(desk)).organization }
  for (const by of [second.by, second.leader, supporter, admin, abroad]) {
    const calls = [
      call(desk, showNomination, { by, input: { rollout: ward.rollout } }),
      call(desk, openNomination, { by, input: { rollout: ward.rollout, ...asked } }),
      call(desk, saveNomination, {
        by,
        input: { nomination, closesOn: '2026-03-20', mostNames: 1, colleagues: [] },
      }),
      call(desk, closeNomination, { by, input: { nomination } }),
      call(desk, callOffNomination, { by, input: { nomination } }),
      call(desk, decideOnNominee, { by, input: { nominee, decision: 'approved' } }),
      call(desk, addNominee, { by, input: { nomination, name: 'Eli Ross' } }),
      call(desk, removeNominee, { by, input: { nominee } }),
      call(desk, mergeNominee, { by, input: { nominee, into: null } }),
      call(desk, inviteNominee, { by, input: { nominee, email: 'kim@house.example' } }),
    ]
    for (const answered of await Promise.all(calls)) expect(answered.code).toBe('not-found')
  }
  expect(await namesIn(desk, ward.by, ward.rollout)).toMatchObject([
    { decision: 'open', invitation: 'none', count: 3 },
    { decision: 'open', invitation: 'none', count: 2 },
  ])
})
