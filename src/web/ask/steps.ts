import type { ProgramPolicy } from '#domain/policy.ts'

/** One question a page, in this order. */
export const questions = [
  'role',
  'place',
  'outside',
  'about',
  'talk',
  'languages',
  'when',
  'peer',
  'note',
  'choice',
] as const
export type Question = (typeof questions)[number]

/** After the questions: peers, words, two words back, sent. */
export type Step = 'welcome' | Question | 'match' | 'words' | 'check' | 'heard'

export type Asks = {
  readonly where: ProgramPolicy['where']
  readonly choosing: ProgramPolicy['choosing']
  readonly organizations: number
}

/** What this program asks: nothing whose answer would change nothing. */
export function listQuestions({ where, choosing, organizations }: Asks): readonly Question[] {
  return questions.filter((question) => {
    if (question === 'outside') return where === 'outside' && organizations > 0
    if (question === 'choice') return choosing === 'asker-chooses'
    return true
  })
}

const AFTER: readonly Step[] = ['match', 'words', 'check', 'heard']

export function stepAfter(step: Step, asked: readonly Question[]): Step {
  const all: readonly Step[] = ['welcome', ...asked, ...AFTER]
  return all[all.indexOf(step) + 1] ?? step
}

export function stepBefore(step: Step, asked: readonly Question[]): Step {
  const all: readonly Step[] = ['welcome', ...asked, ...AFTER]
  return all[all.indexOf(step) - 1] ?? step
}
