import { useState } from 'preact/hooks'
import { checkWords, normaliseWords, WORD_COUNT } from '#sealing/words.ts'
import type { Bytes } from '#domain/framing.ts'
import { Button } from '#web/kit/button.tsx'
import { AreaField } from '#web/kit/field.tsx'
import { signInWords } from '#web/messages/desk-sign-in.ts'
import { useWords } from '../app-language.ts'
import { replaceWord, settled } from './typed-words.ts'

type WordsFieldProps = {
  readonly busy: boolean
  readonly onWords: (entropy: Bytes) => void
}

/** Twelve words, typed or pasted; a word that is on no sheet is told as soon as the next one is begun. */
export function WordsField({ busy, onWords }: WordsFieldProps) {
  const words = useWords(signInWords)
  const [typed, setTyped] = useState('')
  const count = normaliseWords(typed).length
  const checked = checkWords(settled(typed, count))
  const unknown = checked.kind === 'unknown-word' ? checked : undefined
  const wrong = unknown && normaliseWords(typed)[unknown.index]
  const error = wrongText(words, { wrong, isBad: checked.kind === 'bad-checksum' })
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        const whole = checkWords(typed)
        if (whole.kind === 'ok') onWords(whole.entropy)
      }}
    >
      <AreaField
        label={words.words}
        hint={words.wordsHint}
        rows={3}
        value={typed}
        onInput={setTyped}
        error={error}
      />
      {unknown === undefined || unknown.suggestions.length === 0 ? null : (
        <p class="desk-row">
          {words.didYouMean}
          {unknown.suggestions.map((suggestion) => (
            <Button
              key={suggestion}
              kind="quiet"
              small
              onPress={() => setTyped(replaceWord(typed, unknown.index, suggestion))}
            >
              {suggestion}
            </Button>
          ))}
        </p>
      )}
      <p class="soft">{words.wordsCount(Math.min(count, WORD_COUNT))}</p>
      <Button submits busy={busy} disabled={checkWords(typed).kind !== 'ok'}>
        {words.wordsGo}
      </Button>
    </form>
  )
}

type Wrong = { readonly wrong: string | undefined; readonly isBad: boolean }
function wrongText(words: (typeof signInWords)['en'], { wrong, isBad }: Wrong) {
  if (wrong !== undefined) return words.unknownWord(wrong)
  return isBad ? words.badChecksum : undefined
}
