import { assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { parseStepId, type StepId } from './ids.ts'
import {
  listOpen,
  markLaunch,
  moveOpen,
  orderSteps,
  warnBeforeLaunch,
  whatIsLate,
  whyNotState,
  type RolloutState,
  type RolloutStep,
} from './rollout.ts'
import { planCommunications, planSteps, ROLLOUT_TEMPLATES } from './rollout-steps.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const stepId = (number: number): StepId =>
  parseStepId(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`)

const aStep = (number: number, changes: Partial<RolloutStep> = {}): RolloutStep => ({
  id: stepId(number),
  code: undefined,
  title: `Step ${number}`,
  dueOn: day('2026-03-10'),
  doneOn: undefined,
  who: '',
  note: '',
  ...changes,
})

const anyDay = integer({ min: 0, max: 20_000 }).map((days) => day('2010-01-01').add({ days }))
const compare = (one: Temporal.PlainDate, other: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(one, other)

test.each([
  ['2026-09-15', 'meet_leaders', '2026-05-15'],
  // The 31st of a month that has fewer days; then the last of February.
  ['2026-07-31', 'training', '2026-06-30'],
  ['2027-05-31', 'survey_opens', '2027-02-26'],
  ['2028-05-31', 'survey_opens', '2028-02-29'],
  // Saturday and Sunday give way to Friday; the launch stands where it was put.
  ['2026-09-05', 'launch', '2026-09-05'],
  ['2026-08-30', 'sign', '2026-08-21'],
] as const)('a launch on %s has %s due on %s', (launch, code, due) => {
  const step = planSteps('unit', day(launch)).find((each) => each.code === code)
  expect(step?.dueOn.toString()).toBe(due)
})

test.each(ROLLOUT_TEMPLATES)('the steps of the %s template come in their order, always', (kind) => {
  assert(
    property(anyDay, (launch) => {
      const days = planSteps(kind, launch).map(({ dueOn }) => dueOn)
      expect(days.toSorted(compare)).toEqual(days)
      const told = planCommunications(kind, launch).map(({ dueOn }) => dueOn)
      expect(told.toSorted(compare)).toEqual(told)
    }),
  )
})

test('moving the launch moves what is open by the same days and keeps its order', () => {
  assert(
    property(anyDay, anyDay, (from, to) => {
      const steps = planSteps('unit', from).map(({ code, dueOn }, at) =>
        aStep(at, { code, dueOn, doneOn: at === 0 ? dueOn : undefined }),
      )
      const moved = moveOpen(steps, { from, to })
      expect(moved[0]).toEqual(steps[0])
      expect(listOpen(moved).map(({ id }) => id)).toEqual(listOpen(steps).map(({ id }) => id))
      expect(moved.find(({ code }) => code === 'launch')?.dueOn).toEqual(to)
      expect(moveOpen(moved, { from: to, to: from })).toEqual(steps)
    }),
  )
})

const steps = [
  aStep(1, { dueOn: day('2026-03-02'), doneOn: day('2026-03-02') }),
  aStep(2, { dueOn: day('2026-03-20') }),
  aStep(3, { dueOn: day('2026-03-09') }),
  aStep(4, { dueOn: day('2026-03-10') }),
  aStep(5, { dueOn: day('2026-03-24') }),
  aStep(6, { dueOn: day('2026-03-25') }),
]
const today = day('2026-03-10')

test('late is what is open and past its day; soon is what comes within two weeks', () => {
  const { late, soon } = whatIsLate({ state: 'under-way', steps }, today)
  expect(late.map(({ id }) => id)).toEqual([stepId(3)])
  expect(soon.map(({ id }) => id)).toEqual([stepId(4), stepId(2), stepId(5)])
})

test.each<[RolloutState, number]>([
  ['planned', 1],
  ['under-way', 1],
  ['launched', 1],
  ['paused', 0],
  ['ended', 0],
])('a rollout that is %s has %i late', (state, late) => {
  expect(whatIsLate({ state, steps }, today).late).toHaveLength(late)
})

const begun = [aStep(1, { doneOn: today })]
const fresh = [aStep(1)]

test.each([
  { state: 'planned', planned: fresh, to: 'planned', why: 'same-state' },
  { state: 'planned', planned: fresh, to: 'under-way', why: undefined },
  { state: 'planned', planned: fresh, to: 'launched', why: 'not-begun' },
  { state: 'under-way', planned: begun, to: 'launched', why: undefined },
  { state: 'under-way', planned: begun, to: 'planned', why: 'already-begun' },
  { state: 'under-way', planned: fresh, to: 'planned', why: undefined },
  { state: 'launched', planned: begun, to: 'under-way', why: undefined },
  { state: 'launched', planned: begun, to: 'paused', why: undefined },
  { state: 'ended', planned: begun, to: 'paused', why: 'rollout-ended' },
  { state: 'ended', planned: begun, to: 'under-way', why: undefined },
  { state: 'paused', planned: begun, to: 'ended', why: undefined },
] as const)('from $state to $to: $why', ({ state, planned, to, why }) => {
  expect(whyNotState({ state, steps: planned }, { to, on: today, today })).toBe(why)
})

test('a launch lies in the past or is today', () => {
  const change = { to: 'launched', on: today.add({ days: 1 }), today } as const
  expect(whyNotState({ state: 'under-way', steps: begun }, change)).toBe('launch-ahead')
})

test('launching marks its own step, and taking it back opens it', () => {
  const launch = aStep(2, { code: 'launch' })
  const marked = markLaunch([aStep(1), launch], today)
  expect(marked.map(({ doneOn }) => doneOn)).toEqual([undefined, today])
  expect(markLaunch(marked, undefined)).toEqual([aStep(1), launch])
})

test('a launch without anybody who agreed is warned of, and not forbidden', () => {
  const bare = { state: 'under-way', steps: begun, leaders: [], barriers: [], agreed: 0 } as const
  expect(warnBeforeLaunch(bare, today)).toEqual(['nobody-agreed', 'no-leader'])
  const ready = {
    ...bare,
    agreed: 3,
    leaders: [{ kind: 'nurse', name: 'Ana Reed', email: '' }],
    barriers: [
      { kind: 'staffing', note: '', openedOn: today, resolvedOn: today },
      { kind: 'timing', note: '', openedOn: today, resolvedOn: undefined },
    ],
  } as const
  expect(warnBeforeLaunch(ready, today)).toEqual(['open-barrier'])
  expect(warnBeforeLaunch({ ...ready, barriers: [], steps }, today)).toEqual(['late-steps'])
})

test('an order holds for all steps or for none', () => {
  const three = [aStep(1), aStep(2), aStep(3)]
  const ids = [stepId(3), stepId(1), stepId(2)]
  expect(orderSteps(three, ids)?.map(({ id }) => id)).toEqual(ids)
  expect(orderSteps(three, ids.slice(1))).toBeUndefined()
  expect(orderSteps(three, [stepId(3), stepId(1), stepId(1)])).toBeUndefined()
  expect(orderSteps(three, [...ids, stepId(4)])).toBeUndefined()
})
