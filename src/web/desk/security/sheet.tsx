import { useState } from 'preact/hooks'
import { normaliseWords } from '#sealing/words.ts'
import { randomBytes } from '#sealing/primitives.ts'
import { Button } from '#web/kit/button.tsx'
import { TextField } from '#web/kit/field.tsx'
import { securityWords } from '#web/messages/desk-security.ts'
import { useWords } from '../app-language.ts'
import { pickTwo } from './two-words.ts'

type Texts = {
  readonly title: string
  readonly lead: string
  readonly printTitle: string
  readonly printFor: string
  readonly printHow: string
}

type SheetProps = {
  readonly words: readonly string[]
  readonly texts: Texts
  /** After two words were typed back. */
  readonly onConfirmed: () => void
  readonly busy: boolean
  /** What stands below the words and belongs to them. */
  readonly second?: { readonly title: string; readonly text: string }
}

/** Twelve words to put on paper, two of them typed back. */
export function Sheet({ words, texts, onConfirmed, busy, second }: SheetProps) {
  const t = useWords(securityWords).sheet
  const [isOnPaper, setOnPaper] = useState(false)
  if (isOnPaper) {
    return <TypeBack {...{ words, onConfirmed, busy }} onAgain={() => setOnPaper(false)} />
  }
  return (
    <div class="stack">
      <h2>{texts.title}</h2>
      <p>{texts.lead}</p>
      <section class="sheet stack print-sheet" aria-label={texts.printTitle}>
        <div class="print-only stack">
          <h1>{texts.printTitle}</h1>
          <p>{texts.printFor}</p>
        </div>
        <ol class="desk-words">
          {words.map((word, index) => (
            <li key={index}>{word}</li>
          ))}
        </ol>
        {second === undefined ? null : (
          <div class="stack tight">
            <b>{second.title}</b>
            <code class="desk-letters">{second.text}</code>
          </div>
        )}
        <p class="print-only">{texts.printHow}</p>
      </section>
      <div class="desk-row no-print">
        <Button onPress={() => setOnPaper(true)}>{t.go}</Button>
        <Button kind="quiet" onPress={() => print()}>
          {t.print}
        </Button>
      </div>
    </div>
  )
}

type TypeBackProps = Pick<SheetProps, 'words' | 'onConfirmed' | 'busy'> & {
  readonly onAgain: () => void
}

function TypeBack({ words, onConfirmed, busy, onAgain }: TypeBackProps) {
  const t = useWords(securityWords).sheet
  const [places] = useState(() => pickTwo(randomBytes(2)))
  const [typed, setTyped] = useState<readonly [string, string]>(['', ''])
  const [isWrong, setWrong] = useState(false)
  const submit = (event: Event) => {
    event.preventDefault()
    const areRight = places.every(
      (place, index) => normaliseWords(typed[index] ?? '').join(' ') === words[place],
    )
    setWrong(!areRight)
    if (areRight) onConfirmed()
  }
  return (
    <form class="stack" onSubmit={submit}>
      <h2>{t.backTitle}</h2>
      <p>{t.backLead}</p>
      <TextField
        label={t.word(places[0] + 1)}
        value={typed[0]}
        onInput={(value) => setTyped([value, typed[1]])}
      />
      <TextField
        label={t.word(places[1] + 1)}
        value={typed[1]}
        onInput={(value) => setTyped([typed[0], value])}
        error={isWrong ? t.wrong : undefined}
      />
      <div class="desk-row">
        <Button submits busy={busy}>
          {t.confirm}
        </Button>
        <Button kind="plain" onPress={onAgain}>
          {t.again}
        </Button>
      </div>
    </form>
  )
}
