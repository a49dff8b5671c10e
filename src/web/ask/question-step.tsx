import { Button } from '#web/kit/button.tsx'
import { Progress } from '#web/kit/progress.tsx'
import type { Asking } from './asking.ts'
import { answer, askedQuestions, goBack, goOn, shownProgram, skip } from './moves.ts'
import { QuestionOf } from './question-of.tsx'
import { Actions } from './question.tsx'
import type { AskState } from './state.ts'
import type { Question } from './steps.ts'

type QuestionStepProps = { readonly state: AskState; readonly question: Question }

/** One question; Continue without an answer skips it. */
export function QuestionStep({ state, question }: QuestionStepProps) {
  const asked = askedQuestions(state)
  const step = asked.indexOf(question) + 1
  const { questions: words, codes } = state.catalogue
  const asking: Asking = {
    language: state.language,
    words,
    codes,
    program: shownProgram(state),
    answers: state.answers,
    set: answer,
  }
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        goOn()
      }}
    >
      <Progress step={step} steps={asked.length} label={words.step(step, asked.length)} />
      <QuestionOf {...asking} question={question} why={state.why} />
      <Actions>
        <Button submits>{words.next}</Button>
        {question !== 'talk' && (
          <Button
            kind="plain"
            onPress={() => {
              skip(question)
            }}
          >
            {words.skipQuestion}
          </Button>
        )}
        <Button kind="plain" onPress={goBack}>
          {words.back}
        </Button>
      </Actions>
    </form>
  )
}
