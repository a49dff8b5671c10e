import { expect, test } from 'vitest'
import { carePolicy, whyNotCarePolicy } from './care-policy.ts'

test('the usual care policy holds', () => {
  expect(whyNotCarePolicy(carePolicy)).toBeUndefined()
})

test.each([
  [{ trainingMonths: 0 }, undefined],
  [{ trainingMonths: 121 }, 'bad-training-months'],
  [{ trainingMonths: 1.5 }, 'bad-training-months'],
  [{ trainingReminderDays: [] }, undefined],
  [{ trainingReminderDays: [14, 60] }, 'bad-reminder-days'],
  [{ trainingReminderDays: [14, 14] }, 'bad-reminder-days'],
  [{ trainingReminderDays: [14, 0] }, 'bad-reminder-days'],
  [{ trainingReminderDays: [90, 60, 30, 14, 7] }, 'bad-reminder-days'],
  [{ restAfterHeavyDays: 31 }, 'bad-rest-days'],
  [{ mostOpenTalks: 0 }, 'bad-most-talks'],
] as const)('%j: %s', (change, why) => {
  expect(whyNotCarePolicy({ ...carePolicy, ...change })).toBe(why)
})
