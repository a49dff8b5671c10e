import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  addGathering,
  cancelGathering,
  listGatherings,
  replyMine,
  saveGathering,
} from '#contract/gatherings.ts'
import { answerFor, inviteToGathering, removeAttendee } from '#contract/gatherings-people.ts'
import { sendReply, showReply } from '#contract/gatherings-public.ts'
import { call, makeDesk, type Desk } from './desk.ts'
import {
  aGathering,
  aPerson,
  addOne,
  addServing,
  deliver,
  inviteNames,
  repliesOf,
  rewritten,
  show,
  tokenFor,
} from './gatherings-fixture.ts'
import { addPerson, foundHouse, type House, type Person } from './people.ts'
import { profile } from './team.ts'

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
const invite = async (gathering: string, whom: object) =>
  (await call(desk, inviteToGathering, { by, input: { gathering, whom } })).body

test('a monthly series keeps its hour over the clock change, and each one changes alone or with the later ones', async () => {
  const end = { kind: 'times', times: 4 }
  const input = aGathering(house, {
    kind: 'supporter-meeting',
    on: '2026-09-08',
    repeat: { every: 'month-weekday', end },
  })
  const { gatherings } = (await call(desk, addGathering, { by, input })).body
  expect(gatherings).toHaveLength(4)
  const startsOf = async () =>
    (await Promise.all(gatherings.map((each) => show(desk, by, each)))).map(
      ({ on, from, startsAt, title }) => `${on} ${from} ${startsAt} ${title}`,
    )
  expect(await startsOf()).toEqual([
    '2026-09-08 14:00 2026-09-08T18:00:00Z Listening well',
    '2026-10-13 14:00 2026-10-13T18:00:00Z Listening well',
    '2026-11-10 14:00 2026-11-10T19:00:00Z Listening well',
    '2026-12-08 14:00 2026-12-08T19:00:00Z Listening well',
  ])
  const [first, second, third] = gatherings
  const alone = { gathering: first, scope: 'one', ...rewritten(house, { on: '2026-09-09' }) }
  expect((await call(desk, saveGathering, { by, input: alone })).body.changed).toBe(1)
  const later = {
    gathering: second,
    scope: 'later',
    ...rewritten(house, {
      on: '2026-10-14',
      from: '09:30',
      until: '11:00',
      title: 'Listening, again',
    }),
  }
  expect((await call(desk, saveGathering, { by, input: later })).body.changed).toBe(3)
  expect(await startsOf()).toEqual([
    '2026-09-09 14:00 2026-09-09T18:00:00Z Listening well',
    '2026-10-14 09:30 2026-10-14T13:30:00Z Listening, again',
    '2026-11-11 09:30 2026-11-11T14:30:00Z Listening, again',
    '2026-12-09 09:30 2026-12-09T14:30:00Z Listening, again',
  ])
  const off = { gathering: third, scope: 'later' }
  expect((await call(desk, cancelGathering, { by, input: off })).body.changed).toBe(2)
  const states = await Promise.all(
    gatherings.map(async (each) => (await show(desk, by, each)).state),
  )
  expect(states).toEqual(['planned', 'planned', 'cancelled', 'cancelled'])
})

test('times that make no gathering are refused', async () => {
  const add = async (change: object) =>
    (await call(desk, addGathering, { by, input: aGathering(house, change) })).code
  expect(await add({ on: '2026-06-31' })).toBe('bad-times')
  expect(await add({ from: '25:00' })).toBe('invalid-input')
  expect(await add({ onlineLink: 'http://rooms.example' })).toBe('invalid-input')
  const until = { kind: 'until', day: '2026-01-01' }
  expect(await add({ repeat: { every: 'week', end: until } })).toBe('bad-times')
})

test('supporters, those of a role or a unit, staff and typed names are invited, and nobody twice', async () => {
  const unit = '10000000-0000-4000-8000-000000000001'
  await desk.owner.cases.query(
    'insert into unit (organization_id, unit_id, name) values ($1, $2, $3)',
    [house.organization, unit, 'Four West'],
  )
  await addServing(desk, { by, house })
  await addServing(desk, { by, house }, { profile: { ...profile, role: 'physician' } })
  const inUnit = await addServing(desk, { by, house })
  await desk.owner.cases.query('update supporter set unit_id = $1 where account_id = $2', [
    unit,
    inUnit.account,
  ])
  const leader = await addPerson(desk, { house, roles: ['leader'], name: 'Lou Leader' })
  const gathering = await addOne(desk, { by, house })
  expect(await invite(gathering, { by: 'role', role: 'physician' })).toEqual({
    added: 1,
    already: 0,
  })
  expect(await invite(gathering, { by: 'unit', unit })).toEqual({ added: 1, already: 0 })
  expect(await invite(gathering, { by: 'program' })).toEqual({ added: 1, already: 2 })
  expect(await invite(gathering, { by: 'staff', staff: 'leaders' })).toEqual({
    added: 1,
    already: 0,
  })
  expect(await invite(gathering, { by: 'staff', staff: 'admins' })).toEqual({
    added: 0,
    already: 0,
  })
  expect((await inviteNames(desk, { by, gathering }, 'Ann', 'Ben')).body).toEqual({
    added: 2,
    already: 0,
  })
  const shouted = { by: 'names', people: [{ ...aPerson('Ann'), email: 'ANN@ELSEWHERE.EXAMPLE' }] }
  expect(await invite(gathering, shouted)).toEqual({ added: 0, already: 1 })
  const { run } = await show(desk, by, gathering)
  expect(run?.counts).toEqual({ invited: 6, yes: 0, no: 0, waiting: 0, attended: 0 })

  const ran = await deliver(desk)
  expect(ran.filter(({ name }) => name === 'gatherings.mail')).toHaveLength(6)
  expect(ran.every(({ outcome }) => outcome === 'done')).toBe(true)
  const mine = (await call(desk, listGatherings, { by: leader, input: { program: house.program } }))
    .body
  expect(mine.gatherings.map(({ gathering: id, counts }) => [id, counts])).toEqual([
    [gathering, null],
  ])

  const next = await addOne(desk, { by, house }, { on: '2026-05-19' })
  expect(await invite(next, { by: 'last-time' })).toEqual({ added: 6, already: 0 })
})

test('the last place, those who wait, and a freed one that goes to the first of them', async () => {
  const gathering = await addOne(desk, { by, house }, { capacity: 1, on: '2026-06-02' })
  await inviteNames(desk, { by, gathering }, 'Cleo', 'Dan', 'Eve')
  await deliver(desk)
  const tokens = {
    cleo: await tokenFor(desk, 'cleo@elsewhere.example'),
    dan: await tokenFor(desk, 'dan@elsewhere.example'),
    eve: await tokenFor(desk, 'eve@elsewhere.example'),
  }
  const say = async (token: string, wants: 'yes' | 'no') =>
    (await call(desk, sendReply, { input: { token, wants } })).body
  expect(await say(tokens.cleo, 'yes')).toMatchObject({
    reply: 'yes',
    waitsAt: null,
    onlineLink: 'https://rooms.example/listening',
  })
  expect(await say(tokens.dan, 'yes')).toMatchObject({
    reply: 'waiting',
    waitsAt: 1,
    onlineLink: '',
  })
  expect(await say(tokens.eve, 'yes')).toMatchObject({
    reply: 'waiting',
    waitsAt: 2,
    calendar: null,
  })
  expect(await say(tokens.dan, 'yes')).toMatchObject({ waitsAt: 1 })

  expect(await say(tokens.cleo, 'no')).toMatchObject({ reply: 'no' })
  expect(await repliesOf(desk, by, gathering)).toEqual({ Cleo: 'no', Dan: 'yes', Eve: 'waiting' })
  const ran = await deliver(desk)
  expect(ran).toHaveLength(1)
  const newest = await tokenFor(desk, 'dan@elsewhere.example')
  expect(newest).not.toBe(tokens.dan)
  for (const token of [newest, tokens.dan]) {
    expect((await call(desk, showReply, { input: { token } })).body.reply).toBe('yes')
  }

  const fewer = { gathering, scope: 'one', ...rewritten(house, { capacity: 2, on: '2026-06-02' }) }
  expect((await call(desk, saveGathering, { by, input: fewer })).code).toBeUndefined()
  expect(await repliesOf(desk, by, gathering)).toEqual({ Cleo: 'no', Dan: 'yes', Eve: 'yes' })
  const one = { gathering, scope: 'one', ...rewritten(house, { capacity: 1, on: '2026-06-02' }) }
  expect((await call(desk, saveGathering, { by, input: one })).code).toBe('too-few-places')
})

test('who is removed makes room, hears of it once, and is gone with the link', async () => {
  const gathering = await addOne(desk, { by, house }, { capacity: 1, on: '2026-06-03' })
  await inviteNames(desk, { by, gathering }, 'Finn', 'Gia', 'Hal')
  await deliver(desk)
  const token = await tokenFor(desk, 'finn@elsewhere.example')
  const attendees = (await show(desk, by, gathering)).run?.attendees ?? []
  const idOf = (name: string) => attendees.find((each) => each.name === name)?.attendee
  for (const name of ['Finn', 'Gia']) {
    const input = { attendee: idOf(name), wants: 'yes' }
    expect((await call(desk, answerFor, { by, input })).code).toBeUndefined()
  }
  await call(desk, removeAttendee, { by, input: { attendee: idOf('Finn') } })
  expect(await repliesOf(desk, by, gathering)).toEqual({ Gia: 'yes', Hal: 'invited' })
  expect((await call(desk, showReply, { input: { token } })).code).toBe('not-found')
  await deliver(desk)
  const left = await desk.owner.cases.query(
    `select from attendee where gathering_id = $1 and name = 'Finn'`,
    [gathering],
  )
  expect(left.rows).toHaveLength(0)
  expect((await call(desk, showReply, { input: { token } })).code).toBe('not-found')
})

test('a supporter answers at the desk, sees the room only when coming, and nothing of what others were asked to', async () => {
  const pat = await addServing(desk, { by, house })
  const mine = await addOne(desk, { by, house }, { on: '2026-06-10' })
  const other = await addOne(desk, { by, house }, { on: '2026-06-11' })
  const dropIn = { on: '2026-06-12', kind: 'drop-in', creditHours: null }
  const open = await addOne(desk, { by, house }, dropIn)
  await invite(mine, { by: 'program' })
  const input = { program: house.program }
  const listed = (await call(desk, listGatherings, { by: pat, input })).body.gatherings
  expect(listed.map(({ gathering }) => gathering)).toEqual([mine, open])
  expect(await show(desk, pat, mine)).toMatchObject({ onlineLink: '', run: null })
  const said = { gathering: mine, wants: 'yes' }
  expect((await call(desk, replyMine, { by: pat, input: said })).body.mine?.reply).toBe('yes')
  expect((await show(desk, pat, mine)).onlineLink).toBe('https://rooms.example/listening')
  await expect(show(desk, pat, other)).rejects.toThrow('not-found')
  const foreign = { gathering: other, wants: 'yes' }
  expect((await call(desk, replyMine, { by: pat, input: foreign })).code).toBe('not-found')
  const changing = { gathering: mine, scope: 'one', ...rewritten(house) }
  expect((await call(desk, saveGathering, { by: pat, input: changing })).code).toBe('not-found')
})
