import type { OutputOf } from '#contract/endpoint.ts'
import type { showApplication } from '#contract/applications.ts'

type Shown = OutputOf<typeof showApplication>
type Application = Pick<Shown, 'state' | 'interviewOn' | 'decidedOn' | 'today'> & {
  readonly references: readonly Pick<Shown['references'][number], 'state'>[]
}
export type NextStep =
  | 'new'
  | 'ask'
  | 'waiting'
  | 'talk'
  | 'interview'
  | 'decide'
  | 'approved'
  | 'declined'
  | 'withdrawn'
  | 'over'

/** What a coordinator does next. */
export function nextStepOf(application: Application): NextStep {
  const { state } = application
  switch (state) {
    case 'new':
    case 'approved':
      return state
    case 'reviewing':
      return ofReferences(application)
    case 'interview':
      return ofInterview(application)
    case 'declined':
    case 'withdrawn':
      return application.decidedOn === application.today ? state : 'over'
  }
}

/** Days are ISO, so they compare as text. */
const ofInterview = ({ interviewOn, today }: Application): NextStep =>
  interviewOn !== null && interviewOn >= today ? 'interview' : 'decide'

function ofReferences({ references }: Application): NextStep {
  if (references.some(({ state }) => state === 'asked')) return 'waiting'
  return references.some(({ state }) => state === 'answered') ? 'talk' : 'ask'
}
