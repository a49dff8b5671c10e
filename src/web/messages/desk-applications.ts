import type { Catalogues } from '#web/kit/words.ts'
import { applicationEn, declineEn, type ApplicationWords } from './desk-applications-en.ts'
import { applicationEs, declineEs } from './desk-applications-es.ts'

export const applicationWords: Catalogues<ApplicationWords> = {
  en: applicationEn,
  es: applicationEs,
}
export const declineWords: Catalogues<typeof declineEn> = { en: declineEn, es: declineEs }
