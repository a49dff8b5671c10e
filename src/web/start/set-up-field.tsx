import { Choices } from '#web/kit/choice.tsx'
import { SelectField, TextField } from '#web/kit/field.tsx'
import type { Field } from './set-up-questions.ts'

type Props = {
  readonly field: Field
  readonly value: string
  readonly hint: string | undefined
  readonly error: string | undefined
  readonly typed: (value: string) => void
}

/** One answer of the set-up, as its kind of field. */
export function AnswerField({ field, value, hint, error, typed }: Props) {
  const { name, label, options, autoComplete } = field
  const described = { label, error, ...(hint === undefined ? {} : { hint }) }
  switch (field.kind) {
    case 'choice':
      return (
        <Choices
          name={name}
          legend={<span class="hidden-text">{label}</span>}
          kind="one"
          options={options}
          chosen={[value]}
          onChoose={([chosen = value]) => typed(chosen)}
        />
      )
    case 'select':
      return <SelectField {...described} value={value} options={options} onChoose={typed} />
    case 'text':
    case 'email':
    case 'tel':
      return (
        <TextField
          {...described}
          type={field.kind}
          name={name}
          value={value}
          autoComplete={autoComplete}
          onInput={typed}
        />
      )
  }
}
