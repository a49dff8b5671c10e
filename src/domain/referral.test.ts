import { expect, test } from 'vitest'
import { activationOf, lastDayOf, relations } from './referral.ts'

test('a referral counts as a manager’s or a colleague’s', () => {
  expect(relations.map(activationOf)).toEqual(['manager', 'peer', 'peer'])
})

test('its last day is fourteen days away, or sooner where the program says so', () => {
  const on = Temporal.PlainDate.from('2026-02-20')
  expect(lastDayOf(on, { referralDays: 14 }).toString()).toBe('2026-03-06')
  expect(lastDayOf(on, { referralDays: 3 }).toString()).toBe('2026-02-23')
})
