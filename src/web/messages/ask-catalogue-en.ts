import { askEn } from './ask-en.ts'
import { questionsEn } from './ask-questions-en.ts'
import type { AskCatalogue } from './ask.ts'
import { codesAskedEn } from './codes-asked-en.ts'

export const askCatalogueEn: AskCatalogue = {
  ask: askEn,
  questions: questionsEn,
  codes: codesAskedEn,
}
