import { useState } from 'preact/hooks'
import { Actions, Title } from '#web/ask/question.tsx'
import { Button } from '#web/kit/button.tsx'
import { AreaField } from '#web/kit/field.tsx'
import { Notice } from '#web/kit/notice.tsx'
import type { ReturnWords } from '#web/messages/return.ts'
import { enter } from './moves.ts'
import { store } from './state.ts'
import { lookAt, replaceWord, type TypedWords } from './typed-words.ts'

/** Typed or pasted; a word that is none is told while typing, with the nearest ones to choose from. */
export function WordsPage({ words }: { readonly words: ReturnWords }) {
  const [typed, setTyped] = useState('')
  const [isTried, setTried] = useState(false)
  const looked = lookAt(typed)
  const open = () => {
    setTried(true)
    if (looked.kind === 'ok') void enter(looked.entropy)
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        open()
      }}
    >
      <Title title={words.words.title} hint={words.words.lead} />
      <AreaField
        label={words.words.label}
        hint={words.words.hint}
        value={typed}
        most={400}
        spellCheck={false}
        error={errorOf(words, looked, isTried)}
        onInput={(text) => {
          setTyped(text)
          setTried(false)
        }}
      />
      <Notice>
        {looked.kind === 'typing' && <span class="soft">{words.words.count(looked.count)}</span>}
      </Notice>
      <Meant
        words={words}
        looked={looked}
        onChoose={(index, word) => setTyped(replaceWord(typed, index, word))}
      />
      <Actions>
        <Button submits>{words.words.open}</Button>
        <Button
          kind="plain"
          onPress={() => {
            store.set({ view: 'by-phone' })
          }}
        >
          {words.byPhone.begin}
        </Button>
      </Actions>
    </form>
  )
}

type MeantProps = {
  readonly words: ReturnWords
  readonly looked: TypedWords
  readonly onChoose: (index: number, word: string) => void
}

function Meant({ words, looked, onChoose }: MeantProps) {
  if (looked.kind !== 'unknown-word' || looked.suggestions.length === 0) return null
  return (
    <div class="row" role="group" aria-label={words.words.meant}>
      <span>{words.words.meant}</span>
      {looked.suggestions.map((word) => (
        <Button
          key={word}
          kind="quiet"
          small
          onPress={() => {
            onChoose(looked.index, word)
          }}
        >
          {word}
        </Button>
      ))}
    </div>
  )
}

function errorOf(words: ReturnWords, looked: TypedWords, isTried: boolean): string | undefined {
  if (looked.kind === 'unknown-word') return words.words.unknown(looked.index + 1)
  if (looked.kind === 'bad-checksum') return words.words.checksum
  return isTried && looked.kind === 'typing' ? words.words.count(looked.count) : undefined
}
