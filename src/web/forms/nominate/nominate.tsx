import { useId, useState } from 'preact/hooks'
import type { OutputOf } from '#contract/endpoint.ts'
import { answerQuestion, showQuestion } from '#contract/nominations.ts'
import { Busy } from '#web/kit/busy.tsx'
import { Button } from '#web/kit/button.tsx'
import { call } from '#web/kit/call.ts'
import { longDay } from '#web/kit/days.ts'
import { TextField } from '#web/kit/field.tsx'
import { formsWords } from '#web/messages/forms.ts'
import { nominateWords } from '#web/messages/nominate.ts'
import type { FormProps } from '../address.ts'
import { language, useWords } from '../language.ts'
import { FormPage, Trouble } from '../shell.tsx'
import { useOpen } from '../use-open.ts'

type Question = OutputOf<typeof showQuestion>

/** The survey of one question: sent once, and nothing of it stays in the browser. */
export function NominateForm({ address }: FormProps) {
  const words = useWords(nominateWords)
  const shell = useWords(formsWords)
  const opened = useOpen(showQuestion, { key: address.key })
  if (opened.kind === 'open') return <Asked keyOf={address.key} question={opened.output} />
  return (
    <FormPage title={words.plainTitle}>
      {opened.kind === 'opening' ? (
        <Busy label={shell.opening} />
      ) : (
        <Trouble why={toWhy(opened.why)} again={opened.again} />
      )}
    </FormPage>
  )
}

/** A key that is none was cut off somewhere. */
const toWhy = (why: string): string => (why === 'invalid-input' ? 'not-found' : why)

type State = { readonly kind: 'writing' | 'sending' | 'sent' } | { readonly why: string }

function Asked({ keyOf, question }: { readonly keyOf: string; readonly question: Question }) {
  const words = useWords(nominateWords)
  const [state, setState] = useState<State>({ kind: 'writing' })
  const send = async (names: readonly string[]) => {
    setState({ kind: 'sending' })
    const called = await call(answerQuestion, { key: keyOf, names: [...names] })
    if (called.kind === 'done') return setState({ kind: 'sent' })
    setState({ why: called.kind === 'refused' ? called.code : called.kind })
  }
  const known = { name: question.program, phone: question.phone }
  if ('kind' in state && state.kind === 'sent') {
    return <FormPage {...known} title={words.thanksTitle} lead={words.thanks} />
  }
  if (!question.isOpen) return <FormPage {...known} title={words.closedTitle} lead={words.closed} />
  return (
    <FormPage
      {...known}
      title={words.question}
      lead={`${words.asks(question.unit ?? question.organization)} ${words.closes(longDay(language.value, question.closesOn))}`}
    >
      <Names
        question={question}
        busy={'kind' in state && state.kind === 'sending'}
        send={(names) => void send(names)}
      />
      {'why' in state && <Trouble words={words.refused} why={state.why} />}
      <Kept question={question} />
    </FormPage>
  )
}

type NamesProps = {
  readonly question: Question
  readonly busy: boolean
  readonly send: (names: readonly string[]) => void
}

function Names({ question, busy, send }: NamesProps) {
  const words = useWords(nominateWords)
  const list = useId()
  const [names, setNames] = useState<readonly string[]>(() =>
    Array.from({ length: question.mostNames }, () => ''),
  )
  const [isMissing, setMissing] = useState(false)
  const submit = () => {
    const written = names.map((name) => name.trim()).filter((name) => name !== '')
    setMissing(written.length === 0)
    if (written.length > 0) send(written)
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) submit()
      }}
    >
      <p>{words.upTo(question.mostNames)}</p>
      <datalist id={list}>
        {question.colleagues.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {names.map((name, at) => (
        <TextField
          key={at}
          label={question.mostNames === 1 ? words.only : words.name(at + 1)}
          {...(at === 0 ? { hint: words.hint } : {})}
          most={120}
          list={list}
          value={name}
          error={at === 0 && isMissing ? words.needName : undefined}
          onInput={(written) => setNames(names.with(at, written))}
        />
      ))}
      <div class="actions">
        <Button submits busy={busy}>
          {busy ? words.sending : words.send}
        </Button>
      </div>
    </form>
  )
}

function Kept({ question }: { readonly question: Question }) {
  const words = useWords(nominateWords)
  return (
    <section class="stack close" aria-labelledby="kept">
      <h2 id="kept">{words.keptTitle}</h2>
      <ul class="stack close">
        {[...words.kept, words.below(question.floor)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="soft">{words.why(question.program)}</p>
    </section>
  )
}
