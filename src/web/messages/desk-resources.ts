import type { Catalogues } from '#web/kit/words.ts'
import { resourcesEn, type ResourcesWords } from './desk-resources-en.ts'
import { resourcesEs } from './desk-resources-es.ts'

export const resourcesWords: Catalogues<ResourcesWords> = { en: resourcesEn, es: resourcesEs }
