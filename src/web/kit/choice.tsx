import type { ComponentChildren } from 'preact'

export type Option<V extends string> = {
  readonly value: V
  readonly label: string
  readonly hint?: string
}

type ChoiceProps = {
  readonly name: string
  readonly kind: 'one' | 'many'
  readonly option: Option<string>
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** A card with a radio button or a box: the whole card can be pressed. */
export function Choice({ name, kind, option, checked, onChange }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type={kind === 'one' ? 'radio' : 'checkbox'}
        name={name}
        value={option.value}
        checked={checked}
        onChange={(event) => {
          onChange(event.currentTarget.checked)
        }}
      />
      <span>
        {option.label}
        {option.hint !== undefined && <small>{option.hint}</small>}
      </span>
    </label>
  )
}

type ChoicesProps<V extends string> = {
  readonly name: string
  /** A heading or a label: it names the group. */
  readonly legend: ComponentChildren
  readonly kind: 'one' | 'many'
  readonly options: readonly Option<V>[]
  readonly chosen: readonly V[]
  readonly onChoose: (chosen: readonly V[]) => void
}

/** One or many of a list, in the order of the list. */
export function Choices<V extends string>(props: ChoicesProps<V>) {
  const { name, legend, kind, options, chosen, onChoose } = props
  const choose = (value: V, checked: boolean) => {
    if (kind === 'one') onChoose([value])
    else
      onChoose(
        options
          .map((each) => each.value)
          .filter((each) => (each === value ? checked : chosen.includes(each))),
      )
  }
  return (
    <fieldset class="stack close">
      <legend>{legend}</legend>
      {options.map((option) => (
        <Choice
          key={option.value}
          name={name}
          kind={kind}
          option={option}
          checked={chosen.includes(option.value)}
          onChange={(checked) => {
            choose(option.value, checked)
          }}
        />
      ))}
    </fieldset>
  )
}
