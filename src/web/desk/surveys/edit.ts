import type { Choice, Question, QuestionKind, Wording } from '#domain/survey.ts'
import { emptyWording } from './starters.ts'

/** The next free code, so that a removed one never comes back with another meaning. */
function nextCode(letter: string, taken: readonly string[]): string {
  const numbers = taken.map((code) => Number.parseInt(code.slice(letter.length), 10) || 0)
  return `${letter}${Math.max(0, ...numbers) + 1}`
}

export const addChoice = (choices: readonly Choice[], letter: 'o' | 'r'): readonly Choice[] => [
  ...choices,
  {
    code: nextCode(
      letter,
      choices.map(({ code }) => code),
    ),
    text: emptyWording,
  },
]

export const setChoice = (
  choices: readonly Choice[],
  code: string,
  text: Wording,
): readonly Choice[] => choices.map((each) => (each.code === code ? { code, text } : each))

export function newQuestion(kind: QuestionKind, questions: readonly Question[]): Question {
  const id = nextCode(
    'q',
    questions.map((each) => each.id),
  )
  const asked = { id, text: emptyWording }
  const scale = { points: 5, low: emptyWording, high: emptyWording }
  const options = addChoice(addChoice([], 'o'), 'o')
  switch (kind) {
    case 'single':
      return { kind, ...asked, options, watched: ['o1'] }
    case 'multiple':
      return { kind, ...asked, options }
    case 'scale':
      return { kind, ...asked, scale, subscale: '', reverse: false }
    case 'grid':
      return { kind, ...asked, scale, rows: addChoice([], 'r') }
    case 'text':
      return { kind, ...asked }
  }
}

/** One place up or down. */
export function moved(questions: readonly Question[], at: number, by: -1 | 1): readonly Question[] {
  const [one, other] = [questions[at], questions[at + by]]
  if (one === undefined || other === undefined) return questions
  return questions.map((each, place) => {
    if (place === at) return other
    return place === at + by ? one : each
  })
}
