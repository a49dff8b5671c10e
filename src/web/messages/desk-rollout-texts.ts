import type { Catalogues } from '#web/kit/words.ts'
import { rolloutTextsEn, type RolloutTexts } from './desk-rollout-texts-en.ts'
import { rolloutTextsEs } from './desk-rollout-texts-es.ts'

export const rolloutTexts: Catalogues<RolloutTexts> = { en: rolloutTextsEn, es: rolloutTextsEs }
