import { afterAll, beforeAll, expect, test } from 'vitest'
import { mailDebrief } from '#actions/debriefs/mail.ts'
import { sweepRetention } from '#actions/retention/sweep.ts'
import {
  askForDebrief,
  declineDebrief,
  listDebriefs,
  listMyDebriefs,
  markDebriefHeld,
  planDebrief,
} from '#contract/debriefs.ts'
import { leaveMine } from '#contract/supporters-serving.ts'
import { parseDebriefId } from '#domain/ids.ts'
import type { Letter } from '#mail/mailer.ts'
import { call, makeDesk, type Desk } from './desk.ts'
import { addPerson, makeHouse, type House, type Person } from './people.ts'
import { plantSupporter } from './debriefs-people.ts'

let desk: Desk
let house: House
let coordinator: Person
let leader: Person
let supporter: Person
let stranger: Person
let pool: readonly [string, string]

beforeAll(async () => {
  desk = await makeDesk()
  house = await makeHouse(desk)
  coordinator = await addPerson(desk, { house, roles: ['coordinator'] })
  leader = await addPerson(desk, { house, roles: ['leader'] })
  supporter = await addPerson(desk, { house, roles: ['supporter'] })
  const second = await addPerson(desk, { house, roles: ['supporter'] })
  pool = [await plantSupporter(desk, house, supporter), await plantSupporter(desk, house, second)]
  const elsewhere = await makeHouse(desk)
  const roles = ['coordinator', 'leader', 'supporter'] as const
  stranger = await addPerson(desk, { house: elsewhere, roles })
})
afterAll(async () => {
  await desk.close()
})

const asking = () => ({
  program: house.program,
  unit: null,
  incident: null,
  headcount: 'from_6_to_10',
  issues: ['patient_death'],
  wishes: { time: 'after-shift', place: 'in-person' },
})

async function ask(): Promise<string> {
  const answered = await call(desk, askForDebrief, { by: leader, input: asking() })
  expect(answered.status).toBe(201)
  return answered.body.debrief
}

const soon = () => desk.clock.now.toZonedDateTimeISO('UTC').toPlainDate().add({ days: 3 })
const plan = async (debrief: string, supporters: readonly string[] = pool, by = coordinator) =>
  (await call(desk, planDebrief, { by, input: { debrief, supporters, on: soon().toString() } }))
    .code

test('a leader asks for a group, two supporters are planned, both get a letter and hold it', async () => {
  const debrief = await ask()
  expect(await plan(debrief)).toBe(undefined)
  await mailDebrief(desk.deps, house.organization, parseDebriefId(debrief))
  const { rows } = await desk.owner.cases.query<{ body: string }>(
    `select body from outbox_mail where subject like '%second supporter%'`,
  )
  expect(rows.length).toBe(2)
  for (const { body } of rows) expect(body).not.toContain('patient_death')
  const mine = await call(desk, listMyDebriefs, { by: supporter })
  expect(mine.body.debriefs.map((each) => each.debrief)).toContain(debrief)
  expect((await call(desk, markDebriefHeld, { by: supporter, input: { debrief } })).code).toBe(
    undefined,
  )
  expect(await plan(debrief)).toBe('not-open')
})

test('one supporter twice, three, or somebody of no pool cannot hold it', async () => {
  const debrief = await ask()
  const [one] = pool
  expect(await plan(debrief, [one, one])).toBe('not-two')
  expect(await plan(debrief, [...pool, one])).toBe('invalid-input')
  expect(await plan(debrief, [one, crypto.randomUUID()])).toBe('not-in-service')
  expect((await call(desk, declineDebrief, { by: coordinator, input: { debrief } })).code).toBe(
    undefined,
  )
  expect(await plan(debrief)).toBe('not-open')
})

test('a leader sees what they asked for and no names; another leader nothing of it', async () => {
  const debrief = await ask()
  await plan(debrief)
  const own = await call(desk, listDebriefs, { by: leader, input: { program: house.program } })
  const found = own.body.debriefs.find((each) => each.debrief === debrief)
  expect(found).toMatchObject({ state: 'planned', supporters: [] })
  const other = await addPerson(desk, { house, roles: ['leader'] })
  const input = { program: house.program }
  expect((await call(desk, listDebriefs, { by: other, input })).body.debriefs).toEqual([])
  const all = await call(desk, listDebriefs, { by: coordinator, input })
  expect(all.body.debriefs.find((each) => each.debrief === debrief)?.supporters).toHaveLength(2)
})

test('a mailbox that refuses keeps the letter from nobody else, and sends none of them twice', async () => {
  const debrief = parseDebriefId(await ask())
  await plan(debrief)
  const tried: string[] = []
  const mail = async (refuses: (nth: number) => boolean) => {
    const send = async ({ to }: Letter) => {
      tried.push(to)
      if (refuses(tried.length)) throw new TypeError('refused')
    }
    await mailDebrief(
      { ...desk.deps, mailer: { kind: 'smtp', from: 'a@b.example', send } },
      house.organization,
      debrief,
    )
  }
  await mail((nth) => nth === 1)
  expect(new Set(tried).size).toBe(2)
  await expect(mail(() => true)).rejects.toThrow('refused')
})

test('no debrief is there for another organization', async () => {
  const debrief = await ask()
  await plan(debrief)
  const input = { program: house.program }
  expect((await call(desk, listDebriefs, { by: stranger, input })).code).toBe('not-found')
  expect((await call(desk, askForDebrief, { by: stranger, input: asking() })).code).toBe(
    'not-found',
  )
  expect(await plan(debrief, pool, stranger)).toBe('not-found')
  for (const endpoint of [declineDebrief, markDebriefHeld]) {
    expect((await call(desk, endpoint, { by: stranger, input: { debrief } })).code).toBe(
      'not-found',
    )
  }
  expect((await call(desk, listMyDebriefs, { by: stranger })).body.debriefs).toEqual([])
})

test('a group that somebody would have sat down with waits for two again when they leave', async () => {
  const person = await addPerson(desk, { house, roles: ['supporter'] })
  const leaving = await plantSupporter(desk, house, person)
  const [debrief, other] = [await ask(), await ask()]
  expect(await plan(debrief, [pool[0], leaving])).toBe(undefined)
  expect(await plan(other)).toBe(undefined)
  await call(desk, leaveMine, { by: person, input: { supporter: leaving } })
  const input = { program: house.program }
  const { debriefs } = (await call(desk, listDebriefs, { by: coordinator, input })).body
  const stateOf = (id: string) => debriefs.find((each) => each.debrief === id)
  expect(stateOf(debrief)).toMatchObject({ state: 'asked', supporters: [], plannedOn: null })
  expect(stateOf(other)).toMatchObject({ state: 'planned' })
  expect((await call(desk, listMyDebriefs, { by: person })).body.debriefs).toEqual([])
})

test('what nobody planned is gone after sixty days', async () => {
  const debrief = await ask()
  desk.clock.now = desk.clock.now.add({ hours: 24 * 60 })
  await sweepRetention(desk.deps, house.organization)
  const { rows } = await desk.owner.cases.query('select 1 from debrief where debrief_id = $1', [
    debrief,
  ])
  expect(rows).toEqual([])
})
