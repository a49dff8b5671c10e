import type { Catalogues } from '#web/kit/words.ts'
import { careEn, type CareWords } from './desk-care-en.ts'
import { careEs } from './desk-care-es.ts'

export const careWords: Catalogues<CareWords> = { en: careEn, es: careEs }
