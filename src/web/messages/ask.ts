import type { AskWords } from './ask-en.ts'
import type { QuestionWords } from './ask-questions-en.ts'
import type { AskedCodeWords } from './codes.ts'

export type { AskWords, QuestionWords }

/** All words of the ask page in one language. The page brings English; another language comes when it is chosen. */
export type AskCatalogue = {
  readonly ask: AskWords
  readonly questions: QuestionWords
  readonly codes: AskedCodeWords
}
