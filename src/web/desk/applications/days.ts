import { language } from '../app-language.ts'

/** An ISO day as people write it. */
export const dayText = (day: string): string =>
  new Intl.DateTimeFormat(language.value, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  )
