import { useState } from 'preact/hooks'
import { saveRollout } from '#contract/rollouts.ts'
import { READINESS, READINESS_STATES, type Readiness } from '#domain/rollout.ts'
import { rolloutPartWords } from '#web/messages/desk-rollout-parts.ts'
import { rolloutWords } from '#web/messages/desk-rollouts.ts'
import { useWords } from '../app-language.ts'
import { Outcome } from './outcome.tsx'
import type { PartProps } from './rollout.tsx'
import { useChange } from './use-change.ts'

type Item = (typeof READINESS)[number]
type Mark = NonNullable<Readiness[Item]>

/** Saved as it is chosen; a note when one leaves it. */
export function ReadinessList({ rollout, changed, mayWrite }: PartProps) {
  const words = useWords(rolloutWords)
  const parts = useWords(rolloutPartWords)
  const { change, state } = useChange(changed)
  const { readiness } = rollout
  const yes = READINESS.filter((item) => readiness[item]?.state === 'yes')
  const put = async (item: Item, mark: Mark | undefined) => {
    const { [item]: _before, ...others } = readiness
    const next = mark === undefined ? others : { ...others, [item]: mark }
    await change(saveRollout, { rollout: rollout.rollout, readiness: next }, { said: words.saved })
  }
  return (
    <section class="stack close" aria-labelledby="readiness">
      <h2 id="readiness">{parts.readiness}</h2>
      <p class="soft no-print">{parts.readinessWhy}</p>
      <p class="soft">{parts.ready(yes.length, READINESS.length)}</p>
      <ul class="readiness">
        {READINESS.map((item) => (
          <ItemRow
            key={item}
            item={item}
            mark={readiness[item]}
            put={mayWrite ? (mark) => void put(item, mark) : undefined}
          />
        ))}
      </ul>
      <Outcome state={state} />
    </section>
  )
}

type ItemProps = {
  readonly item: Item
  readonly mark: Mark | undefined
  /** None for who only looks on. */
  readonly put: ((mark: Mark | undefined) => void) | undefined
}

function ItemRow({ item, mark, put }: ItemProps) {
  const parts = useWords(rolloutPartWords)
  const label = parts.items[item]
  const said = mark === undefined ? parts.unsaid : parts.marks[mark.state]
  return (
    <li>
      <span>{label}</span>
      {put === undefined ? (
        <span class={mark?.state === 'yes' ? '' : 'soft'}>{said}</span>
      ) : (
        <MarkSelect label={label} mark={mark} put={put} />
      )}
      {put === undefined || mark === undefined ? (
        <small class="soft">{mark?.note}</small>
      ) : (
        <NoteInput key={mark.note} label={parts.noteOf(label)} mark={mark} put={put} />
      )}
    </li>
  )
}

type MarkProps = {
  readonly label: string
  readonly mark: Mark | undefined
  readonly put: (mark: Mark | undefined) => void
}

function MarkSelect({ label, mark, put }: MarkProps) {
  const parts = useWords(rolloutPartWords)
  return (
    <select
      aria-label={label}
      value={mark?.state ?? ''}
      onChange={(event) => {
        const state = READINESS_STATES.find((each) => each === event.currentTarget.value)
        put(state === undefined ? undefined : { state, note: mark?.note ?? '' })
      }}
    >
      <option value="">{parts.unsaid}</option>
      {READINESS_STATES.map((state) => (
        <option key={state} value={state}>
          {parts.marks[state]}
        </option>
      ))}
    </select>
  )
}

function NoteInput({ label, mark, put }: MarkProps & { readonly mark: Mark }) {
  const words = useWords(rolloutWords)
  const [note, setNote] = useState(mark.note)
  return (
    <input
      aria-label={label}
      placeholder={words.note}
      autoComplete="off"
      maxLength={300}
      value={note}
      onInput={(event) => setNote(event.currentTarget.value)}
      onBlur={() => {
        if (note.trim() !== mark.note) put({ ...mark, note })
      }}
    />
  )
}
