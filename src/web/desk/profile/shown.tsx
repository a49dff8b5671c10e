import type { OutputOf } from '#contract/endpoint.ts'
import type { showMyProfile } from '#contract/supporters.ts'
import { directoryChoices } from '#domain/supporter.ts'
import { Choice, Choices } from '#web/kit/choice.tsx'
import { TextField } from '#web/kit/field.tsx'
import { servingWords } from '#web/messages/desk-serving.ts'
import { useWords } from '../app-language.ts'
import { UnitField } from '../unit-field.tsx'
import type { Entry } from './profile.tsx'

type Own = Entry['shown']
type Props = {
  readonly shown: Own
  readonly units: OutputOf<typeof showMyProfile>['units']
  readonly onChange: (shown: Own) => void
}

/** What the intranet list and the break-room sign may say: nothing, unless chosen here. */
export function ShownToColleagues({ shown, units, onChange }: Props) {
  const words = useWords(servingWords)
  const set = (patch: Partial<Own>) => onChange({ ...shown, ...patch })
  return (
    <section class="stack" aria-labelledby="shown">
      <h2 id="shown">{words.shownTitle}</h2>
      <p class="soft">{words.shownLead}</p>
      <TextField
        label={words.credentials}
        hint={words.credentialsHint}
        value={shown.credentials}
        most={80}
        onInput={(credentials) => set({ credentials })}
      />
      <UnitField
        label={words.unit}
        none={words.noUnit}
        units={units}
        chosen={shown.unit}
        choose={(unit) => set({ unit })}
      />
      <Choices
        name="directory"
        legend={<span class="label">{words.directory}</span>}
        kind="one"
        options={directoryChoices.map((value) => ({ value, label: words.directories[value] }))}
        chosen={[shown.directory]}
        onChoose={([directory = 'off']) => set({ directory })}
      />
      {shown.directory === 'name-and-contact' ? (
        <TextField
          label={words.contact}
          hint={words.contactHint}
          value={shown.contact}
          most={120}
          onInput={(contact) => set({ contact })}
        />
      ) : null}
      <Choice
        name="sign"
        kind="many"
        option={{ value: 'sign', label: words.onSign }}
        checked={shown.onSign}
        onChange={(onSign) => set({ onSign })}
      />
    </section>
  )
}
