import type { Code } from './codes.ts'
import type { Question } from './survey.ts'

/** What is counted by itself: a question, or one row of a grid. */
export type Item =
  | {
      readonly kind: 'options'
      readonly id: string
      readonly codes: readonly Code[]
      readonly watched: readonly Code[]
    }
  | { readonly kind: 'choices'; readonly id: string; readonly codes: readonly Code[] }
  | {
      readonly kind: 'points'
      readonly id: string
      readonly points: number
      readonly subscale: string
      readonly reverse: boolean
    }

/** The codes that were chosen, by item. What was skipped is not there. */
export type Answers = Readonly<Record<string, readonly Code[]>>

export const itemsOf = (questions: readonly Question[]): readonly Item[] =>
  questions.flatMap(toItems)

function toItems(question: Question): readonly Item[] {
  const { id } = question
  switch (question.kind) {
    case 'text':
      return []
    case 'single':
      return [{ kind: 'options', id, codes: codesOf(question.options), watched: question.watched }]
    case 'multiple':
      return [{ kind: 'choices', id, codes: codesOf(question.options) }]
    case 'scale': {
      const { scale, subscale, reverse } = question
      return [{ kind: 'points', id, points: scale.points, subscale, reverse }]
    }
    case 'grid':
      return question.rows.map(({ code }) => ({
        kind: 'points' as const,
        id: rowId(id, code),
        points: question.scale.points,
        subscale: '',
        reverse: false,
      }))
  }
}

const codesOf = (choices: readonly { readonly code: Code }[]): readonly Code[] =>
  choices.map(({ code }) => code)

export const rowId = (question: Code, row: Code): string => `${question}.${row}`

export const pointCodes = (points: number): readonly Code[] =>
  Array.from({ length: points }, (_, at) => String(at + 1))

/** What was sent, without what was skipped; `undefined` where something was asked nowhere. */
export function readAnswers(questions: readonly Question[], sent: Answers): Answers | undefined {
  const items = new Map(itemsOf(questions).map((item) => [item.id, item]))
  const answered = Object.entries(sent).filter(([, codes]) => codes.length > 0)
  const isAsked = answered.every(([id, codes]) => {
    const item = items.get(id)
    return item !== undefined && fits(item, codes)
  })
  return isAsked ? Object.fromEntries(answered) : undefined
}

function fits(item: Item, codes: readonly Code[]): boolean {
  const known = item.kind === 'points' ? pointCodes(item.points) : item.codes
  if (!codes.every((code) => known.includes(code))) return false
  return item.kind === 'choices' ? new Set(codes).size === codes.length : codes.length === 1
}

export const textQuestionsOf = (questions: readonly Question[]): readonly Code[] =>
  questions.flatMap(({ kind, id }) => (kind === 'text' ? [id] : []))
