import { expect, test } from 'vitest'
import { nextStepOf } from './next-step.ts'

type Given = Parameters<typeof nextStepOf>[0]
const given: Given = {
  state: 'new',
  references: [],
  interviewOn: null,
  decidedOn: null,
  today: '2026-03-03',
}
test.each([
  [{ state: 'new' }, 'new'],
  [{ state: 'reviewing' }, 'ask'],
  [{ state: 'reviewing', references: [{ state: 'named' }] }, 'ask'],
  [{ state: 'reviewing', references: [{ state: 'answered' }, { state: 'asked' }] }, 'waiting'],
  [{ state: 'reviewing', references: [{ state: 'answered' }] }, 'talk'],
  [{ state: 'interview', interviewOn: '2026-03-03' }, 'interview'],
  [{ state: 'interview', interviewOn: '2026-03-02' }, 'decide'],
  [{ state: 'approved', decidedOn: '2026-03-03' }, 'approved'],
  [{ state: 'declined', decidedOn: '2026-03-03' }, 'declined'],
  [{ state: 'declined', decidedOn: '2026-03-02' }, 'over'],
  [{ state: 'withdrawn', decidedOn: '2026-03-02' }, 'over'],
] as const)('%j: %s', (change, step) => {
  expect(nextStepOf({ ...given, ...change })).toBe(step)
})
