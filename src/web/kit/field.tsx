import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { Option } from './choice.tsx'

type Described = {
  readonly label: string
  readonly hint?: ComponentChildren
  /** What is wrong and how to mend it; read out as soon as it appears. */
  readonly error?: string | undefined
}
type Bound = {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': 'true' | undefined
}

/** Label, hint and error around one control, tied together for those who hear the page. */
export function Field(
  props: Described & { readonly children: (bound: Bound) => ComponentChildren },
) {
  const id = useId()
  const { label, hint, error } = props
  const describedBy = [
    hint === undefined ? '' : `${id}-hint`,
    error === undefined ? '' : `${id}-error`,
  ]
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <span class="soft" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {props.children({
        id,
        'aria-describedby': describedBy.join(' ').trim() || undefined,
        'aria-invalid': error === undefined ? undefined : 'true',
      })}
      {error !== undefined && (
        <span class="error" id={`${id}-error`} role="alert">
          {error}
        </span>
      )}
    </div>
  )
}

type TextProps = Described & {
  readonly value: string
  readonly onInput: (value: string) => void
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'time' | 'number' | 'search'
  readonly name?: string
  readonly most?: number
  /** Off unless the page asks for something that is not about a person's trouble. */
  readonly autoComplete?: string
  readonly list?: string
  readonly required?: boolean
}

export function TextField(props: TextProps) {
  return (
    <Field label={props.label} hint={props.hint} error={props.error}>
      {(bound) => (
        <input
          {...bound}
          type={props.type ?? 'text'}
          name={props.name}
          value={props.value}
          maxLength={props.most}
          list={props.list}
          required={props.required}
          autoComplete={props.autoComplete ?? 'off'}
          onInput={(event) => {
            props.onInput(event.currentTarget.value)
          }}
        />
      )}
    </Field>
  )
}

/** For words that are none of a language, or that nobody else should see: some checkers send them away. */
const unchecked = { spellcheck: false, autocapitalize: 'off', autocorrect: 'off' } as const

type AreaProps = Described & {
  readonly value: string
  readonly onInput: (value: string) => void
  readonly most?: number
  readonly rows?: number
  readonly spellCheck?: boolean
  readonly onKeyDown?: (event: KeyboardEvent) => void
}

export function AreaField(props: AreaProps) {
  return (
    <Field label={props.label} hint={props.hint} error={props.error}>
      {(bound) => (
        <textarea
          {...bound}
          value={props.value}
          maxLength={props.most}
          rows={props.rows}
          autoComplete="off"
          {...(props.spellCheck === false ? unchecked : {})}
          onKeyDown={props.onKeyDown}
          onInput={(event) => {
            props.onInput(event.currentTarget.value)
          }}
        />
      )}
    </Field>
  )
}

type SelectProps<V extends string> = Described & {
  readonly value: V
  readonly options: readonly Option<V>[]
  readonly onChoose: (value: V) => void
}

export function SelectField<V extends string>(props: SelectProps<V>) {
  const { options, onChoose } = props
  return (
    <Field label={props.label} hint={props.hint} error={props.error}>
      {(bound) => (
        <select
          {...bound}
          value={props.value}
          onChange={(event) => {
            const { value } = event.currentTarget
            const option = options.find((each) => each.value === value)
            if (option !== undefined) onChoose(option.value)
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
