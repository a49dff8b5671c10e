import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addSupporter } from '#contract/supporters.ts'
import * as plan from '#contract/rollout-plan.ts'
import * as rollouts from '#contract/rollouts.ts'
import { call, makeDesk, type Desk } from './desk.ts'
import { addPerson, makeHouse } from './people.ts'
import { coded, LAUNCH, rolloutsAt } from './rollouts-fixture.ts'
import { aSupporter } from './team.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})
const { begin, show, list, change } = rolloutsAt(() => desk)

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
