import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addSupporter } from '#contract/supporters.ts'
import * as plan from '#contract/rollout-plan.ts'
import * as rollouts from '#contract/rollouts.ts'
import { saveUnit } from '#contract/units.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import type { Letter } from '#mail/mailer.ts'
import { dumpTables } from '#test/support/dump.ts'
import { call, makeDesk, type Desk } from './desk.ts'
import { addPerson, makeHouse, type House, type Person } from './people.ts'
import { aSupporter } from './team.ts'

const letters: Letter[] = []
const BROKEN = 'broken@house.example'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk({
    kind: 'smtp',
    send: async (letter) => {
      await Promise.resolve()
      if (letter.to === BROKEN) throw new Error('550 no such mailbox')
      letters.push(letter)
    },
  })
})
afterAll(async () => {
  await desk.close()
})

/** The clock of these tests stands on 3 March 2026. */
const LAUNCH = '2026-06-30'

async function begin(launchOn = LAUNCH) {
  const house = await makeHouse(desk)
  const by = await addPerson(desk, { house, roles: ['coordinator'] })
  const unit = await addUnit(by, 'Surgical ICU')
  const input = { program: house.program, template: 'unit', unit, launchOn }
  const { rollout } = (await call(desk, rollouts.addRollout, { by, input })).body
  return { house, by, unit, rollout }
}

async function addUnit(by: Person, name: string) {
  const input = { unit: null, name, department: null, people: 40, retired: false }
  return (await call(desk, saveUnit, { by, input })).body.unit
}

const show = async (by: Person, rollout: string) =>
  (await call(desk, rollouts.showRollout, { by, input: { rollout } })).body
const list = async (by: Person, { program }: House) =>
  (await call(desk, rollouts.listRollouts, { by, input: { program } })).body
const change = async (by: Person, input: object) =>
  (await call(desk, rollouts.changeRollout, { by, input: { on: null, ...input } })).code ??
  'changed'

type Shown = OutputOf<typeof rollouts.showRollout>
const coded = ({ steps }: Pick<Shown, 'steps'>, code: string) =>
  steps.find((each) => each.code === code)

test('a rollout begins with every step counted back from its launch', async () => {
  const { house, by, rollout } = await begin()
  const shown = await show(by, rollout)
  expect(shown).toMatchObject({ name: 'Surgical ICU', people: 40, state: 'planned', agreed: 0 })
  expect(shown.steps).toHaveLength(12)
  expect(coded(shown, 'meet_leaders')?.dueOn).toBe('2026-02-27')
  expect(coded(shown, 'launch')?.dueOn).toBe(LAUNCH)
  expect(shown.communications.map(({ channel }) => channel)).toContain('huddle')
  const { today, rollouts: rows } = await list(by, house)
  expect(today).toBe('2026-03-03')
  expect(rows).toMatchObject([
    { rollout, steps: 12, done: 0, late: 1, next: coded(shown, 'meet_leaders') },
  ])
})

test('a unit is rolled out once at a time; the program’s own launch has no unit', async () => {
  const { house, by, unit, rollout } = await begin()
  const wish = { program: house.program, template: 'unit', unit, launchOn: LAUNCH }
  const add = async (changes: object) =>
    (await call(desk, rollouts.addRollout, { by, input: { ...wish, ...changes } })).code ?? 'added'
  expect(await add({})).toBe('already-rolling-out')
  expect(await add({ unit: null })).toBe('no-unit')
  expect(await add({ launchOn: '2026-02-30' })).toBe('no-such-day')
  expect(await add({ launchOn: '9999-12-31' })).toBe('no-such-day')
  expect(await add({ template: 'program', unit: null })).toBe('added')
  expect(await add({ template: 'program', unit: null })).toBe('already-rolling-out')
  expect(await change(by, { rollout, to: 'ended' })).toBe('changed')
  expect(await add({})).toBe('added')
  await call(desk, addSupporter, { by, input: aSupporter(house, 'one@house.example') })
  const own = (await list(by, house)).rollouts.find((each) => each.unit === null)
  expect(own).toMatchObject({ name: 'Peers', agreed: 1, people: null })
})

test('steps are reworded, done, undone, added, ordered and removed', async () => {
  const { by, rollout } = await begin()
  const [first, second] = (await show(by, rollout)).steps
  const own = {
    rollout,
    code: null,
    title: 'Ask the night shift',
    dueOn: '2026-04-01',
    who: 'Dana',
    note: 'Two\nlines',
  }
  const saved = await call(desk, plan.saveStep, { by, input: { ...own, step: null } })
  const { step } = saved.body
  const reworded = {
    ...own,
    step: first?.step,
    code: first?.code,
    title: 'Coffee with the leaders',
  }
  expect((await call(desk, plan.saveStep, { by, input: reworded })).code).toBe(undefined)
  const done = async (mark: boolean) =>
    await call(desk, plan.markStep, { by, input: { rollout, step, done: mark } })
  await done(true)
  const after = await show(by, rollout)
  expect(after.state).toBe('under-way')
  expect(after.steps.at(-1)).toEqual({
    step,
    code: null,
    title: own.title,
    dueOn: own.dueOn,
    who: own.who,
    note: own.note,
    doneOn: '2026-03-03',
  })
  expect(after.steps[0]).toMatchObject({ code: 'meet_leaders', title: 'Coffee with the leaders' })
  await done(false)
  expect((await show(by, rollout)).steps.at(-1)?.doneOn).toBeNull()

  const ids = after.steps.map((each) => each.step)
  const order = [step, ...ids.filter((each) => each !== step)]
  const put = async (steps: readonly string[]) =>
    (await call(desk, plan.orderSteps, { by, input: { rollout, steps } })).code ?? 'ordered'
  expect(await put(order)).toBe('ordered')
  expect(await put(order.slice(1))).toBe('other-steps')
  expect((await show(by, rollout)).steps.map((each) => each.step)).toEqual(order)
  const remove = { rollout, step: second?.step }
  expect((await call(desk, plan.removeStep, { by, input: remove })).code).toBe(undefined)
  expect((await call(desk, plan.removeStep, { by, input: remove })).code).toBe('not-found')
  expect((await show(by, rollout)).steps).toHaveLength(12)
  expect(
    (await call(desk, plan.saveStep, { by, input: { ...own, step: null, title: ' ' } })).code,
  ).toBe('no-title')
})

test('another launch day takes the open steps along, or leaves them', async () => {
  const { by, rollout } = await begin()
  const before = await show(by, rollout)
  const first = coded(before, 'meet_leaders')
  await call(desk, plan.markStep, { by, input: { rollout, step: first?.step, done: true } })
  const move = async (input: object) =>
    (await call(desk, rollouts.moveRollout, { by, input: { rollout, ...input } })).code ?? 'moved'
  expect(await move({ launchOn: '2026-07-14', open: 'move' })).toBe('moved')
  const after = await show(by, rollout)
  expect(after.launchOn).toBe('2026-07-14')
  expect(coded(after, 'launch')?.dueOn).toBe('2026-07-14')
  expect(coded(after, 'meet_leaders')?.dueOn).toBe(first?.dueOn)
  const training = Temporal.PlainDate.from(coded(before, 'training')?.dueOn ?? '')
  expect(coded(after, 'training')?.dueOn).toBe(training.add({ days: 14 }).toString())
  expect(await move({ launchOn: '2026-08-01', open: 'stay' })).toBe('moved')
  expect((await show(by, rollout)).steps).toEqual(after.steps)
  expect(await move({ launchOn: '2026-13-01', open: 'move' })).not.toBe('moved')
})

test('a rollout goes through its states, and says why it does not', async () => {
  const { by, rollout } = await begin()
  expect(await change(by, { rollout, to: 'launched' })).toBe('not-begun')
  expect(await change(by, { rollout, to: 'under-way' })).toBe('changed')
  expect(await change(by, { rollout, to: 'launched', on: '2026-03-04' })).toBe('launch-ahead')
  expect(await change(by, { rollout, to: 'launched', on: '2026-03-02' })).toBe('changed')
  const launched = await show(by, rollout)
  expect(launched).toMatchObject({ state: 'launched', launchedOn: '2026-03-02' })
  expect(coded(launched, 'launch')?.doneOn).toBe('2026-03-02')
  expect(await change(by, { rollout, to: 'paused' })).toBe('changed')
  expect(await change(by, { rollout, to: 'launched' })).toBe('changed')
  expect((await show(by, rollout)).launchedOn).toBe('2026-03-02')
  expect(await change(by, { rollout, to: 'under-way' })).toBe('changed')
  const back = await show(by, rollout)
  expect(back.launchedOn).toBeNull()
  expect(coded(back, 'launch')?.doneOn).toBeNull()
})

const leaders = [{ kind: 'nurse', name: 'Ana Reed', email: 'ana@house.example' }]
const letter = { subject: 'One question', text: 'Dear team,\n\nwho helps you?' }

test('leaders, readiness, barriers and the letter are saved each for itself', async () => {
  const { by, rollout } = await begin()
  const save = async (input: object) =>
    (await call(desk, rollouts.saveRollout, { by, input: { rollout, ...input } })).code ?? 'saved'
  expect(await save({ leaders })).toBe('saved')
  const readiness = { senior_sponsor: { state: 'partly', note: 'The CNO has read it' } }
  expect(await save({ readiness })).toBe('saved')
  const barrier = { kind: 'staffing', note: 'Winter', openedOn: '2026-02-01', resolvedOn: null }
  expect(await save({ barriers: [barrier], letter })).toBe('saved')
  expect(await show(by, rollout)).toMatchObject({ leaders, readiness, barriers: [barrier], letter })
  const early = { ...barrier, resolvedOn: '2026-01-01' }
  expect(await save({ barriers: [early] })).toBe('no-such-day')
  expect(await save({ leaders: [{ kind: 'nurse', name: 'Bo', email: 'nowhere' }] })).toBe(
    'invalid-input',
  )
  expect(await save({ letter: null })).toBe('saved')
  expect(await show(by, rollout)).toMatchObject({ leaders, barriers: [barrier], letter: null })
})

test('the communications plan is kept', async () => {
  const { by, rollout } = await begin()
  const entry = {
    rollout,
    communication: null,
    code: null,
    channel: 'leadership',
    dueOn: '2026-03-20',
    title: 'Chiefs’ breakfast',
    body: 'Three sentences.',
  }
  const saved = await call(desk, plan.saveCommunication, { by, input: entry })
  const { communication } = saved.body
  const where = { rollout, communication }
  await call(desk, plan.markCommunication, { by, input: { ...where, done: true } })
  const moved = { ...entry, communication, dueOn: '2026-02-20' }
  await call(desk, plan.saveCommunication, { by, input: moved })
  const { communications } = await show(by, rollout)
  const mine = communications.find((each) => each.communication === communication)
  expect(mine).toMatchObject({ dueOn: '2026-02-20', doneOn: '2026-03-03', title: entry.title })
  const days = communications.map(({ dueOn }) => dueOn)
  expect(days).toEqual(days.toSorted())
  await call(desk, plan.removeCommunication, { by, input: where })
  expect((await show(by, rollout)).communications).toHaveLength(communications.length - 1)
})

test('the letter goes out at once, and its addresses are kept nowhere', async () => {
  const { by, rollout } = await begin()
  const to = ['all-of-icu@house.example', BROKEN, 'all-of-icu@house.example']
  const input = { rollout, to, ...letter }
  expect((await call(desk, plan.sendLaunchLetter, { by, input })).body).toEqual({
    sent: 1,
    failed: [BROKEN],
  })
  expect(letters).toEqual([{ to: to[0], ...letter }])
  const dump = Buffer.concat((await dumpTables(desk.owner.cases)).map(({ bytes }) => bytes))
  expect(dump.includes('Surgical ICU')).toBe(true)
  expect(dump.includes('all-of-icu')).toBe(false)
})

test('without a mail server, and in the sample network, the letter is not sent', async () => {
  const { house, by, rollout } = await begin()
  await desk.owner.cases.query(`update organization set sample = true where organization_id = $1`, [
    house.organization,
  ])
  const input = { rollout, to: ['someone@house.example'], ...letter }
  expect((await show(by, rollout)).mail).toBe('off')
  expect((await call(desk, plan.sendLaunchLetter, { by, input })).code).toBe('no-mail-server')
})

test('a leader reads rollouts, and changes none', async () => {
  const { house, by, rollout } = await begin()
  const leader = await addPerson(desk, { house, roles: ['leader'] })
  expect(await show(leader, rollout)).toEqual(await show(by, rollout))
  expect((await list(leader, house)).rollouts).toHaveLength(1)
  expect(await change(leader, { rollout, to: 'ended' })).toBe('not-found')
})

test('rollouts are read and changed / never to another organization', async () => {
  const { house, by, unit, rollout } = await begin()
  const before = await show(by, rollout)
  const other = await makeHouse(desk)
  const stranger = await addPerson(desk, { house: other, roles: ['coordinator', 'leader'] })
  const [first] = before.steps
  const [told] = before.communications
  const step = { rollout, step: first?.step }
  const communication = { rollout, communication: told?.communication }
  const day = { dueOn: '2026-03-20', title: 'Mine', code: null }
  const wish = { template: 'unit', launchOn: LAUNCH }
  const attempts = [
    call(desk, rollouts.listRollouts, { by: stranger, input: { program: house.program } }),
    call(desk, rollouts.showRollout, { by: stranger, input: { rollout } }),
    call(desk, rollouts.addRollout, {
      by: stranger,
      input: { ...wish, program: house.program, unit },
    }),
    call(desk, rollouts.addRollout, {
      by: stranger,
      input: { ...wish, program: other.program, unit },
    }),
    call(desk, rollouts.saveRollout, { by: stranger, input: { rollout, leaders: [] } }),
    call(desk, rollouts.changeRollout, { by: stranger, input: { rollout, to: 'ended', on: null } }),
    call(desk, rollouts.moveRollout, {
      by: stranger,
      input: { rollout, launchOn: '2026-07-01', open: 'move' },
    }),
    call(desk, plan.saveStep, { by: stranger, input: { ...step, ...day, who: '', note: '' } }),
    call(desk, plan.markStep, { by: stranger, input: { ...step, done: true } }),
    call(desk, plan.removeStep, { by: stranger, input: step }),
    call(desk, plan.orderSteps, { by: stranger, input: { rollout, steps: [] } }),
    call(desk, plan.saveCommunication, {
      by: stranger,
      input: { ...communication, ...day, channel: 'other', body: '' },
    }),
    call(desk, plan.markCommunication, { by: stranger, input: { ...communication, done: true } }),
    call(desk, plan.removeCommunication, { by: stranger, input: communication }),
    call(desk, plan.sendLaunchLetter, {
      by: stranger,
      input: { rollout, to: ['x@y.example'], ...letter },
    }),
  ]
  const codes = (await Promise.all(attempts)).map(({ code }) => code)
  expect(codes).toEqual(attempts.map(() => 'not-found'))
  expect((await list(stranger, other)).rollouts).toEqual([])
  expect(await show(by, rollout)).toEqual(before)
  const nowhere = await call(desk, rollouts.showRollout, { by, input: { rollout: randomUUID() } })
  expect(nowhere.code).toBe('not-found')
})
