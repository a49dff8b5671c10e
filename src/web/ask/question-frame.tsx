import type { ComponentChildren } from 'preact'
import { Button } from '#web/kit/button.tsx'
import { Progress } from '#web/kit/progress.tsx'
import { askedQuestions, goBack, skip } from './moves.ts'
import { Actions } from './question.tsx'
import type { AskState } from './state.ts'
import type { Question } from './steps.ts'

type FrameProps = {
  readonly state: AskState
  readonly question: Question
  readonly onNext: () => void
  readonly children: ComponentChildren
}

/** One question with its way on, over and back. */
export function QuestionFrame({ state, question, onNext, children }: FrameProps) {
  const asked = askedQuestions(state)
  const step = asked.indexOf(question) + 1
  const { questions: words } = state.first
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onNext()
      }}
    >
      <Progress step={step} steps={asked.length} label={words.step(step, asked.length)} />
      {children}
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
