import type { Catalogues } from '#web/kit/words.ts'
import { gatheringEn, type GatheringWords } from './desk-gatherings-en.ts'
import { gatheringEs } from './desk-gatherings-es.ts'

export const gatheringWords: Catalogues<GatheringWords> = { en: gatheringEn, es: gatheringEs }
