import type { Option } from '#web/kit/choice.tsx'
import { useId } from 'preact/hooks'

type ChipsProps<V extends string> = {
  readonly legend: string
  readonly kind: 'one' | 'many'
  readonly options: readonly Option<V>[]
  readonly chosen: readonly V[]
  readonly onChoose: (chosen: readonly V[]) => void
  readonly error?: string | undefined
}

/** One or many of a short list, side by side: radio buttons or boxes that look like chips. */
export function Chips<V extends string>(props: ChipsProps<V>) {
  const { legend, kind, options, chosen, onChoose, error } = props
  const name = useId()
  const choose = (value: V, checked: boolean) => {
    if (kind === 'one') onChoose([value])
    else onChoose(checked ? [...chosen, value] : chosen.filter((each) => each !== value))
  }
  return (
    <fieldset
      class="desk-chips"
      aria-describedby={error === undefined ? undefined : `${name}-error`}
    >
      <legend class="label">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="desk-chip">
          <input
            type={kind === 'one' ? 'radio' : 'checkbox'}
            name={name}
            value={option.value}
            checked={chosen.includes(option.value)}
            onChange={(event) => choose(option.value, event.currentTarget.checked)}
          />
          <span>{option.label}</span>
        </label>
      ))}
      {error === undefined ? null : (
        <span class="error" id={`${name}-error`} role="alert">
          {error}
        </span>
      )}
    </fieldset>
  )
}
