import { useState } from 'preact/hooks'
import * as v from 'valibot'
import { saveEntry } from '#contract/organizations.ts'
import { slug as slugSchema } from '#contract/parts.ts'
import { Button } from '#web/kit/button.tsx'
import { SelectField, TextField } from '#web/kit/field.tsx'
import { programWords } from '#web/messages/desk-program.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { Refused } from '../board/refused.tsx'
import type { Listed } from './doors.tsx'
import type { OwnProgram } from './own-program.tsx'

type Props = { readonly own: OwnProgram; readonly listed: Listed; readonly again: () => void }
type NewDoor = { readonly name: string; readonly slug: string; readonly member: string }
type Wrong = 'name' | 'slug'

const emptyDoor: NewDoor = { name: '', slug: '', member: '' }

export const isSlug = (text: string): boolean => v.is(slugSchema, text)

function wrongsOf({ name, slug }: NewDoor, { own, listed }: Props): readonly Wrong[] {
  const isTaken = listed.entries.some(
    (entry) => entry.program === own.program && entry.slug === slug,
  )
  return [
    ...(name.trim() === '' ? (['name'] as const) : []),
    ...(!isSlug(slug) || isTaken ? (['slug'] as const) : []),
  ]
}

/** A further door to the same program, with another name over it. */
export function AddDoor(props: Props) {
  const { own, listed, again } = props
  const words = useWords(programWords)
  const desk = useDesk()
  const [door, setDoor] = useState(emptyDoor)
  const [state, setState] = useState<{ tried: boolean; why?: string }>({ tried: false })
  const wrongs = wrongsOf(door, props)
  const send = async () => {
    setState({ tried: true })
    if (wrongs.length > 0) return
    const { name, slug } = door
    const member = listed.organizations.find(({ organization }) => organization === door.member)
    const entry = { program: own.program, slug, name, member: member?.organization ?? null }
    const called = await desk.call(saveEntry, entry)
    if (called.kind !== 'done') return setState({ tried: true, why: whyOf(called) })
    setDoor(emptyDoor)
    setState({ tried: false })
    again()
  }
  return (
    <form
      class="sheet stack close narrow"
      aria-label={words.addDoor}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h2>{words.addDoor}</h2>
      <Fields {...props} door={door} wrongs={state.tried ? wrongs : []} changed={setDoor} />
      {state.why !== undefined && <Refused why={state.why} />}
      <div>
        <Button kind="quiet" submits>
          {words.addDoor}
        </Button>
      </div>
    </form>
  )
}

type FieldsProps = Props & {
  readonly door: NewDoor
  readonly wrongs: readonly Wrong[]
  readonly changed: (door: NewDoor) => void
}

function Fields({ own, listed, door, wrongs, changed }: FieldsProps) {
  const words = useWords(programWords)
  const members = listed.organizations.filter(({ kind }) => kind === 'organization')
  return (
    <>
      <SelectField
        label={words.doorMember}
        value={door.member}
        options={[
          { value: '', label: words.doorNobody },
          ...members.map(({ organization, name }) => ({ value: organization, label: name })),
        ]}
        onChoose={(member) => {
          const name = members.find(({ organization }) => organization === member)?.name
          changed({ ...door, member, name: name ?? door.name })
        }}
      />
      <TextField
        label={words.doorName}
        value={door.name}
        error={wrongs.includes('name') ? words.nameWrong : undefined}
        onInput={(name) => changed({ ...door, name })}
      />
      <TextField
        label={words.doorSlug}
        hint={`/ask/${own.slug}/${door.slug}`}
        value={door.slug}
        error={wrongs.includes('slug') ? words.slugWrong : undefined}
        onInput={(slug) => changed({ ...door, slug })}
      />
    </>
  )
}
