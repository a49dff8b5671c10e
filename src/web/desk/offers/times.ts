import type { Language } from '#web/kit/words.ts'

/** A moment of the next few days in the words of a calm clock: today the hour alone, else with its day. */
export function clockText(language: Language, instant: string): string {
  const zone = Temporal.Now.timeZoneId()
  const then = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  const isToday = then.toPlainDate().equals(Temporal.Now.plainDateISO(zone))
  const time = { hour: 'numeric', minute: '2-digit' } as const
  return then.toLocaleString(language, isToday ? time : { weekday: 'long', ...time })
}
