import type { Catalogues } from '#web/kit/words.ts'
import { programEn, type ProgramWords } from './desk-program-en.ts'
import { programEs } from './desk-program-es.ts'

export const programWords: Catalogues<ProgramWords> = { en: programEn, es: programEs }
