import type { Catalogues } from '#web/kit/words.ts'
import { surveysEn } from './desk-surveys-en.ts'
import { surveysEs } from './desk-surveys-es.ts'

export const surveyWords: Catalogues<typeof surveysEn> = { en: surveysEn, es: surveysEs }
