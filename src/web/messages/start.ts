import type { Catalogues } from '#web/kit/words.ts'
import { startEn, type StartWords } from './start-en.ts'
import { startEs } from './start-es.ts'

export const startTexts: Catalogues<StartWords> = { en: startEn, es: startEs }
