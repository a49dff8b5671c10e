import type { ReplyPromise } from '#domain/promise.ts'
import type { ProgramTerms } from '#storage/requests-program.ts'
import type { Deps } from '../deps.ts'
import { dayIn } from '../today.ts'

type Calendar = Pick<Deps, 'holidays'>

export const dayFor = (
  terms: Pick<ProgramTerms, 'zone'>,
  at: Temporal.Instant,
): Temporal.PlainDate => dayIn(at, terms.zone)

export const mondayOf = (day: Temporal.PlainDate): Temporal.PlainDate =>
  day.subtract({ days: day.dayOfWeek - 1 })

export const holidaysAround = (
  { holidays }: Calendar,
  terms: ProgramTerms,
  at: Temporal.Instant,
): ReadonlySet<string> => holidays(terms.holidayRegion, dayFor(terms, at))

export const toPromise = (
  calendar: Calendar,
  terms: ProgramTerms,
  since: Temporal.Instant,
): ReplyPromise => ({
  weekdays: terms.policy.promise.weekdays,
  zone: terms.zone,
  holidays: holidaysAround(calendar, terms, since),
})
