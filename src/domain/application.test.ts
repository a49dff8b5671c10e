import { expect, test } from 'vitest'
import { moveApplication } from './application.ts'

const today = Temporal.PlainDate.from('2026-03-03')
const yesterday = today.subtract({ days: 1 })
const open = { state: 'new', decidedOn: undefined } as const

test('a review takes a new application up, and leaves an interview where it is', () => {
  expect(moveApplication(open, 'review', today)).toEqual({
    kind: 'moved',
    state: 'reviewing',
    decidedOn: undefined,
  })
  const interview = { state: 'interview', decidedOn: undefined } as const
  expect(moveApplication(interview, 'review', today)).toMatchObject({ state: 'interview' })
})

test.each([
  ['decline', 'declined'],
  ['withdraw', 'withdrawn'],
] as const)('to %s is taken back on the same day, and not on the next', (move, state) => {
  const moved = moveApplication(open, move, today)
  expect(moved).toEqual({ kind: 'moved', state, decidedOn: today })
  expect(moveApplication({ state, decidedOn: today }, 'undo', today)).toMatchObject({
    kind: 'moved',
    state: 'reviewing',
    decidedOn: undefined,
  })
  const late = moveApplication({ state, decidedOn: yesterday }, 'undo', today)
  expect(late).toEqual({ kind: 'too-late' })
})

test.each(['review', 'withdraw', 'decline', 'undo'] as const)(
  'an approval stays: no %s afterwards',
  (move) => {
    const approved = { state: 'approved', decidedOn: today } as const
    expect(moveApplication(approved, move, today)).toEqual({ kind: 'already-decided' })
  },
)
