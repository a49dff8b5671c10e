import { useEffect, useState } from 'preact/hooks'
import { apply } from '#contract/applications.ts'
import { showProgram } from '#contract/programs.ts'
import type { ShownProgram } from '#web/case/lists.ts'
import { wearBrand } from '#web/kit/brand.ts'
import { Busy } from '#web/kit/busy.tsx'
import { call } from '#web/kit/call.ts'
import { Note } from '#web/kit/note.tsx'
import { formsWords } from '#web/messages/forms.ts'
import { joinWords } from '#web/messages/join.ts'
import type { FormAddress, FormProps } from '../address.ts'
import { language, useWords } from '../language.ts'
import { FormPage, Trouble } from '../shell.tsx'
import { useOpen } from '../use-open.ts'
import { Applying } from './applying.tsx'
import { toApplying, type Written } from './written.ts'
import './join.css'

/** Somebody offers to become a supporter. Nothing is kept in the browser. */
export function JoinForm({ address }: FormProps) {
  const words = useWords(formsWords)
  return address.program === undefined ? (
    <FormPage title={words.notThere} lead={words.notThereWhy} />
  ) : (
    <Opened address={address} program={address.program} />
  )
}

type Door = { readonly address: FormAddress; readonly program: string }

function Opened({ address, program }: Door) {
  const words = useWords(joinWords)
  const shell = useWords(formsWords)
  const { entry } = address
  const opened = useOpen(showProgram, entry === undefined ? { program } : { program, entry })
  useEffect(() => {
    if (opened.kind === 'open') wearBrand(opened.output.brand)
  }, [opened.kind])
  if (opened.kind === 'opening') {
    return (
      <FormPage title={words.title}>
        <Busy label={shell.opening} />
      </FormPage>
    )
  }
  if (opened.kind === 'failed') {
    return opened.why === 'not-found' ? (
      <FormPage title={words.goneTitle} lead={shell.notThereWhy} />
    ) : (
      <FormPage title={words.title}>
        <Trouble why={opened.why} again={opened.again} />
      </FormPage>
    )
  }
  return <Offering program={opened.output} entry={entry} />
}

type OfferingProps = { readonly program: ShownProgram; readonly entry: string | undefined }
type State = { readonly kind: 'writing' | 'sending' | 'sent' } | { readonly why: string }

function Offering({ program, entry }: OfferingProps) {
  const words = useWords(joinWords)
  const [state, setState] = useState<State>({ kind: 'writing' })
  const send = async (written: Written) => {
    setState({ kind: 'sending' })
    const door = { program: program.program, entry, language: language.value }
    const called = await call(apply, toApplying(written, door))
    if (called.kind === 'done') return setState({ kind: 'sent' })
    setState({ why: called.kind === 'refused' ? called.code : called.kind })
  }
  const { name, entryName, phone, crisisLines: lines } = program
  const about = { name, phone, lines }
  if ('kind' in state && state.kind === 'sent') {
    return (
      <FormPage {...about} title={words.doneTitle} lead={words.doneLead}>
        <Next />
      </FormPage>
    )
  }
  return (
    <FormPage {...about} title={words.title} lead={words.lead}>
      {program.sample && <Note>{words.sample}</Note>}
      {entryName !== null && (
        <p>
          <b>{words.with(entryName)}</b>
        </p>
      )}
      <Applying
        program={program}
        busy={'kind' in state && state.kind === 'sending'}
        why={'why' in state ? state.why : undefined}
        send={(written) => void send(written)}
      />
    </FormPage>
  )
}

/** What happens next, and how to say that one changed one's mind. */
function Next() {
  const words = useWords(joinWords)
  const { read, ask, invite, train } = words.next
  return (
    <>
      <section class="stack close" aria-labelledby="join-next">
        <h2 id="join-next">{words.nextTitle}</h2>
        <ol class="join-list">
          {[read, ask, invite, train].map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ol>
      </section>
      <p>{words.changed}</p>
      <p class="soft">{words.kept}</p>
    </>
  )
}
