import { useEffect, useRef } from 'preact/hooks'
import { Button } from '#web/kit/button.tsx'
import { AreaField } from '#web/kit/field.tsx'
import { Note } from '#web/kit/note.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { SafeText } from '#web/kit/safe-text.tsx'
import type { ReturnWords } from '#web/messages/return.ts'
import { say, sayAgain } from './moves.ts'
import { store, type ReturnState } from './state.ts'
import type { Talk } from './talk.ts'

const MOST_LETTERS = 4000

type TalkProps = {
  readonly words: ReturnWords
  readonly state: ReturnState
  readonly talk: Talk
}

export function TalkView({ words, state, talk }: TalkProps) {
  return (
    <section class="stack">
      <h1 tabIndex={-1}>{words.talk.title}</h1>
      <p class="soft">{words.talk.lead}</p>
      {talk.sharedUpward > 0 && (
        <Note>
          <p>{words.talk.shared(talk.sharedUpward)}</p>
        </Note>
      )}
      <Lines words={words} state={state} talk={talk} />
      <Notice>{state.isOffline && <span class="note">{words.talk.offline}</span>}</Notice>
      <Composer words={words} state={state} />
    </section>
  )
}

function Lines({ words, state, talk }: TalkProps) {
  const end = useRef<HTMLLIElement>(null)
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' })
  }, [talk.lines.length, state.unsent])
  const { unsent } = state
  return (
    <div role="log" aria-label={words.talk.title}>
      <ol class="talk">
        {talk.lines.length === 0 && unsent === undefined && (
          <li class="soft">{words.talk.empty}</li>
        )}
        {talk.lines.map((line) => (
          <li key={line.index} class={`said-by ${line.author}`}>
            <small>{line.author === 'asker' ? words.talk.you : words.talk.peer}</small>
            <SafeText text={line.text} />
          </li>
        ))}
        {unsent !== undefined && (
          <li class="said-by asker unsent">
            <small>{words.talk.you}</small>
            <SafeText text={unsent.text} />
            <small>{unsent.state === 'sending' ? words.talk.sending : words.talk.waiting}</small>
            {unsent.state === 'waiting' && (
              <Button kind="quiet" small onPress={() => void sayAgain()}>
                {words.again}
              </Button>
            )}
          </li>
        )}
        <li ref={end} aria-hidden="true" class="talk-end" />
      </ol>
    </div>
  )
}

function Composer({ words, state }: Omit<TalkProps, 'talk'>) {
  return (
    <form
      class="stack close composer"
      onSubmit={(event) => {
        event.preventDefault()
        void say()
      }}
    >
      <AreaField
        label={words.talk.write}
        hint={words.talk.writeHint}
        value={state.draft}
        most={MOST_LETTERS}
        rows={2}
        onInput={(draft) => {
          store.set({ draft })
        }}
      />
      <div>
        <Button submits busy={state.unsent !== undefined}>
          {words.talk.send}
        </Button>
      </div>
    </form>
  )
}
