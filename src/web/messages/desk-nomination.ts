import type { Catalogues } from '#web/kit/words.ts'
import { nominationEn } from './desk-nomination-en.ts'
import { nominationEs } from './desk-nomination-es.ts'

export const nominationWords: Catalogues<typeof nominationEn> = {
  en: nominationEn,
  es: nominationEs,
}
