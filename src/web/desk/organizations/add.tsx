import { useState } from 'preact/hooks'
import type { OutputOf } from '#contract/endpoint.ts'
import { addOrganization } from '#contract/organizations.ts'
import { listPrograms } from '#contract/programs.ts'
import { Button } from '#web/kit/button.tsx'
import { SelectField, TextField } from '#web/kit/field.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { peopleWords } from '#web/messages/desk-program-people.ts'
import { useDesk, useRead, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { Refused } from '../board/refused.tsx'
import { isSlug } from '../programs/door-add.tsx'

type Programs = OutputOf<typeof listPrograms>['programs']
type Typed = { readonly name: string; readonly program: string; readonly slug: string }
const empty: Typed = { name: '', program: '', slug: '' }

type State = { readonly tried: boolean; readonly why?: string; readonly added?: string }

/** The door that was asked for; `null` for none, `undefined` where its short name is wrong. */
function doorOf({ program, slug }: Typed, programs: Programs) {
  const own = programs.find((each) => each.program === program)
  if (own === undefined) return null
  return isSlug(slug) ? { program: own.program, slug } : undefined
}

/** A member joins, with its own door to a program if it likes. */
export function AddOrganization({ again }: { readonly again: () => void }) {
  const words = useWords(peopleWords)
  const desk = useDesk()
  const read = useRead(listPrograms, {})
  const [typed, setTyped] = useState(empty)
  const [state, setState] = useState<State>({ tried: false })
  const programs = read.kind === 'ready' ? read.output.programs : []
  const send = async () => {
    setState({ tried: true })
    const { name } = typed
    const entry = doorOf(typed, programs)
    if (name.trim() === '' || entry === undefined) return
    const called = await desk.call(addOrganization, { name, entry })
    if (called.kind !== 'done') return setState({ tried: true, why: whyOf(called) })
    setState({ tried: false, added: name })
    setTyped(empty)
    again()
  }
  return (
    <form
      class="sheet stack close narrow"
      aria-label={words.addOrganization}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h2>{words.addOrganization}</h2>
      <Fields programs={programs} typed={typed} tried={state.tried} changed={setTyped} />
      {state.why !== undefined && <Refused why={state.why} />}
      <div class="row">
        <Button submits>{words.addOrganization}</Button>
        <Notice>{state.added !== undefined && words.added(state.added)}</Notice>
      </div>
    </form>
  )
}

type FieldsProps = {
  readonly programs: Programs
  readonly typed: Typed
  readonly tried: boolean
  readonly changed: (typed: Typed) => void
}

function Fields({ programs, typed, tried, changed }: FieldsProps) {
  const words = useWords(peopleWords)
  const program = programs.find((each) => each.program === typed.program)
  return (
    <>
      <TextField
        label={words.organizationName}
        value={typed.name}
        error={tried && typed.name.trim() === '' ? words.needName : undefined}
        onInput={(name) => changed({ ...typed, name })}
      />
      <SelectField
        label={words.withDoor}
        value={typed.program}
        options={[
          { value: '', label: words.noDoor },
          ...programs.map((each) => ({ value: each.program, label: each.name })),
        ]}
        onChoose={(value) => changed({ ...typed, program: value })}
      />
      {program !== undefined && (
        <TextField
          label={words.doorSlug}
          hint={`/ask/${program.slug}/${typed.slug}`}
          value={typed.slug}
          error={tried && !isSlug(typed.slug) ? words.slugWrong : undefined}
          onInput={(slug) => changed({ ...typed, slug })}
        />
      )}
    </>
  )
}
