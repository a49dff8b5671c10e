import { useState } from 'preact/hooks'
import './many.css'

type Props = {
  readonly legend: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: readonly string[]
  readonly choose: (chosen: string[]) => void
  readonly error?: string | undefined
  readonly hint?: string
  /** On the fold, where nothing is chosen of so many. */
  readonly noneOf: (count: number) => string
}

/** More boxes than this are folded away, with what is chosen said on the fold. */
const FOLD_ABOVE = 6

/** A small list of boxes, for people who fill in many of them. */
export function Many(props: Props) {
  const { legend, options, chosen, error, hint, noneOf } = props
  const [isOpen, setOpen] = useState(false)
  const labels = options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label)
  return (
    <fieldset class="stack tight">
      <legend class="label">{legend}</legend>
      {hint !== undefined && <p class="soft">{hint}</p>}
      {options.length > FOLD_ABOVE ? (
        <details
          class="folded"
          open={isOpen}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary>{labels.length === 0 ? noneOf(options.length) : labels.join(', ')}</summary>
          <Boxes {...props} />
        </details>
      ) : (
        <Boxes {...props} />
      )}
      {error !== undefined && (
        <span class="error" role="alert">
          {error}
        </span>
      )}
    </fieldset>
  )
}

function Boxes({ options, chosen, choose }: Pick<Props, 'options' | 'chosen' | 'choose'>) {
  const toggle = (value: string, checked: boolean) =>
    choose(
      options
        .map((option) => option.value)
        .filter((each) => (each === value ? checked : chosen.includes(each))),
    )
  return (
    <div class="many">
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
