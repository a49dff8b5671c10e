import { useState } from 'preact/hooks'
import { Busy } from '#web/kit/busy.tsx'
import { Button } from '#web/kit/button.tsx'
import { TextField } from '#web/kit/field.tsx'
import { Note } from '#web/kit/note.tsx'
import type { AskWords, QuestionWords } from '#web/messages/ask.ts'
import { choosePlaces, cryptoDice, findWrong } from './check-words.ts'
import { answer, turnTo } from './moves.ts'
import { send } from './sending.ts'
import { PhoneField } from './question-talk.tsx'
import { Actions, Title } from './question.tsx'
import { isPhone } from '#web/case/reach.ts'
import type { AskState, LaterProps } from './state.ts'

type CheckProps = { readonly words: AskWords; readonly state: AskState }

const backToWords = () => {
  answer({ callInstead: false })
  turnTo('words')
}

/** The last page before anything is sent. */
export function CheckStep({ state, words: catalogue }: LaterProps) {
  const words = catalogue.ask
  if (state.sending.kind === 'busy') return <Busy label={words.sending.busy} />
  if (state.sending.kind === 'failed') return <NotSent words={words} text={words.sending.offline} />
  if (state.sending.kind === 'refused') {
    return <NotSent words={words} text={words.sending.refused} />
  }
  return state.answers.callInstead ? (
    <CallInstead words={words} questions={catalogue.questions} state={state} />
  ) : (
    <TwoWords words={words} state={state} />
  )
}

function NotSent({ words, text }: { readonly words: AskWords; readonly text: string }) {
  return (
    <div class="stack">
      <Title title={words.sending.failedTitle} />
      <Note>
        <p role="alert">{text}</p>
      </Note>
      <Actions>
        <Button onPress={() => void send()}>{words.sending.again}</Button>
      </Actions>
    </div>
  )
}

function TwoWords({ words, state }: CheckProps) {
  const known = state.receipt?.words ?? []
  const [places] = useState(() => choosePlaces(known.length, cryptoDice))
  const [typed, setTyped] = useState<readonly string[]>(['', ''])
  const [wrong, setWrong] = useState<number>()
  const finish = () => {
    const found = findWrong(known, places, typed)
    setWrong(found)
    if (found === undefined) void send()
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        finish()
      }}
    >
      <Title title={words.check.title} hint={words.check.lead} />
      {places.map((place, index) => (
        <TextField
          key={place}
          label={words.check.word(place)}
          value={typed[index] ?? ''}
          most={20}
          error={wrong === place ? words.check.wrong(place) : undefined}
          onInput={(text) => {
            setTyped(typed.with(index, text))
          }}
        />
      ))}
      <Actions>
        <Button submits>{words.check.send}</Button>
        <Button kind="plain" onPress={backToWords}>
          {words.check.again}
        </Button>
      </Actions>
    </form>
  )
}

type CallProps = CheckProps & { readonly questions: QuestionWords }

function CallInstead({ words, questions, state }: CallProps) {
  const [error, setError] = useState<string>()
  const { phone } = state.answers
  const finish = () => {
    const good = isPhone(phone)
    setError(good ? undefined : questions.talk.errors['bad-phone'])
    if (good) void send()
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        finish()
      }}
    >
      <Title title={words.call.title} hint={words.call.lead} />
      <PhoneField
        words={questions}
        value={phone}
        error={error}
        onInput={(typed) => {
          answer({ phone: typed })
        }}
      />
      <Actions>
        <Button submits>{words.call.send}</Button>
        <Button kind="plain" onPress={backToWords}>
          {words.call.again}
        </Button>
      </Actions>
    </form>
  )
}
