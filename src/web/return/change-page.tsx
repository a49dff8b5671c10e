import { useState } from 'preact/hooks'
import type { Answers } from '#web/case/answers.ts'
import { QuestionOf } from '#web/ask/question-of.tsx'
import { Actions, Title } from '#web/ask/question.tsx'
import { whyNotReached } from '#web/case/reach.ts'
import { listQuestions, type Question } from '#web/ask/steps.ts'
import { Busy } from '#web/kit/busy.tsx'
import { Button } from '#web/kit/button.tsx'
import { Note } from '#web/kit/note.tsx'
import { askCatalogueEn } from '#web/messages/ask-catalogue-en.ts'
import { askCatalogueEs } from '#web/messages/ask-catalogue-es.ts'
import type { ReturnWords } from '#web/messages/return.ts'
import { changeWishes } from './change.ts'
import { refresh } from './moves.ts'
import type { OpenCase } from './open-case.ts'
import { store, type ReturnState } from './state.ts'

const catalogues = { en: askCatalogueEn, es: askCatalogueEs } as const

type ChangeProps = {
  readonly words: ReturnWords
  readonly state: ReturnState
  readonly open: OpenCase
  readonly answers: Answers
}

async function save({ state, open, answers }: ChangeProps) {
  store.set({ doing: 'busy' })
  const changed = await changeWishes(open, answers, state.language)
  if (changed === 'changed') {
    store.set({ doing: 'done', view: 'case', answers: undefined })
    await refresh()
  } else store.set({ doing: 'failed' })
}

/** The same questions, in any order. */
export function ChangePage(props: ChangeProps) {
  const { words, state, open, answers } = props
  const [question, setQuestion] = useState<Question>()
  const { where, choosing } = open.program.policy
  const organizations = open.program.organizations.length
  if (state.doing === 'busy') return <Busy label={words.change.saving} />
  if (question !== undefined) {
    const done = () => {
      setQuestion(undefined)
    }
    return <OneQuestion {...props} question={question} onDone={done} />
  }
  const isReached = whyNotReached(answers) === undefined
  return (
    <div class="stack">
      <Title title={words.change.title} hint={words.change.lead} />
      {state.doing === 'failed' && (
        <Note>
          <p role="alert">{words.actions.failed}</p>
        </Note>
      )}
      <div class="stack close">
        {listQuestions({ where, choosing, organizations }).map((each) => (
          <Button
            key={each}
            kind="quiet"
            onPress={() => {
              setQuestion(each)
            }}
          >
            {words.change.items[each]}
          </Button>
        ))}
      </div>
      <Actions>
        <Button disabled={!isReached} onPress={() => void save(props)}>
          {words.change.save}
        </Button>
        <Button
          kind="plain"
          onPress={() => {
            store.set({ view: 'case', doing: 'nothing' })
          }}
        >
          {words.back}
        </Button>
      </Actions>
    </div>
  )
}

type OneProps = ChangeProps & { readonly question: Question; readonly onDone: () => void }

function OneQuestion({ words, state, open, answers, question, onDone }: OneProps) {
  const { questions, codes } = catalogues[state.language]
  const why = question === 'talk' ? whyNotReached(answers) : undefined
  return (
    <div class="stack">
      <QuestionOf
        language={state.language}
        words={questions}
        codes={codes}
        program={open.program}
        answers={answers}
        set={(changed) => {
          store.set({ answers: { ...answers, ...changed } })
        }}
        question={question}
        why={why}
      />
      <Actions>
        <Button disabled={why !== undefined} onPress={onDone}>
          {words.change.done}
        </Button>
      </Actions>
    </div>
  )
}
