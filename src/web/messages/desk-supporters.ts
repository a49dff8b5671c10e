import type { Catalogues } from '#web/kit/words.ts'
import { supporterEn, type SupporterWords } from './desk-supporters-en.ts'
import { supporterEs } from './desk-supporters-es.ts'

export const supporterWords: Catalogues<SupporterWords> = { en: supporterEn, es: supporterEs }
