import { askEs } from './ask-es.ts'
import { questionsEs } from './ask-questions-es.ts'
import type { AskCatalogue } from './ask.ts'
import { codesAskedEs } from './codes-asked-es.ts'

export const askCatalogueEs: AskCatalogue = {
  ask: askEs,
  questions: questionsEs,
  codes: codesAskedEs,
}

export { firstEs } from './ask-first-es.ts'
