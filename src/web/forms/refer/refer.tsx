import { useState } from 'preact/hooks'
import { showProgram } from '#contract/programs.ts'
import { parseReferralId } from '#domain/ids.ts'
import type { ShownProgram } from '#web/case/lists.ts'
import { Busy } from '#web/kit/busy.tsx'
import { Button } from '#web/kit/button.tsx'
import { readyChunk } from '#web/kit/lazy.ts'
import { Note } from '#web/kit/note.tsx'
import { formsWords } from '#web/messages/forms.ts'
import { referWords } from '#web/messages/refer.ts'
import type { FormProps } from '../address.ts'
import { language, useWords } from '../language.ts'
import { FormPage, Trouble } from '../shell.tsx'
import { useOpen } from '../use-open.ts'
import { ReferFields } from './fields.tsx'
import { listMissing, nothingWritten, type Missing, type Written } from './written.ts'
import './refer.css'

/** Somebody thinks of a colleague: by whom is not asked, and what came of it is not told. */
export function ReferForm({ address }: FormProps) {
  const words = useWords(referWords)
  const shell = useWords(formsWords)
  const { program: slug = '', entry, key } = address
  const opened = useOpen(showProgram, {
    program: slug,
    ...(entry === undefined ? {} : { entry }),
  })
  if (opened.kind === 'opening') {
    return (
      <FormPage title={words.title}>
        <Busy label={shell.opening} />
      </FormPage>
    )
  }
  if (opened.kind === 'failed') return <NotOpened why={opened.why} again={opened.again} />
  const pin = new URLSearchParams(key).get('k') ?? undefined
  return <Referring program={opened.output} pin={pin} reload={opened.again} />
}

function NotOpened({ why, again }: { readonly why: string; readonly again: () => void }) {
  const words = useWords(referWords)
  const shell = useWords(formsWords)
  if (why === 'not-found' || why === 'invalid-input') {
    return <FormPage title={shell.notThere} lead={shell.notThereWhy} />
  }
  return (
    <FormPage title={words.title}>
      <Trouble why={why} again={again} />
    </FormPage>
  )
}

type ReferringProps = {
  readonly program: ShownProgram
  readonly pin: string | undefined
  readonly reload: () => void
}

function Referring(props: ReferringProps) {
  const words = useWords(referWords)
  const { program } = props
  const work = useSending(props)
  const known = {
    name: program.entryName ?? program.name,
    phone: program.phone,
    lines: program.crisisLines,
  }
  if (!program.live) return <FormPage {...known} title={words.closedTitle} lead={words.closed} />
  if (work.state === 'roster-wrong') {
    return <FormPage {...known} title={words.refusedTitle} lead={words.refused} />
  }
  if (work.state === 'sent') {
    return (
      <FormPage {...known} title={words.thanksTitle}>
        <Thanks onAnother={work.another} />
      </FormPage>
    )
  }
  return (
    <FormPage {...known} title={words.title} lead={words.lead}>
      <Writing work={work} program={program} />
    </FormPage>
  )
}

type Work = ReturnType<typeof useSending>

function Writing({ work, program }: { readonly work: Work; readonly program: ShownProgram }) {
  const words = useWords(referWords)
  const { state } = work
  return (
    <form
      class="stack loose"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void work.send()
      }}
    >
      <Note tone="pine">
        <p>
          {words.best} <a href={`/ask/${program.program}`}>{words.toAsk}</a>
        </p>
      </Note>
      <ReferFields written={work.written} missing={work.missing} onChange={work.change} />
      <p class="soft">{words.who}</p>
      {typeof state === 'object' && (
        <Trouble why={state.why} words={{ 'too-many': words.tooMany }} />
      )}
      <div>
        <Button submits busy={state === 'busy'}>
          {state === 'busy' ? words.sending : words.send}
        </Button>
      </div>
      <p>{words.danger}</p>
    </form>
  )
}

function Thanks({ onAnother }: { readonly onAnother: () => void }) {
  const words = useWords(referWords)
  const parts = [
    [words.willTitle, words.will],
    [words.willNotTitle, words.willNot],
  ] as const
  return (
    <div class="stack">
      {parts.map(([title, lines]) => (
        <section key={title} class="stack close">
          <h2>{title}</h2>
          <ul class="stack tight">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <p>{words.danger}</p>
      <div>
        <Button kind="quiet" onPress={onAnother}>
          {words.another}
        </Button>
      </div>
    </div>
  )
}

type State = 'writing' | 'busy' | 'sent' | 'roster-wrong' | { readonly why: string }

async function loadSealing() {
  await readyChunk('sealing-referral')
  return await import('./sealing-referral.ts')
}

/** What is missing is told under its field; the first of them comes into view. */
const showFirst = () => {
  requestAnimationFrame(() => {
    document.querySelector('main .error')?.scrollIntoView({ block: 'center' })
  })
}

const makeId = () => parseReferralId(crypto.randomUUID())

function useSending({ program, pin, reload }: ReferringProps) {
  const [written, setWritten] = useState<Written>(nothingWritten)
  const [missing, setMissing] = useState<readonly Missing[]>([])
  const [state, setState] = useState<State>('writing')
  const [id, setId] = useState(makeId)
  const send = async () => {
    const lacking = listMissing(written)
    setMissing(lacking)
    const { relation, knows, name, contact, note } = written
    if (lacking.length > 0) showFirst()
    if (lacking.length > 0 || relation === undefined || knows === undefined) return
    setState('busy')
    const typed = { name: name.trim(), contact: contact.trim(), note: note.trim() }
    const text = { relation, knows, ...typed, language: language.value }
    const sent = await loadSealing()
      .then(async ({ sealAndSend }) => await sealAndSend({ program, pin, id, text }))
      .catch(() => ({ why: 'offline' }))
    setState(sent)
    // The team has a new key: the next try seals to that one.
    if (typeof sent === 'object' && sent.why === 'stale-team-key') reload()
  }
  return {
    written,
    missing,
    state,
    send,
    change: (changed: Partial<Written>) => {
      setWritten({ ...written, ...changed })
      setMissing(missing.filter((field) => !(field in changed)))
    },
    another: () => {
      setWritten(nothingWritten)
      setId(makeId())
      setState('writing')
    },
  }
}
