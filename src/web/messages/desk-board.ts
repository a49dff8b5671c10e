import type { Catalogues } from '#web/kit/words.ts'
import { boardEn, type BoardWords } from './desk-board-en.ts'
import { boardEs } from './desk-board-es.ts'

export const boardWords: Catalogues<BoardWords> = { en: boardEn, es: boardEs }
