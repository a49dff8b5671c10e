import type { Catalogues } from '#web/kit/words.ts'
import { gatheringFormEn, type GatheringFormWords } from './desk-gathering-form-en.ts'
import { gatheringFormEs } from './desk-gathering-form-es.ts'

export const gatheringFormWords: Catalogues<GatheringFormWords> = {
  en: gatheringFormEn,
  es: gatheringFormEs,
}
