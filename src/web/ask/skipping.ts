import { noAnswers, type Answers } from '#web/case/answers.ts'
import type { Question } from './steps.ts'

const FIELDS: Readonly<Record<Question, readonly (keyof Answers)[]>> = {
  role: ['role'],
  place: ['setting', 'departmentGroup'],
  outside: ['outside'],
  about: ['issues'],
  talk: [],
  languages: ['languages'],
  when: ['when'],
  peer: ['peer', 'seniority'],
  note: ['note', 'avoid'],
  choice: ['choice'],
}

/** The answers of one question as if it had never been seen. */
export function withoutAnswer(answers: Answers, question: Question, language: string): Answers {
  const none = noAnswers(language)
  return FIELDS[question].reduce((left, field) => ({ ...left, [field]: none[field] }), answers)
}
