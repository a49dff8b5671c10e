import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '#web/kit/button.tsx'
import { AreaField } from '#web/kit/field.tsx'
import { Note } from '#web/kit/note.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { SafeText } from '#web/kit/safe-text.tsx'
import { conversationsWords } from '#web/messages/desk-conversations.ts'
import { useWords } from '../app-language.ts'
import type { Talking } from './talk.ts'
import type { OpenTalk } from './talk-state.ts'

type MessagesProps = { readonly talk: OpenTalk; readonly talking: Talking }

export function Messages({ talk, talking }: MessagesProps) {
  const words = useWords(conversationsWords)
  const end = useRef<HTMLLIElement>(null)
  const count = talk.lines.length
  useEffect(() => {
    if (count > 0) end.current?.scrollIntoView({ block: 'nearest' })
  }, [count])
  return (
    <section class="stack" aria-labelledby="messages">
      <h2 id="messages">{words.messages}</h2>
      {count === 0 ? <p class="soft">{words.noMessages}</p> : null}
      <ol class="desk-lines" aria-live="polite">
        {talk.lines.map(({ author, index, text }) => (
          <li key={index} class={author === 'supporter' ? 'mine' : 'theirs'} ref={end}>
            <b>{author === 'supporter' ? words.you : words.they}</b>
            <SafeText text={text} />
          </li>
        ))}
      </ol>
      {talk.sharedUpward > 0 ? <Note>{words.shared}</Note> : null}
      <Write talking={talking} />
    </section>
  )
}

function Write({ talking }: Pick<MessagesProps, 'talking'>) {
  const words = useWords(conversationsWords)
  const [typed, setTyped] = useState('')
  const unsent = talking.unsent.value
  const send = () => {
    const text = typed.trim()
    if (text === '' || unsent !== undefined) return
    setTyped('')
    void talking.say(text)
  }
  return (
    <form
      class="stack close"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Waiting talking={talking} onBack={(text) => setTyped((before) => before || text)} />
      <AreaField
        label={words.write}
        hint={words.writeHint}
        rows={3}
        value={typed}
        onInput={setTyped}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          send()
        }}
      />
      <div class="desk-row">
        <Button submits busy={unsent !== undefined} disabled={typed.trim() === ''}>
          {words.send}
        </Button>
      </div>
    </form>
  )
}

type WaitingProps = Pick<MessagesProps, 'talking'> & { readonly onBack: (text: string) => void }

/** What was typed and is not known to have arrived stays in sight until it has. */
function Waiting({ talking, onBack }: WaitingProps) {
  const words = useWords(conversationsWords)
  const unsent = talking.unsent.value
  const isStuck = unsent !== undefined && unsent.state !== 'sending'
  return (
    <Notice>
      {talking.isOffline.value && !isStuck ? <Note>{words.offline}</Note> : null}
      {isStuck ? (
        <Note>
          <p>
            <SafeText text={unsent.text} />
          </p>
          <p>{unsent.state === 'too-long' ? words.tooLong : words.unsent}</p>
          <div class="desk-row">
            {unsent.state === 'waiting' ? (
              <Button small onPress={() => void talking.sayAgain()}>
                {words.sendAgain}
              </Button>
            ) : null}
            <Button kind="quiet" small onPress={() => onBack(talking.discard())}>
              {words.discard}
            </Button>
          </div>
        </Note>
      ) : null}
    </Notice>
  )
}
