import type { Catalogues } from '#web/kit/words.ts'
import { rolloutEn, type RolloutWords } from './desk-rollouts-en.ts'
import { rolloutEs } from './desk-rollouts-es.ts'

export const rolloutWords: Catalogues<RolloutWords> = { en: rolloutEn, es: rolloutEs }
