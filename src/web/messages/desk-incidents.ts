import type { Catalogues } from '#web/kit/words.ts'
import { incidentsEn } from './desk-incidents-en.ts'
import { incidentsEs } from './desk-incidents-es.ts'

export const incidentsWords: Catalogues<typeof incidentsEn> = { en: incidentsEn, es: incidentsEs }
export type IncidentsWords = typeof incidentsEn
