import { isInHours, type Holidays } from '#domain/hours.ts'
import { mayBeAsked } from '#domain/supporter.ts'
import type { Supporter } from '#storage/supporters.ts'

export type Moment = {
  readonly now: Temporal.Instant
  readonly today: Temporal.PlainDate
  readonly holidays: Holidays
}

type Standing = Pick<Supporter, 'state' | 'pausedUntil' | 'restingUntil' | 'hours'>

export function countStanding(supporters: readonly Standing[], moment: Moment) {
  const active = supporters.filter((each) => mayBeAsked(each, moment.today))
  const inHours = active.filter(({ hours }) => isInHours(hours, moment.now, moment.holidays))
  return { active: active.length, inHours: inHours.length }
}
