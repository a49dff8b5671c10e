import type { Wording } from '#domain/survey.ts'
import { AreaField, TextField } from '#web/kit/field.tsx'
import { surveyWords } from '#web/messages/desk-surveys.ts'
import { useWords } from '../app-language.ts'

type Props = {
  readonly label: string
  readonly value: Wording
  readonly changed: (value: Wording) => void
  readonly long?: boolean
  readonly hint?: string
}

/** One text in both languages, side by side where there is room. */
export function WordingField({ label, value, changed, long = false, hint }: Props) {
  const words = useWords(surveyWords)
  const named = (name: string) => words.inLanguage(label, name)
  if (long) {
    return (
      <div class="survey-two">
        <AreaField
          label={named(words.english)}
          {...(hint === undefined ? {} : { hint })}
          value={value.en}
          most={2000}
          onInput={(en) => changed({ ...value, en })}
        />
        <AreaField
          label={named(words.spanish)}
          {...(hint === undefined ? {} : { hint })}
          value={value.es}
          most={2000}
          onInput={(es) => changed({ ...value, es })}
        />
      </div>
    )
  }
  return (
    <div class="survey-two">
      <TextField
        label={named(words.english)}
        value={value.en}
        most={500}
        onInput={(en) => changed({ ...value, en })}
      />
      <TextField
        label={named(words.spanish)}
        value={value.es}
        most={500}
        onInput={(es) => changed({ ...value, es })}
      />
    </div>
  )
}
