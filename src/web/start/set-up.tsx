import { useEffect, useRef, useState } from 'preact/hooks'
import type { OutputOf } from '#contract/endpoint.ts'
import { setUp } from '#contract/installation.ts'
import { Busy } from '#web/kit/busy.tsx'
import { Button } from '#web/kit/button.tsx'
import { call } from '#web/kit/call.ts'
import { Note } from '#web/kit/note.tsx'
import { Progress } from '#web/kit/progress.tsx'
import type { StartWords } from '#web/messages/start-en.ts'
import { AnswerField } from './set-up-field.tsx'
import { SetUpCheck } from './set-up-check.tsx'
import {
  firstAnswers,
  toSetUp,
  whyNotAnswer,
  withAnswer,
  type AnswerName,
  type Answers,
} from './set-up-answers.ts'
import { listQuestions, type Question } from './set-up-questions.ts'

export type Links = OutputOf<typeof setUp>
type Props = {
  readonly words: StartWords
  readonly leave: () => void
  readonly done: (links: Links, answers: Answers) => void
}

const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

function reasonOf(words: StartWords, code: string): string {
  const known: Readonly<Record<string, string>> = words.failed
  return known[code] ?? words.failedOther(code)
}

/** One question a page; what was typed stays, whatever happens. */
export function SetUp({ words, leave, done }: Props) {
  const [answers, setAnswers] = useState(() => firstAnswers(ownZone()))
  const [at, setAt] = useState(0)
  const [failed, setFailed] = useState<string | undefined>(undefined)
  const [busy, setBusy] = useState(false)
  const questions = listQuestions(words)
  const question = questions[at]
  const send = async () => {
    setBusy(true)
    const called = await call(setUp, toSetUp(answers))
    setBusy(false)
    if (called.kind === 'done') done(called.output, answers)
    else setFailed(reasonOf(words, called.kind === 'offline' ? 'offline' : called.code))
  }
  const steps = questions.length + 1
  return (
    <div class="stack loose">
      <Progress step={at + 1} steps={steps} label={words.step(at + 1, steps)} />
      {failed !== undefined && (
        <div role="alert">
          <Note>
            <p>
              <b>{words.failedTitle}</b>
            </p>
            <p>{failed}</p>
          </Note>
        </div>
      )}
      {question === undefined ? (
        <SetUpCheck
          {...{ words, answers, questions, busy, goTo: setAt }}
          send={() => void send()}
          back={() => setAt(at - 1)}
        />
      ) : (
        <QuestionForm
          key={at}
          {...{ words, question, answers }}
          typed={(name, value) => setAnswers(withAnswer(answers, name, value))}
          next={() => setAt(at + 1)}
          back={at === 0 ? leave : () => setAt(at - 1)}
        />
      )}
      {busy && <Busy label={words.creating} />}
    </div>
  )
}

type FormProps = {
  readonly words: StartWords
  readonly question: Question
  readonly answers: Answers
  readonly typed: (name: AnswerName, value: string) => void
  readonly next: () => void
  readonly back: () => void
}

function QuestionForm({ words, question, answers, typed, next, back }: FormProps) {
  const [tried, setTried] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const whyNot = (name: AnswerName) => {
    const why = tried ? whyNotAnswer(answers, name) : undefined
    return why === undefined ? undefined : words[why]
  }
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (question.fields.every(({ name }) => whyNotAnswer(answers, name) === undefined)) next()
      }}
    >
      <h1 ref={heading} tabIndex={-1}>
        {question.title}
      </h1>
      <p class="soft">{question.soft}</p>
      {question.fields.map((field) => (
        <AnswerField
          key={field.name}
          field={field}
          value={answers[field.name]}
          hint={field.name === 'slug' ? words.slugSoft(answers.slug) : undefined}
          error={whyNot(field.name)}
          typed={(value) => typed(field.name, value)}
        />
      ))}
      <div class="actions">
        <Button submits>{words.next}</Button>
        <Button kind="plain" onPress={back}>
          {words.back}
        </Button>
      </div>
    </form>
  )
}
