import { useEffect, useRef } from 'preact/hooks'
import { Button } from '#web/kit/button.tsx'
import type { StartWords } from '#web/messages/start-en.ts'
import type { Answers } from './set-up-answers.ts'
import type { Field, Question } from './set-up-questions.ts'

type Props = {
  readonly words: StartWords
  readonly answers: Answers
  readonly questions: readonly Question[]
  readonly busy: boolean
  readonly goTo: (at: number) => void
  readonly send: () => void
  readonly back: () => void
}

const shown = ({ name, options }: Field, answers: Answers): string =>
  options.find(({ value }) => value === answers[name])?.label ?? answers[name]

/** Everything that was answered, before anything is made. */
export function SetUpCheck({ words, answers, questions, busy, goTo, send, back }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section class="stack">
      <h1 ref={heading} tabIndex={-1}>
        {words.check}
      </h1>
      <p class="soft">{words.checkSoft}</p>
      <dl class="answers">
        {questions.map((question, at) => (
          <div key={question.title} class="answer">
            <dt class="soft">{question.title}</dt>
            <dd>
              {question.fields.map((field) => (
                <span key={field.name}>{shown(field, answers)}</span>
              ))}
            </dd>
            <dd>
              <Button
                kind="plain"
                small
                label={words.change(question.title)}
                onPress={() => goTo(at)}
              >
                {words.changeShort}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
      <div class="actions">
        <Button busy={busy} onPress={send}>
          {words.create}
        </Button>
        <Button kind="plain" onPress={back}>
          {words.back}
        </Button>
      </div>
    </section>
  )
}
