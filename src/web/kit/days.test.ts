import { expect, test } from 'vitest'
import { dayText, longDay, longSpan, shortDay, weekdayText } from './days.ts'

test('a day is the same day in every zone', () => {
  expect(dayText('en', '2026-03-01')).toBe('March 1')
  expect(dayText('es', '2026-03-01')).toBe('1 de marzo')
  expect(weekdayText('en', '2026-03-01')).toBe('Sunday, March 1')
  expect(longDay('en', '2026-03-01')).toBe('March 1, 2026')
  expect(longDay('es', '2026-03-01')).toBe('1 de marzo de 2026')
  expect(shortDay('en', '2026-03-01')).toBe('Mar 1, 2026')
})

test('a span is told by the clock of the place, with its zone', () => {
  const span = { startsAt: '2026-03-02T15:00:00Z', endsAt: '2026-03-02T16:30:00Z' }
  const said = longSpan('en', span, 'America/New_York').replaceAll(/\s/gu, ' ')
  expect(said).toContain('Monday, March 2, 2026')
  expect(said).toContain('10:00 – 11:30 AM EST')
})
