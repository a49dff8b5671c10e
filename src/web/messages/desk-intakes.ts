import type { Catalogues } from '#web/kit/words.ts'
import { intakesEn, type IntakesWords } from './desk-intakes-en.ts'
import { intakesEs } from './desk-intakes-es.ts'

export const intakesWords: Catalogues<IntakesWords> = { en: intakesEn, es: intakesEs }
