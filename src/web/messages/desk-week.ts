import type { Catalogues } from '#web/kit/words.ts'
import { weekEn, type WeekWords } from './desk-week-en.ts'
import { weekEs } from './desk-week-es.ts'

export const weekWords: Catalogues<WeekWords> = { en: weekEn, es: weekEs }
