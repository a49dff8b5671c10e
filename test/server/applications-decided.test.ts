import { afterAll, beforeAll, expect, test } from 'vitest'
import { approveApplication, keepInterview, moveApplication } from '#contract/applications.ts'
import { sweepRetention } from '#actions/retention/sweep.ts'
import { applyTo, listFor, showTo } from './applications-fixture.ts'
import { call, makeDesk, type Caller, type Desk } from './desk.ts'
import { addPerson, enrolPerson, foundHouse } from './people.ts'
import { aSupporter, poolOf } from './team.ts'
import { addSupporter } from '#contract/supporters.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

const move = async (by: Caller, application: string, to: string) =>
  (await call(desk, moveApplication, { by, input: { application, move: to } })).code ?? 'moved'

test('an approval makes a supporter who enrols by the link, and is made once', async () => {
  const { house, by } = await foundHouse(desk)
  const { application } = await applyTo(desk, house, { by })
  const input = { application }
  const [one, two] = await Promise.all([
    call(desk, approveApplication, { by, input }),
    call(desk, approveApplication, { by, input }),
  ])
  expect(new Set([one.code, two.code])).toEqual(new Set(['already-decided', undefined]))
  const { supporter, link } = one.code === undefined ? one.body : two.body
  const person = await enrolPerson(desk, link, { organization: house.organization, ready: true })
  const pool = await poolOf(desk, by, house)
  expect(pool).toMatchObject([
    {
      supporter,
      name: 'Noor Linden',
      state: 'approved',
      account: person.account,
      capacity: 2,
      profile: {
        family: 'nursing',
        departmentGroups: ['critical_care'],
        languages: ['es', 'en'],
        channels: ['phone'],
        lived: ['moral_distress'],
      },
    },
  ])
  const { rows } = await desk.owner.cases.query(
    'select credentials from supporter where supporter_id = $1',
    [supporter],
  )
  expect(rows).toEqual([{ credentials: 'RN' }])
  const after = await showTo(desk, by, application)
  expect(after).toMatchObject({ state: 'approved', supporter, decidedOn: '2026-03-03' })
  expect(await move(by, application, 'decline')).toBe('already-decided')
  expect(await move(by, application, 'undo')).toBe('already-decided')
})

test('who is in the pool already is not added again, and nothing changes', async () => {
  const { house, by } = await foundHouse(desk)
  await call(desk, addSupporter, { by, input: aSupporter(house, 'noor@house.example') })
  const { application, inPool } = await applyTo(desk, house, { by })
  expect(inPool).toBe(true)
  const refused = await call(desk, approveApplication, { by, input: { application } })
  expect(refused.code).toBe('already-in-pool')
  expect((await showTo(desk, by, application)).state).toBe('new')
  expect(await poolOf(desk, by, house)).toHaveLength(1)
})

test('the way from new to an interview, with notes that stay with it', async () => {
  const { house, by } = await foundHouse(desk)
  const { application } = await applyTo(desk, house, { by })
  expect(await move(by, application, 'review')).toBe('moved')
  expect((await showTo(desk, by, application)).state).toBe('reviewing')
  const keep = async (on: string | null, notes: string) =>
    (await call(desk, keepInterview, { by, input: { application, on, notes } })).code ?? 'kept'
  expect(await keep('2026-03-10', '')).toBe('kept')
  expect(await showTo(desk, by, application)).toMatchObject({
    state: 'interview',
    interviewOn: '2026-03-10',
  })
  expect(await keep('2026-03-10', 'Listens well.')).toBe('kept')
  expect(await keep('0000-01-01', 'x')).toBe('bad-interview-day')
  expect(await showTo(desk, by, application)).toMatchObject({ notes: 'Listens well.' })
  expect(await keep(null, 'Listens well.')).toBe('kept')
  expect((await showTo(desk, by, application)).state).toBe('reviewing')
  expect(await move(by, application, 'decline')).toBe('moved')
  expect(await keep('2026-03-11', '')).toBe('already-decided')
})

test('a no is taken back within the day and not later', async () => {
  const { house, by } = await foundHouse(desk)
  const { application } = await applyTo(desk, house, { by })
  expect(await move(by, application, 'decline')).toBe('moved')
  expect(await move(by, application, 'undo')).toBe('moved')
  expect((await showTo(desk, by, application)).state).toBe('reviewing')
  expect(await move(by, application, 'withdraw')).toBe('moved')
  desk.later({ hours: 24 })
  const later = await addPerson(desk, { house, roles: ['coordinator'] })
  expect(await move(later, application, 'undo')).toBe('too-late')
})

test('ninety days after the decision all of it is gone, and what is open stays', async () => {
  const { house, by } = await foundHouse(desk)
  const references = [{ name: 'Sol Ash', email: 'sol@house.example', relation: '' }]
  const gone = await applyTo(desk, house, { by, references })
  const stays = await applyTo(desk, house, { by, name: 'Open', email: 'open@house.example' })
  await call(desk, keepInterview, {
    by,
    input: { application: gone.application, on: null, notes: 'Notes.' },
  })
  await move(by, gone.application, 'decline')
  desk.later({ hours: 24 * 90 })
  await sweepRetention(desk.deps, house.organization)
  const boss = await addPerson(desk, { house, roles: ['coordinator'] })
  expect(await listFor(desk, house, boss)).toHaveLength(2)
  desk.later({ hours: 24 })
  await sweepRetention(desk.deps, house.organization)
  const late = await addPerson(desk, { house, roles: ['coordinator'] })
  const left = await listFor(desk, house, late)
  expect(left.map(({ application }) => application)).toEqual([stays.application])
  const { rows } = await desk.owner.cases.query(
    'select 1 from reference where organization_id = $1',
    [house.organization],
  )
  expect(rows).toEqual([])
  desk.later({ hours: 24 * 366 })
  await sweepRetention(desk.deps, house.organization)
  const last = await addPerson(desk, { house, roles: ['coordinator'] })
  expect(await listFor(desk, house, last)).toEqual([])
})
