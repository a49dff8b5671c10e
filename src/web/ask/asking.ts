import type { Answers } from '#web/case/answers.ts'
import type { ShownProgram } from '#web/case/lists.ts'
import type { Language } from '#web/kit/words.ts'
import type { QuestionWords } from '#web/messages/ask.ts'
import type { AskedCodeWords } from '#web/messages/codes.ts'

/** What a question needs. The program may still be on its way: our own lists stand in for its lists. */
export type Asking = {
  readonly language: Language
  readonly words: QuestionWords
  readonly codes: AskedCodeWords
  readonly program: ShownProgram | undefined
  readonly answers: Answers
  readonly set: (changed: Partial<Answers>) => void
}
