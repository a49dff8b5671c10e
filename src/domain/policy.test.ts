import { expect, test } from 'vitest'
import { listTableOneFields, networkPolicy, organizationPolicy, whyNotPolicy } from './policy.ts'

test('the defaults are allowed', () => {
  expect(whyNotPolicy(organizationPolicy)).toBeUndefined()
  expect(whyNotPolicy(networkPolicy)).toBeUndefined()
  expect(networkPolicy.trends.threshold).toBe(11)
})

const { waves, promise, trends, clocks, tableOne } = organizationPolicy
test.each([
  ['bad-wave-size', { waves: { ...waves, size: 0 } }],
  ['bad-wave-time', { waves: { ...waves, tauMinutes: 1 } }],
  ['bad-open-time', { waves: { ...waves, openMinutes: 5 } }],
  ['bad-weekly-cap', { waves: { ...waves, weeklyCap: 6 } }],
  ['bad-rest', { waves: { ...waves, restHours: -1 } }],
  ['bad-shortlist-size', { shortlistSize: 0 }],
  ['bad-promise', { promise: { ...promise, weekdays: 0 } }],
  ['bad-alert-share', { promise: { ...promise, alertShare: 1 } }],
  ['clocks-too-long', { clocks: { ...clocks, capDays: 181 } }],
  ['threshold-too-low', { trends: { ...trends, threshold: 4 } }],
  ['width-too-small', { trends: { ...trends, width: 4 } }],
  ['comments-without-field', { tableOne: { ...tableOne, comments: 'on' } }],
  ['bad-languages', { languages: [] }],
  ['bad-languages', { languages: ['en', 'en'] }],
] as const)('%s', (why, change) => {
  expect(whyNotPolicy({ ...organizationPolicy, ...change })).toBe(why)
})

test('the log keeps its ten fields and says which are off', () => {
  const fields = listTableOneFields(organizationPolicy)
  expect(fields).toHaveLength(10)
  expect(fields.filter(({ isOn }) => !isOn).map(({ field }) => field)).toEqual([
    'supporter',
    'comments',
  ])
})
