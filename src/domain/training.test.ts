import { expect, test } from 'vitest'
import { findLasting, isReminderDue, toTrainingStanding, trainingEnd } from './training.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const today = day('2026-03-03')
const held = (completed: string, expires?: string) => ({
  code: 'initial' as const,
  completedOn: day(completed),
  expiresOn: expires === undefined ? undefined : day(expires),
  remindedOn: undefined,
})

test('a training ends some months after it, and what is on top never ends', () => {
  expect(trainingEnd('initial', day('2024-02-29'), 24)?.toString()).toBe('2026-02-28')
  expect(trainingEnd('refresher', today, 0)).toBeUndefined()
  expect(trainingEnd('other', today, 24)).toBeUndefined()
})

test('of several the one that holds longest counts, and a workshop does not', () => {
  const old = held('2023-01-01', '2025-01-01')
  const young = held('2025-01-01', '2027-01-01')
  const workshop = { ...held('2026-01-01'), code: 'other' as const }
  expect(findLasting([young, old, workshop])).toBe(young)
  const forGood = held('2022-01-01')
  expect(findLasting([young, forGood])).toBe(forGood)
  expect(findLasting([workshop])).toBeUndefined()
})

test.each([
  [undefined, 'none'],
  [held('2024-01-01'), 'valid'],
  [held('2024-01-01', '2026-07-01'), 'valid'],
  [held('2024-01-01', '2026-06-01'), 'expiring'],
  [held('2024-01-01', '2026-03-03'), 'expiring'],
  [held('2024-01-01', '2026-03-02'), 'expired'],
] as const)('%#: %s', (lasting, standing) => {
  expect(toTrainingStanding(lasting, today)).toBe(standing)
})

test('a reminder is due once for each of its days, and no longer when the training is over', () => {
  const one = held('2024-03-20', '2026-03-20')
  const due = (on: string, reminded?: string) =>
    isReminderDue(
      { ...one, remindedOn: reminded === undefined ? undefined : day(reminded) },
      [60, 14],
      day(on),
    )
  expect(due('2026-01-18')).toBe(false)
  expect(due('2026-01-19')).toBe(true)
  expect(due('2026-01-25', '2026-01-19')).toBe(false)
  expect(due('2026-03-05', '2026-01-19')).toBe(false)
  expect(due('2026-03-06', '2026-01-19')).toBe(true)
  expect(due('2026-03-10', '2026-03-06')).toBe(false)
  expect(due('2026-03-21')).toBe(false)
  expect(isReminderDue({ ...one, expiresOn: undefined }, [60], today)).toBe(false)
})
