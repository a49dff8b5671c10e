import type { Catalogues } from '#web/kit/words.ts'
import { joinEn, type JoinWords } from './join-en.ts'
import { joinEs } from './join-es.ts'

export const joinWords: Catalogues<JoinWords> = { en: joinEn, es: joinEs }
