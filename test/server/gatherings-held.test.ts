import { afterAll, beforeAll, expect, test } from 'vitest'
import { lastMinutes, listComing } from '#actions/gatherings/coming.ts'
import {
  addGathering,
  cancelGathering,
  listGatherings,
  publishGathering,
  recordHeadcount,
  replyMine,
  saveGathering,
  showGathering,
} from '#contract/gatherings.ts'
import {
  dropAction,
  finishAction,
  saveAction,
  saveAgenda,
  saveMinutes,
} from '#contract/gatherings-minutes.ts'
import {
  answerFor,
  exportAttendees,
  inviteToGathering,
  markAttendance,
  removeAttendee,
} from '#contract/gatherings-people.ts'
import { addSupporter } from '#contract/supporters.ts'
import { call, makeDesk, type Desk } from './desk.ts'
import {
  addOne,
  aGathering,
  aPerson,
  deliver,
  inviteNames,
  show,
  putIntoService,
} from './gatherings-fixture.ts'
import { addPerson, foundHouse, makeHouse, type House, type Person } from './people.ts'
import { aSupporter } from './team.ts'

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

const attendeesOf = async (gathering: string) =>
  (await show(desk, by, gathering)).run?.attendees ?? []
const mark = async (gathering: string, marks: readonly object[]) =>
  await call(desk, markAttendance, { by, input: { gathering, marks } })

test('who came is kept apart from who registered, and a training stands in the file of a supporter', async () => {
  const email = 'sam@house.example'
  const { supporter } = (await call(desk, addSupporter, { by, input: aSupporter(house, email) }))
    .body
  await putIntoService(desk, supporter)
  const gathering = await addOne(
    desk,
    { by, house },
    { on: '2026-03-03', from: '15:00', until: '17:00' },
  )
  const whom = { by: 'program' }
  await call(desk, inviteToGathering, { by, input: { gathering, whom } })
  await inviteNames(desk, { by, gathering }, 'Nell', 'Otto')
  const everybody = await attendeesOf(gathering)
  for (const { attendee, name } of everybody) {
    if (name === 'Otto') continue
    await call(desk, answerFor, { by, input: { attendee, wants: 'yes' } })
  }
  const came = everybody
    .filter(({ name }) => name !== 'Nell')
    .map(({ attendee }) => ({ attendee, attended: true }))
  expect((await mark(gathering, came)).code).toBe('too-early')
  desk.later({ hours: 6 })
  by = await addPerson(desk, { house, roles: ['coordinator'] })
  expect((await mark(gathering, came)).body).toEqual({ attended: 2, trainings: 1 })
  expect((await mark(gathering, came)).body).toEqual({ attended: 2, trainings: 1 })
  const door = { by: 'door', ...aPerson('Pia') }
  await call(desk, inviteToGathering, { by, input: { gathering, whom: door } })
  const { run, state } = await show(desk, by, gathering)
  expect(state).toBe('held')
  expect(run?.counts).toEqual({ invited: 2, yes: 2, no: 0, waiting: 0, attended: 3 })
  const trainings = async () =>
    (
      await desk.owner.cases.query(
        'select supporter_id, code, completed_on::text from training where gathering_id = $1',
        [gathering],
      )
    ).rows
  expect(await trainings()).toMatchObject([{ supporter_id: supporter, code: 'initial' }])
  const [sam] = everybody.filter(({ isSupporter }) => isSupporter)
  await mark(gathering, [{ attendee: sam?.attendee, attended: null }])
  expect(await trainings()).toEqual([])
})

test('of a drop-in there is a band, and no name is taken whoever asks', async () => {
  const gathering = await addOne(desk, { by, house }, { kind: 'drop-in', on: '2026-03-03' })
  for (const whom of [
    { by: 'program' },
    { by: 'names', people: [aPerson('Quin')] },
    { by: 'staff', staff: 'coordinators' },
    { by: 'door', ...aPerson('Ria') },
  ]) {
    const answered = await call(desk, inviteToGathering, { by, input: { gathering, whom } })
    expect(answered.code).toBe('no-list-at-drop-ins')
  }
  const marks = [{ attendee: '10000000-0000-4000-8000-000000000002', attended: true }]
  expect((await mark(gathering, marks)).code).toBe('no-list-at-drop-ins')
  const limited = aGathering(house, { kind: 'drop-in', capacity: 4 })
  expect((await call(desk, addGathering, { by, input: limited })).code).toBe('no-list-at-drop-ins')
  const band = { gathering, headcount: '5-9' }
  expect((await call(desk, recordHeadcount, { by, input: band })).code).toBeUndefined()
  expect(await show(desk, by, gathering)).toMatchObject({ headcount: '5-9', state: 'held' })
  const training = await addOne(desk, { by, house }, { on: '2026-03-03' })
  const wrong = { gathering: training, headcount: '5-9' }
  expect((await call(desk, recordHeadcount, { by, input: wrong })).code).toBe('only-of-drop-ins')
  const { rows } = await desk.owner.cases.query('select from attendee where gathering_id = $1', [
    gathering,
  ])
  expect(rows).toHaveLength(0)
})

test('what a committee decided to do comes back at every meeting until it is done', async () => {
  const committee = { kind: 'committee', creditHours: null, onlineLink: '' }
  const first = await addOne(desk, { by, house }, { ...committee, on: '2026-02-10' })
  const second = await addOne(desk, { by, house }, { ...committee, on: '2026-05-12' })
  const third = await addOne(desk, { by, house }, { ...committee, on: '2026-08-11' })
  const agenda = [{ title: 'Figures', who: 'Clara', planMinutes: 20 }]
  await call(desk, saveAgenda, { by, input: { gathering: first, agenda } })
  const minutes = { notes: 'Nine came.', decisions: ['Train twelve more.'] }
  await call(desk, saveMinutes, { by, input: { gathering: first, ...minutes } })
  const act = async (text: string) =>
    (
      await call(desk, saveAction, {
        by,
        input: { gathering: first, action: null, text, who: 'Bo', dueOn: '2026-04-01' },
      })
    ).body.action
  const done = await act('Ask the chief nurse')
  await act('Find a room')
  const dropped = await act('A slip of the pen')
  await call(desk, dropAction, { by, input: { action: dropped } })
  const seen = async (gathering: string) =>
    (await show(desk, by, gathering)).actions.map(
      ({ text, isCarried, doneOn }) => `${text} ${isCarried} ${doneOn}`,
    )
  expect(await seen(first)).toHaveLength(2)
  const prepared = await show(desk, by, second)
  expect(prepared.previous).toMatchObject({ gathering: first, minutes })
  expect(prepared.actions.map(({ isCarried }) => isCarried)).toEqual([true, true])
  await call(desk, finishAction, { by, input: { action: done, isDone: true } })
  expect((await seen(second)).toSorted()).toEqual([
    'Ask the chief nurse true 2026-03-03',
    'Find a room true null',
  ])
  expect(await seen(third)).toEqual(['Find a room true null'])

  const { program } = house
  const found = await desk.store.cases.read(house.organization, async (db) => {
    const now = Temporal.Instant.from('2026-06-01T00:00:00Z')
    const until = now.add({ hours: 24 * 90 })
    return {
      last: await lastMinutes(db, { program, kind: 'committee', now }),
      coming: await listComing(db, { program, from: now, until }),
    }
  })
  expect(found.last?.gathering.minutes).toEqual(minutes)
  expect(found.last?.open.map(({ text }) => text)).toEqual(['Find a room'])
  expect(found.coming.map(({ gathering }) => gathering.id)).toEqual([third])
})

test('a week before and the day before, those who come are reminded once each', async () => {
  const gathering = await addOne(desk, { by, house }, { on: '2026-07-15' })
  await inviteNames(desk, { by, gathering }, 'Sol', 'Tam', 'Una')
  await deliver(desk)
  const [sol, tam] = await attendeesOf(gathering)
  await call(desk, answerFor, { by, input: { attendee: sol?.attendee, wants: 'yes' } })
  await call(desk, answerFor, { by, input: { attendee: tam?.attendee, wants: 'no' } })
  const { organization } = house
  const { remindOfGatherings } = await import('#actions/gatherings/remind.ts')
  const sent: string[] = []
  for (let day = 3; day <= 16; day += 1) {
    desk.clock.now = Temporal.Instant.from(`2026-07-${String(day).padStart(2, '0')}T07:00:00Z`)
    await remindOfGatherings(desk.deps, organization)
    await remindOfGatherings(desk.deps, organization)
    await desk.owner.cases.query('delete from outbox_mail')
    await deliver(desk)
    const { rows } = await desk.owner.cases.query<{ recipient: string }>(
      'select recipient from outbox_mail order by recipient',
    )
    for (const { recipient } of rows) sent.push(`${day} ${recipient.split('@')[0]}`)
  }
  expect(sent).toEqual(['8 sol', '8 una', '14 sol'])
  by = await addPerson(desk, { house, roles: ['coordinator'] })
})

test('nothing of a gathering is read or changed from another organization', async () => {
  const gathering = await addOne(desk, { by, house }, { on: '2026-12-01' })
  await inviteNames(desk, { by, gathering }, 'Vic')
  const [vic] = await attendeesOf(gathering)
  const text = { text: 'Do it', who: '', dueOn: null }
  const action = (await call(desk, saveAction, { by, input: { gathering, action: null, ...text } }))
    .body.action
  const other = await makeHouse(desk)
  const stranger = await addPerson(desk, { house: other, roles: ['coordinator'] })
  const abroad = { ...stranger, organization: house.organization }
  const { program: _program, kind: _kind, repeat: _repeat, ...written } = aGathering(house)
  const attendee = vic?.attendee
  const whom = { by: 'names', people: [aPerson('Wes')] }
  for (const who of [stranger, abroad]) {
    const answers = await Promise.all([
      call(desk, listGatherings, { by: who, input: { program: house.program } }),
      call(desk, showGathering, { by: who, input: { gathering } }),
      call(desk, addGathering, { by: who, input: aGathering(house) }),
      call(desk, saveGathering, { by: who, input: { gathering, scope: 'one', ...written } }),
      call(desk, cancelGathering, { by: who, input: { gathering, scope: 'one' } }),
      call(desk, recordHeadcount, { by: who, input: { gathering, headcount: null } }),
      call(desk, publishGathering, { by: who, input: { gathering } }),
      call(desk, replyMine, { by: who, input: { gathering, wants: 'yes' } }),
      call(desk, inviteToGathering, { by: who, input: { gathering, whom } }),
      call(desk, removeAttendee, { by: who, input: { attendee } }),
      call(desk, answerFor, { by: who, input: { attendee, wants: 'no' } }),
      call(desk, markAttendance, {
        by: who,
        input: { gathering, marks: [{ attendee, attended: true }] },
      }),
      call(desk, exportAttendees, { by: who, input: { gathering, language: 'en' } }),
      call(desk, saveAgenda, { by: who, input: { gathering, agenda: [] } }),
      call(desk, saveMinutes, { by: who, input: { gathering, notes: 'x', decisions: [] } }),
      call(desk, saveAction, { by: who, input: { gathering, action: null, ...text } }),
      call(desk, finishAction, { by: who, input: { action, isDone: true } }),
      call(desk, dropAction, { by: who, input: { action } }),
    ])
    expect(answers.map(({ code }) => code)).toEqual(answers.map(() => 'not-found'))
    expect(answers).toHaveLength(18)
  }
  const after = await show(desk, by, gathering)
  expect(after.run?.attendees).toMatchObject([{ name: 'Vic', reply: 'invited', attended: null }])
  expect(after.actions).toMatchObject([{ text: 'Do it', doneOn: null }])
})
