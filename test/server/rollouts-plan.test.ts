import { afterAll, beforeAll, expect, test } from 'vitest'
import * as plan from '#contract/rollout-plan.ts'
import type { Letter } from '#mail/mailer.ts'
import { dumpTables } from '#test/support/dump.ts'
import { call, makeDesk, type Desk } from './desk.ts'
import { rolloutsAt } from './rollouts-fixture.ts'

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

const { begin, show } = rolloutsAt(() => desk)

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

test('what was removed by mistake comes back where it was', async () => {
  const { by, rollout } = await begin()
  const before = (await show(by, rollout)).steps
  const [, gone] = before
  await call(desk, plan.markStep, { by, input: { rollout, step: gone?.step, done: true } })
  await call(desk, plan.removeStep, { by, input: { rollout, step: gone?.step } })
  const { step: _step, doneOn: _doneOn, ...written } = gone ?? {}
  const restored = { at: 1, doneOn: '2026-03-03' }
  const input = { rollout, step: null, ...written, restored }
  expect((await call(desk, plan.saveStep, { by, input })).code).toBe(undefined)
  const after = (await show(by, rollout)).steps
  expect(after.map(({ code }) => code)).toEqual(before.map(({ code }) => code))
  expect(after[1]?.doneOn).toBe('2026-03-03')
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

const letter = { subject: 'One question', text: 'Dear team,\n\nwho helps you?' }

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
