import { rowId, type Answers } from '#domain/survey-items.ts'
import type { Question, Wording } from '#domain/survey.ts'
import type { Language } from '#web/kit/words.ts'

export const said = ({ en, es }: Wording, language: Language): string =>
  language === 'es' && es !== '' ? es : en

export type Note = { readonly body: string; readonly mayQuote: boolean }
/** What somebody answered so far. It lives in the page and nowhere else. */
export type Answering = {
  readonly unit: string
  readonly answers: Answers
  readonly notes: Readonly<Record<string, Note>>
}
export const nothingYet: Answering = { unit: '', answers: {}, notes: {} }

export const withAnswer = (
  answering: Answering,
  item: string,
  codes: readonly string[],
): Answering => ({ ...answering, answers: { ...answering.answers, [item]: codes } })

export const withNote = (answering: Answering, question: string, note: Note): Answering => ({
  ...answering,
  notes: { ...answering.notes, [question]: note },
})

/** The items that one question asks for. */
export const itemIdsOf = (question: Question): readonly string[] =>
  question.kind === 'grid'
    ? question.rows.map(({ code }) => rowId(question.id, code))
    : [question.id]

export function isAnswered(question: Question, { answers, notes }: Answering): boolean {
  if (question.kind === 'text') return (notes[question.id]?.body ?? '').trim() !== ''
  return itemIdsOf(question).some((item) => (answers[item] ?? []).length > 0)
}

export const cleared = (question: Question, answering: Answering): Answering => {
  const gone = new Set(itemIdsOf(question))
  const kept = Object.entries(answering.answers).filter(([item]) => !gone.has(item))
  return { ...answering, answers: Object.fromEntries(kept) }
}

/** As it is sent: without what was skipped. */
export function toSent({ unit, answers, notes }: Answering) {
  return {
    unit: unit === '' ? null : unit,
    answers: Object.fromEntries(Object.entries(answers).filter(([, codes]) => codes.length > 0)),
    remarks: Object.entries(notes)
      .map(([question, { body, mayQuote }]) => ({ question, body: body.trim(), mayQuote }))
      .filter(({ body }) => body !== ''),
  }
}
