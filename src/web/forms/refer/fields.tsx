import { whyNotComment } from '#domain/comment.ts'
import { relations } from '#domain/referral.ts'
import { Choices } from '#web/kit/choice.tsx'
import { AreaField, TextField } from '#web/kit/field.tsx'
import { Note } from '#web/kit/note.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { LONGEST_CONTACT, LONGEST_NAME, LONGEST_NOTE } from '#web/kit/text-lengths.ts'
import { referWords } from '#web/messages/refer.ts'
import { useWords } from '../language.ts'
import type { Missing, Written } from './written.ts'

type Props = {
  readonly written: Written
  readonly missing: readonly Missing[]
  readonly onChange: (changed: Partial<Written>) => void
}

export function ReferFields(props: Props) {
  const words = useWords(referWords)
  const { written, missing, onChange } = props
  const errorOf = (field: Missing) => (missing.includes(field) ? words.errors[field] : undefined)
  return (
    <>
      <Group
        name="relation"
        label={words.relation}
        hint={words.relationHint}
        error={errorOf('relation')}
        options={relations.map((value) => ({ value, label: words.relations[value] }))}
        chosen={written.relation}
        onChoose={(relation) => onChange({ relation })}
      />
      <TextField
        label={words.person}
        value={written.name}
        most={LONGEST_NAME}
        error={errorOf('name')}
        onInput={(name) => onChange({ name })}
      />
      <TextField
        label={words.contact}
        hint={words.contactHint}
        value={written.contact}
        most={LONGEST_CONTACT}
        error={errorOf('contact')}
        onInput={(contact) => onChange({ contact })}
      />
      <Group
        name="knows"
        label={words.knows}
        hint={words.knowsHint}
        error={errorOf('knows')}
        options={[
          { value: 'yes', label: words.knowsYes },
          { value: 'no', label: words.knowsNo },
        ]}
        chosen={written.knows}
        onChoose={(knows) => onChange({ knows })}
      />
      <NoteField note={written.note} onInput={(note) => onChange({ note })} />
    </>
  )
}

type GroupProps<V extends string> = {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly error: string | undefined
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly chosen: V | undefined
  readonly onChoose: (value: V) => void
}

function Group<V extends string>(props: GroupProps<V>) {
  const { name, label, hint, error, options, chosen, onChoose } = props
  return (
    <div class="stack close">
      <Choices
        name={name}
        kind="one"
        legend={
          <>
            <span class="label">{label}</span>
            <span class="soft refer-hint">{hint}</span>
          </>
        }
        options={options}
        chosen={chosen === undefined ? [] : [chosen]}
        onChoose={([value]) => {
          if (value !== undefined) onChoose(value)
        }}
      />
      {error !== undefined && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
    </div>
  )
}

type NoteProps = { readonly note: string; readonly onInput: (note: string) => void }

/** A warning, never a refusal: what was meant is known only to whoever writes. */
function NoteField({ note, onInput }: NoteProps) {
  const words = useWords(referWords)
  const why = whyNotComment(note)
  const warning = why === undefined ? undefined : words.warnings[why]
  return (
    <>
      <AreaField
        label={words.note}
        hint={words.noteHint}
        value={note}
        most={LONGEST_NOTE}
        onInput={onInput}
      />
      <Notice>{warning !== undefined && <Note>{warning}</Note>}</Notice>
    </>
  )
}
