import { useState } from 'preact/hooks'
import { joinWords } from '#web/messages/join.ts'
import { useWords } from '../language.ts'

type Props = {
  readonly legend: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: readonly string[]
  readonly choose: (chosen: string[]) => void
}

/** More boxes than this are folded away, with what is chosen said on the fold. */
const FOLD_ABOVE = 6

export function Many(props: Props) {
  const { legend, options, chosen } = props
  const words = useWords(joinWords)
  const [isOpen, setOpen] = useState(false)
  const labels = options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label)
  return (
    <fieldset class="stack tight">
      <legend class="label">{legend}</legend>
      {options.length > FOLD_ABOVE ? (
        <details
          class="join-folded"
          open={isOpen}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary>
            {labels.length === 0 ? words.noneChosen(options.length) : labels.join(', ')}
          </summary>
          <Boxes {...props} />
        </details>
      ) : (
        <Boxes {...props} />
      )}
    </fieldset>
  )
}

function Boxes({ options, chosen, choose }: Props) {
  const toggle = (value: string, checked: boolean) =>
    choose(
      options
        .map((option) => option.value)
        .filter((each) => (each === value ? checked : chosen.includes(each))),
    )
  return (
    <div class="join-many">
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => toggle(value, event.currentTarget.checked)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  )
}
