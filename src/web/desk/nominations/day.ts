import type { Language } from '#web/kit/words.ts'
import { language } from '../app-language.ts'

const write = (day: string, spoken: Language, dateStyle: 'long' | 'medium'): string =>
  new Intl.DateTimeFormat(spoken, { dateStyle, timeZone: 'UTC' }).format(new Date(day))

/** A day of the wire as one reads it: in the language of the page, or in that of a paper. */
export const longDay = (day: string, spoken: Language = language.value): string =>
  write(day, spoken, 'long')
export const shortDay = (day: string): string => write(day, language.value, 'medium')
