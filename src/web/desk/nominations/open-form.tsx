import { useState } from 'preact/hooks'
import { openNomination, saveNomination } from '#contract/nominations.ts'
import { LARGEST_FLOOR, MOST_NAMES, SMALLEST_FLOOR } from '#domain/nomination.ts'
import { Button } from '#web/kit/button.tsx'
import { AreaField, SelectField, TextField } from '#web/kit/field.tsx'
import { nominationWords } from '#web/messages/desk-nomination.ts'
import { useWords } from '../app-language.ts'
import { useCall } from '../use-call.ts'
import { Refused } from './refused.tsx'
import type { Open, Shown } from './use-nomination.ts'

const USUAL_DAYS = 14

type Draft = {
  readonly closesOn: string
  readonly floor: number
  readonly mostNames: number
  /** One a line. */
  readonly colleagues: string
}

const toList = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

type FieldsProps = {
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
  readonly today: string
  /** Once it is open, the floor stays: its page has promised it. */
  readonly withFloor: boolean
}

function Fields({ draft, onChange, today, withFloor }: FieldsProps) {
  const words = useWords(nominationWords)
  const isPast = draft.closesOn < today
  return (
    <>
      <TextField
        type="date"
        label={words.closesOn}
        value={draft.closesOn}
        error={isPast ? words.pastDay : undefined}
        onInput={(closesOn) => onChange({ ...draft, closesOn })}
      />
      <SelectField
        label={words.mostNames}
        value={String(draft.mostNames)}
        options={range(1, MOST_NAMES).map((value) => ({ value, label: value }))}
        onChoose={(value) => onChange({ ...draft, mostNames: Number(value) })}
      />
      {withFloor && (
        <SelectField
          label={words.floor}
          hint={words.floorHint}
          value={String(draft.floor)}
          options={range(SMALLEST_FLOOR, LARGEST_FLOOR).map((value) => ({ value, label: value }))}
          onChoose={(value) => onChange({ ...draft, floor: Number(value) })}
        />
      )}
      <AreaField
        label={words.colleagues}
        hint={words.colleaguesHint}
        rows={6}
        spellCheck={false}
        value={draft.colleagues}
        onInput={(colleagues) => onChange({ ...draft, colleagues })}
      />
    </>
  )
}

const range = (from: number, until: number): readonly string[] =>
  Array.from({ length: until - from + 1 }, (_, at) => String(from + at))

type Props = { readonly shown: Shown; readonly changed: () => void }

export function OpenForm({ shown, changed }: Props) {
  const words = useWords(nominationWords)
  const { busy, why, run } = useCall(changed)
  const [draft, setDraft] = useState<Draft>(() => ({
    closesOn: Temporal.PlainDate.from(shown.today).add({ days: USUAL_DAYS }).toString(),
    floor: SMALLEST_FLOOR,
    mostNames: MOST_NAMES,
    colleagues: '',
  }))
  const submit = () => {
    const { rollout } = shown
    void run(openNomination, { rollout, ...draft, colleagues: toList(draft.colleagues) })
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <p>{words.openWhy}</p>
      <blockquote class="note pine">{words.question}</blockquote>
      <Fields draft={draft} onChange={setDraft} today={shown.today} withFloor />
      <Refused why={why} />
      <div class="actions">
        <Button submits busy={busy}>
          {words.open}
        </Button>
      </div>
    </form>
  )
}

export function ChangeOpen({ shown, changed, nomination }: Props & { readonly nomination: Open }) {
  const words = useWords(nominationWords)
  const { busy, why, run } = useCall(changed)
  const { closesOn, floor, mostNames, nomination: id } = nomination
  const colleagues = nomination.colleagues.join('\n')
  const [draft, setDraft] = useState<Draft>({ closesOn, floor, mostNames, colleagues })
  const submit = () => {
    const { floor: _floor, ...written } = draft
    const list = toList(draft.colleagues)
    void run(saveNomination, { nomination: id, ...written, colleagues: list })
  }
  return (
    <details class="sheet folded nomination-change">
      <summary>{words.change}</summary>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Fields draft={draft} onChange={setDraft} today={shown.today} withFloor={false} />
        <Refused why={why} />
        <div>
          <Button submits kind="quiet" busy={busy}>
            {words.save}
          </Button>
        </div>
      </form>
    </details>
  )
}
