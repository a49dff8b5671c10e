import type { Catalogues } from '#web/kit/words.ts'
import { returnEn, type ReturnWords } from './return-en.ts'
import { returnEs } from './return-es.ts'

export type { ReturnWords }

export const returnWords: Catalogues<ReturnWords> = { en: returnEn, es: returnEs }
