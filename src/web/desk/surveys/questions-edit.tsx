import { useState } from 'preact/hooks'
import { MOST_QUESTIONS, questionKinds, type Question } from '#domain/survey.ts'
import { Button } from '#web/kit/button.tsx'
import { said } from '#web/forms/survey/answering.ts'
import { surveyWords } from '#web/messages/desk-surveys.ts'
import { language, useWords } from '../app-language.ts'
import { moved, newQuestion } from './edit.ts'
import { QuestionEdit } from './question-edit.tsx'

type Props = {
  readonly questions: readonly Question[]
  readonly changed: (questions: readonly Question[]) => void
}

/** Folded but for the one that is being written. */
export function QuestionsEdit({ questions, changed }: Props) {
  const words = useWords(surveyWords)
  const [open, setOpen] = useState<string>()
  return (
    <section class="stack close" aria-labelledby="questions">
      <h2 id="questions">{words.questions}</h2>
      {questions.length === 0 && <p class="soft">{words.noQuestions}</p>}
      <ol class="survey-questions">
        {questions.map((question, at) => (
          <OneQuestion
            key={question.id}
            {...{ question, at, questions, changed }}
            isOpen={open === question.id}
            toggled={(isOpen) => setOpen(isOpen ? question.id : undefined)}
          />
        ))}
      </ol>
      {questions.length < MOST_QUESTIONS && (
        <fieldset class="stack close">
          <legend class="label">{words.add}</legend>
          <div class="row">
            {questionKinds.map((kind) => (
              <Button
                key={kind}
                kind="quiet"
                small
                onPress={() => {
                  const fresh = newQuestion(kind, questions)
                  changed([...questions, fresh])
                  setOpen(fresh.id)
                }}
              >
                {words.kinds[kind]}
              </Button>
            ))}
          </div>
        </fieldset>
      )}
    </section>
  )
}

type OneProps = Props & {
  readonly question: Question
  readonly at: number
  readonly isOpen: boolean
  readonly toggled: (isOpen: boolean) => void
}

function OneQuestion({ question, at, questions, changed, isOpen, toggled }: OneProps) {
  const words = useWords(surveyWords)
  const text = said(question.text, language.value)
  const name = text === '' ? words.questionAt(at + 1) : text
  return (
    <li class="sheet stack close">
      <details open={isOpen} onToggle={(event) => toggled(event.currentTarget.open)}>
        <summary>
          <b>{name}</b> <span class="soft">{words.kinds[question.kind]}</span>
        </summary>
        {isOpen && (
          <QuestionEdit
            question={question}
            changed={(next) =>
              changed(questions.map((each) => (each.id === question.id ? next : each)))
            }
          />
        )}
      </details>
      <div class="row">
        <Button
          kind="plain"
          small
          disabled={at === 0}
          label={words.moveUp(name)}
          onPress={() => changed(moved(questions, at, -1))}
        >
          {words.up}
        </Button>
        <Button
          kind="plain"
          small
          disabled={at === questions.length - 1}
          label={words.moveDown(name)}
          onPress={() => changed(moved(questions, at, 1))}
        >
          {words.down}
        </Button>
        <Button
          kind="plain"
          small
          label={words.removeAt(name)}
          onPress={() => changed(questions.filter((each) => each.id !== question.id))}
        >
          {words.remove}
        </Button>
      </div>
    </li>
  )
}
