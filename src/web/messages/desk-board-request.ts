import type { Catalogues } from '#web/kit/words.ts'
import { requestEn, type RequestWords } from './desk-board-request-en.ts'
import { requestEs } from './desk-board-request-es.ts'

export const requestWords: Catalogues<RequestWords> = { en: requestEn, es: requestEs }
