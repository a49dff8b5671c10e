import type { Catalogues } from '#web/kit/words.ts'
import { askEn, type AskWords } from './ask-en.ts'
import { askEs } from './ask-es.ts'
import { questionsEn, type QuestionWords } from './ask-questions-en.ts'
import { questionsEs } from './ask-questions-es.ts'

export type { AskWords, QuestionWords }

export const askWords: Catalogues<AskWords> = { en: askEn, es: askEs }
export const questionWords: Catalogues<QuestionWords> = { en: questionsEn, es: questionsEs }
