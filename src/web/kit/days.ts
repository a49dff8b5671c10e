import type { Language } from './words.ts'

type Shape = Pick<Intl.DateTimeFormatOptions, 'weekday' | 'month' | 'day' | 'dateStyle'>

/**
 * A day of the wire (ISO 8601), told in the zone it is read in: a day has no time.
 * NOTE: `Date`, since not every phone that opens a form knows `Temporal`.
 */
const writer =
  (shape: Shape) =>
  (language: Language, day: string): string =>
    new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC' }).format(Date.parse(day))

/** Near days, where the year goes without saying. */
export const dayText = writer({ month: 'long', day: 'numeric' })
export const weekdayText = writer({ weekday: 'long', month: 'long', day: 'numeric' })
/** With the year. */
export const longDay = writer({ dateStyle: 'long' })
export const shortDay = writer({ dateStyle: 'medium' })

type Span = { readonly startsAt: string; readonly endsAt: string }

/** By the clock of the place, whatever clock the reader lives by; year and zone are named. */
export function longSpan(language: Language, { startsAt, endsAt }: Span, timeZone: string): string {
  const format = new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  })
  return format.formatRange(Date.parse(startsAt), Date.parse(endsAt))
}

/** "Eastern Time" says more than `America/New_York`. */
export function zoneName(language: Language, timeZone: string): string {
  const format = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'longGeneric' })
  const part = format.formatToParts().find(({ type }) => type === 'timeZoneName')
  return part?.value ?? timeZone
}
