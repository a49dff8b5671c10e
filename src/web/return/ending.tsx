import { useEffect, useState } from 'preact/hooks'
import { Actions, Title } from '#web/ask/question.tsx'
import { Button } from '#web/kit/button.tsx'
import { Choices } from '#web/kit/choice.tsx'
import { Note } from '#web/kit/note.tsx'
import type { ReturnWords } from '#web/messages/return.ts'
import { destroy, findMore, giveFeedback } from './moves.ts'
import { store, type ReturnState } from './state.ts'

type EndingProps = { readonly words: ReturnWords; readonly state: ReturnState }

export function DestroyPage({ words, state }: EndingProps) {
  return (
    <div class="stack">
      <Title title={words.destroy.title} />
      <p>{words.destroy.text}</p>
      <Failed words={words} state={state} />
      <Actions>
        <Button kind="care" busy={state.doing === 'busy'} onPress={() => void destroy()}>
          {words.destroy.yes}
        </Button>
        <Button
          kind="quiet"
          onPress={() => {
            store.set({ view: 'case', doing: 'nothing' })
          }}
        >
          {words.destroy.no}
        </Button>
      </Actions>
    </div>
  )
}

/** A case that somebody closed may still be told about; of one that is gone altogether nobody knows any more. */
export function GonePage({ words, state }: EndingProps) {
  const { gone } = words
  return (
    <div class="stack">
      <Title title={gone.title} hint={gone.text} />
      <Failed words={words} state={state} />
      {state.closed !== undefined && (
        <Actions>
          <Button kind="quiet" busy={state.doing === 'busy'} onPress={() => void destroy()}>
            {gone.tell}
          </Button>
        </Actions>
      )}
    </div>
  )
}

function Failed({ words, state }: EndingProps) {
  if (state.doing !== 'failed') return null
  return (
    <Note>
      <p role="alert">{words.actions.failed}</p>
    </Note>
  )
}

const asked = {
  helped: ['yes', 'somewhat', 'no'],
  soonEnough: ['yes', 'no'],
  feltConfidential: ['yes', 'unsure', 'no'],
  again: ['yes', 'unsure', 'no'],
} as const

type Given = { readonly [K in keyof typeof asked]: (typeof asked)[K][number] | null }
const nothingGiven: Given = { helped: null, soonEnough: null, feltConfidential: null, again: null }

/** Four questions, each to be skipped. What comes of them is linked to nobody. */
export function FeedbackPage({ words, state }: EndingProps) {
  const [given, setGiven] = useState(nothingGiven)
  const { feedback } = words
  const question = <K extends keyof Given>(name: K, options: readonly NonNullable<Given[K]>[]) => (
    <Choices
      key={name}
      name={name}
      kind="one"
      legend={<span class="label">{feedback[name]}</span>}
      options={options.map((value) => ({ value, label: feedback[value] }))}
      chosen={options.filter((value) => value === given[name])}
      onChoose={([value]) => {
        setGiven({ ...given, [name]: value ?? null })
      }}
    />
  )
  return (
    <div class="stack loose">
      <Title title={feedback.title} hint={feedback.lead} />
      {question('helped', asked.helped)}
      {question('soonEnough', asked.soonEnough)}
      {question('feltConfidential', asked.feltConfidential)}
      {question('again', asked.again)}
      <Failed words={words} state={state} />
      <Actions>
        <Button busy={state.doing === 'busy'} onPress={() => void giveFeedback(given)}>
          {feedback.send}
        </Button>
        <Button
          kind="plain"
          onPress={() => {
            store.set({ view: 'thanks' })
          }}
        >
          {feedback.skip}
        </Button>
      </Actions>
    </div>
  )
}

/** The case is gone; whoever wants to may say more, to a survey that knows nobody. */
export function Thanks({ words }: Pick<EndingProps, 'words'>) {
  const [more, setMore] = useState<string>()
  useEffect(() => {
    void findMore().then(setMore)
  }, [])
  return (
    <div class="stack">
      <Title title={words.thanks.title} hint={words.thanks.text} />
      {more === undefined ? null : (
        <p>
          {words.thanks.more} <a href={more}>{words.thanks.toSurvey}</a>
        </p>
      )}
    </div>
  )
}
