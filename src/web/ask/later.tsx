import { useEffect } from 'preact/hooks'
import { CheckStep } from './check.tsx'
import { HeardStep } from './heard.tsx'
import { MatchStep } from './match.tsx'
import { answer, goOn, shownProgram } from './moves.ts'
import { QuestionFrame } from './question-frame.tsx'
import { QuestionOf } from './question-of.tsx'
import { whyNotReached } from '#web/case/reach.ts'
import { WordsStep } from './receipt.tsx'
import { loadSealing } from './sending.ts'
import { store, type LaterProps } from './state.ts'
import { questions, type Question } from './steps.ts'

export { askCatalogueEn } from '#web/messages/ask-catalogue-en.ts'

/** Every step after the first question. */
export function LaterStep({ state, words }: LaterProps) {
  const { step, receipt } = state
  useEffect(() => {
    // NOTE: fetched early; whoever needs it later asks again
    loadSealing().catch(() => undefined)
  }, [])
  if (step === 'match') return <MatchStep words={words.ask} state={state} />
  if (step === 'words') return receipt ? <WordsStep words={words.ask} receipt={receipt} /> : null
  if (step === 'check') return <CheckStep words={words} state={state} />
  if (step === 'heard') return <HeardStep words={words.ask} state={state} />
  const question = questions.find((each) => each === step)
  return question === undefined ? null : (
    <LaterQuestion question={question} state={state} words={words} />
  )
}

type QuestionProps = LaterProps & { readonly question: Question }

function LaterQuestion({ question, state, words }: QuestionProps) {
  const next = () => {
    const why = question === 'talk' ? whyNotReached(store.get().answers) : undefined
    if (why === undefined) goOn()
    else store.set({ why })
  }
  return (
    <QuestionFrame state={state} question={question} onNext={next}>
      <QuestionOf
        language={state.language}
        words={words.questions}
        codes={words.codes}
        program={shownProgram(state)}
        answers={state.answers}
        set={answer}
        question={question}
        why={state.why}
      />
    </QuestionFrame>
  )
}
