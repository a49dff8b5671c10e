import { afterAll, beforeAll, expect, test } from 'vitest'
import { remindOfGatherings } from '#actions/gatherings/remind.ts'
import { cancelGathering, publishGathering } from '#contract/gatherings.ts'
import { exportAttendees } from '#contract/gatherings-people.ts'
import { register, sendReply, showRegistration } from '#contract/gatherings-public.ts'
import { LISTED_DAYS } from '#domain/gathering.ts'
import { openStore } from '#storage/store.ts'
import { call, makeDesk, type Desk } from './desk.ts'
import { addOne, deliver, show, tokenFor } from './gatherings-fixture.ts'
import { addPerson, foundHouse, type House, type Person } from './people.ts'

let desk: Desk
let house: House
let by: Person
beforeAll(async () => {
  desk = await makeDesk()
  ;({ house, by } = await foundHouse(desk))
})
afterAll(async () => {
  await desk.close()
})

async function publish(change: object) {
  const gathering = await addOne(desk, { by, house }, { kind: 'conference', ...change })
  const { key } = (await call(desk, publishGathering, { by, input: { gathering } })).body
  return { gathering, key }
}

const visitor = (name: string, change: object = {}) => ({
  name,
  email: `${name.toLowerCase()}@visitors.example`,
  affiliation: 'Birch Community Hospital',
  language: 'en',
  ...change,
})
const enter = async (key: string, who: object) =>
  await call(desk, register, { input: { key, ...who } })
const lettersTo = async (email: string) =>
  (
    await desk.owner.cases.query<{ subject: string; body: string }>(
      'select subject, body from outbox_mail where recipient = $1 order by ctid',
      [email],
    )
  ).rows

test('a stranger registers, is told by letter, and withdraws by its link; the next one has the place', async () => {
  const { gathering, key } = await publish({ capacity: 1 })
  const page = async () => (await call(desk, showRegistration, { input: { key } })).body
  expect(await page()).toMatchObject({ title: 'Listening well', isFull: false, standing: 'open' })
  expect((await enter(key, visitor('Ida'))).code).toBeUndefined()
  expect((await enter(key, visitor('Jon'))).code).toBeUndefined()
  expect((await page()).isFull).toBe(true)
  await deliver(desk)
  const [ida] = await lettersTo('ida@visitors.example')
  expect(ida?.body).toContain('You have a place.')
  const [jon] = await lettersTo('jon@visitors.example')
  expect(jon?.body).toContain('number 1 on the waiting list')
  const token = await tokenFor(desk, 'ida@visitors.example')
  await call(desk, sendReply, { input: { token, wants: 'no' } })
  await deliver(desk)
  const second = (await lettersTo('jon@visitors.example'))[1]
  expect(second?.body).toContain('A place has become free, and it is yours.')
  expect((await show(desk, by, gathering)).run?.counts).toMatchObject({ yes: 1, no: 1, waiting: 0 })
})

test('an address that is registered gets the same answer, and a reminding letter at most once an hour', async () => {
  const { gathering, key } = await publish({ capacity: 5 })
  const first = await enter(key, visitor('Kim'))
  await deliver(desk)
  const again = await enter(
    key,
    visitor('Kim', { name: 'Somebody Else', email: 'KIM@visitors.example' }),
  )
  expect([again.status, again.body]).toEqual([first.status, first.body])
  await deliver(desk)
  expect(await lettersTo('kim@visitors.example')).toHaveLength(1)
  desk.later({ minutes: 61 })
  by = await addPerson(desk, { house, roles: ['coordinator'] })
  expect((await enter(key, visitor('Kim'))).body).toEqual(first.body)
  await deliver(desk)
  expect(await lettersTo('kim@visitors.example')).toHaveLength(2)
  const attendees = (await show(desk, by, gathering)).run?.attendees
  expect(attendees).toMatchObject([{ name: 'Kim', reply: 'yes' }])
  expect(attendees).toHaveLength(1)
})

test('twenty who want the last place at the same moment: one has it, the others wait in line', async () => {
  const { gathering, key } = await publish({ capacity: 1 })
  // Twenty connections, as from twenty servers: nothing in this process makes them queue.
  const store = openStore({ ...desk.databases, max: 20 })
  const { register: act } = await import('#actions/gatherings/register.ts')
  const people = Array.from({ length: 20 }, (_, at) => visitor(`Guest${at}`))
  const answers = await Promise.all(
    people.map((who) => act({ ...desk.deps, store }, { key, ...who })),
  )
  await store.close()
  expect(answers.every(({ kind }) => kind === 'received')).toBe(true)
  const { run } = await show(desk, by, gathering)
  expect(run?.counts).toMatchObject({ yes: 1, waiting: 19 })
  const line = run?.attendees.flatMap(({ waitsAt }) => waitsAt ?? []).toSorted((a, b) => a - b)
  expect(line).toEqual(Array.from({ length: 19 }, (_, at) => at + 1))
})

test('a page of what is cancelled or begun takes nobody, and a drop-in has none', async () => {
  const { gathering, key } = await publish({ on: '2026-04-02' })
  await call(desk, cancelGathering, { by, input: { gathering, scope: 'one' } })
  expect((await enter(key, visitor('Late'))).code).toBe('not-open')
  const shown = await call(desk, showRegistration, { input: { key } })
  expect(shown.body.standing).toBe('cancelled')
  const dropIn = await addOne(desk, { by, house }, { kind: 'drop-in' })
  const refused = await call(desk, publishGathering, { by, input: { gathering: dropIn } })
  expect(refused.code).toBe('no-list-at-drop-ins')
  expect((await enter('A'.repeat(22), visitor('Lost'))).code).toBe('not-found')
})

test('the list is a file that no spreadsheet takes for formulas', async () => {
  const { gathering, key } = await publish({})
  await enter(key, visitor('Mia', { affiliation: '=HYPERLINK("https://bad.example")' }))
  const input = { gathering, language: 'en' }
  const { csv, rows } = (await call(desk, exportAttendees, { by, input })).body
  expect(rows).toBe(1)
  const [head, line] = csv.replace('\uFEFF', '').split('\r\n')
  expect(head).toBe('Name,E-mail,Affiliation,Registered,Attended')
  expect(line).toBe(`Mia,mia@visitors.example,"'=HYPERLINK(""https://bad.example"")",yes,`)
})

test('who was on the list is forgotten when the gathering leaves the lists; what was decided stays', async () => {
  const { gathering, key } = await publish({ capacity: 5 })
  await enter(key, visitor('Olga'))
  await deliver(desk)
  const before = desk.clock.now
  const rowsOf = async (table: string) =>
    (await desk.owner.cases.query(`select from ${table} where gathering_id = $1`, [gathering]))
      .rowCount
  const nightAfter = async (days: number) => {
    desk.clock.now = Temporal.Instant.from('2026-04-21T20:00:00Z').add({ hours: 24 * days })
    await remindOfGatherings(desk.deps, house.organization)
  }
  await nightAfter(LISTED_DAYS - 1)
  expect(await rowsOf('attendee')).toBe(1)
  await nightAfter(LISTED_DAYS + 1)
  expect(await rowsOf('attendee')).toBe(0)
  expect(await rowsOf('gathering')).toBe(1)
  const { rows } = await desk.owner.cases.query(
    `select from locator where key like 'attendee:%' and organization_id = $1`,
    [house.organization],
  )
  expect(rows).toEqual([])
  desk.clock.now = before
})
