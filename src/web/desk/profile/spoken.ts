import type { Language } from '#web/kit/words.ts'
import { languageLabel } from '#web/messages/codes.ts'

/** What our pages and the state's people speak. */
const SPOKEN = ['en', 'es', 'pt', 'ht', 'zh', 'vi', 'ar', 'fr', 'km', 'ru']

/** The languages to choose among; others that are chosen already stay among them. */
export const listSpoken = (now: Language, chosen: readonly string[]) =>
  [...new Set([...SPOKEN, ...chosen])]
    .filter((value) => value !== '')
    .map((value) => ({ value, label: languageLabel(now, value) }))
