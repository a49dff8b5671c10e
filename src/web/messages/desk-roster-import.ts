import type { Catalogues } from '#web/kit/words.ts'
import { rosterImportEn, type RosterImportWords } from './desk-roster-import-en.ts'
import { rosterImportEs } from './desk-roster-import-es.ts'

export const rosterImportWords: Catalogues<RosterImportWords> = {
  en: rosterImportEn,
  es: rosterImportEs,
}
