import { language } from '../app-language.ts'

/** The day in the name of a way to unlock, so that two of a kind can be told apart. */
export const today = (): string =>
  Temporal.Now.plainDateISO().toLocaleString(language.value, { dateStyle: 'medium' })
