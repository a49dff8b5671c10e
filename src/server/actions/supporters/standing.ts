import { isInHours, type Holidays } from '#domain/hours.ts'
import type { Supporter } from '#storage/supporters.ts'

export type Moment = {
  readonly now: Temporal.Instant
  readonly today: Temporal.PlainDate
  readonly holidays: Holidays
}

type Standing = Pick<Supporter, 'state' | 'pausedUntil' | 'hours'>

/** Active, or back from a pause that had an end. */
export function isActive({ state, pausedUntil }: Standing, today: Temporal.PlainDate): boolean {
  if (state === 'active') return true
  if (state !== 'paused' || pausedUntil === undefined) return false
  return Temporal.PlainDate.compare(pausedUntil, today) < 0
}

export function countStanding(supporters: readonly Standing[], moment: Moment) {
  const active = supporters.filter((each) => isActive(each, moment.today))
  const inHours = active.filter(({ hours }) => isInHours(hours, moment.now, moment.holidays))
  return { active: active.length, inHours: inHours.length }
}
