import { useState } from 'preact/hooks'
import { suggestResource } from '#contract/resources.ts'
import { Button } from '#web/kit/button.tsx'
import { TextField } from '#web/kit/field.tsx'
import { Note } from '#web/kit/note.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { resourcesWords } from '#web/messages/desk-resources.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import type { PlaceProgram } from '../session-state.ts'
import { Failure } from '../shell-parts.tsx'

const nothing = { title: '', url: '', why: '' }
type State =
  | { readonly kind: 'idle' | 'busy' | 'thanks' }
  | { readonly kind: 'refused'; readonly why: string }

/** Whoever suggests something hears thanks, and nothing afterwards. */
export function Suggest({ program }: { readonly program: PlaceProgram }) {
  const words = useWords(resourcesWords)
  const desk = useDesk()
  const [written, setWritten] = useState(nothing)
  const [state, setState] = useState<State>({ kind: 'idle' })
  const send = async () => {
    const input = { ...written, program: program.program, language: language.peek() }
    if (written.title.trim() === '') return setState({ kind: 'refused', why: 'no-title' })
    if (!isLink(written.url.trim())) return setState({ kind: 'refused', why: 'bad-link' })
    setState({ kind: 'busy' })
    const called = await desk.call(suggestResource, { ...input, url: written.url.trim() })
    if (called.kind !== 'done') return setState({ kind: 'refused', why: whyOf(called) })
    setWritten(nothing)
    setState({ kind: 'thanks' })
  }
  const why = state.kind === 'refused' ? state.why : undefined
  return (
    <details class="stack no-print">
      <summary>{words.suggest}</summary>
      <form
        class="stack close library-read"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <p class="soft">{words.suggesting.lead}</p>
        <Fields written={written} why={why} changed={setWritten} />
        <div>
          <Button submits kind="quiet" busy={state.kind === 'busy'}>
            {words.suggesting.send}
          </Button>
        </div>
        <Notice>
          {state.kind === 'thanks' && <Note tone="pine">{words.suggesting.thanks}</Note>}
        </Notice>
        <Refusal why={why} />
      </form>
    </details>
  )
}

type FieldsProps = {
  readonly written: typeof nothing
  readonly why: string | undefined
  readonly changed: (written: typeof nothing) => void
}

function Fields({ written, why, changed }: FieldsProps) {
  const words = useWords(resourcesWords)
  return (
    <>
      <TextField
        label={words.suggesting.what}
        most={120}
        value={written.title}
        error={why === 'no-title' ? words.suggesting.noTitle : undefined}
        onInput={(title) => changed({ ...written, title })}
      />
      <TextField
        label={words.suggesting.link}
        hint={words.suggesting.linkHint}
        most={500}
        value={written.url}
        error={why === 'bad-link' ? words.why['bad-link'] : undefined}
        onInput={(url) => changed({ ...written, url })}
      />
      <TextField
        label={words.suggesting.why}
        most={300}
        value={written.why}
        onInput={(said) => changed({ ...written, why: said })}
      />
    </>
  )
}

const isLink = (url: string): boolean => url === '' || /^https:\/\/[^\s]+\.[^\s]+$/u.test(url)

function Refusal({ why }: { readonly why: string | undefined }) {
  const words = useWords(resourcesWords)
  if (why === undefined || why === 'no-title' || why === 'bad-link') return null
  if (why === 'too-many-waiting') return <Note>{words.suggesting.tooMany}</Note>
  return <Failure why={why} />
}
