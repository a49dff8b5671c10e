import type { Language } from '#web/kit/words.ts'

type When = { readonly startsAt: string; readonly endsAt: string; readonly timeZone: string }

/** Where the gathering is, whatever clock the reader lives by; the zone is named. */
export function whenText(language: Language, { startsAt, endsAt, timeZone }: When): string {
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
