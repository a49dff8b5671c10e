import type { OutputOf } from '#contract/endpoint.ts'
import type { listGatherings, showGathering } from '#contract/gatherings.ts'
import type { Language } from '#web/kit/words.ts'

export type Gathering = OutputOf<typeof showGathering>
export type Run = NonNullable<Gathering['run']>
export type Attendee = Run['attendees'][number]
export type Listed = OutputOf<typeof listGatherings>['gatherings'][number]

type Span = { readonly startsAt: string; readonly endsAt: string }

/** By the clock of the organization, wherever the desk is opened. */
export function spanText(language: Language, { startsAt, endsAt }: Span, timeZone: string): string {
  const format = new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  })
  return format.formatRange(Date.parse(startsAt), Date.parse(endsAt))
}

export function dayAt(language: Language, instant: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  })
  return format.format(Date.parse(instant))
}

export function monthAt(language: Language, instant: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone })
  return format.format(Date.parse(instant))
}

export const isOver = ({ endsAt }: Span, now: number): boolean => Date.parse(endsAt) <= now

/** People come early, and are ticked off at the door. */
const EARLY_MS = 2 * 60 * 60 * 1000
export const hasBegun = ({ startsAt }: Span, now: number): boolean =>
  Date.parse(startsAt) - EARLY_MS <= now
