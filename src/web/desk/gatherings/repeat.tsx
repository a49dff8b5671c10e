import { repeats } from '#domain/gathering-times.ts'
import { dayText } from '#web/kit/days.ts'
import { SelectField, TextField } from '#web/kit/field.tsx'
import { gatheringFormWords } from '#web/messages/desk-gathering-form.ts'
import { language, useWords } from '../app-language.ts'
import { previewDays, type Repeating, type Written } from './written.ts'

type Props = {
  readonly written: Written
  readonly repeating: Repeating
  readonly isWrong: boolean
  readonly changed: (repeating: Repeating) => void
}

const SHOWN = 6

/** How a series goes on, with the days that come of it. */
export function RepeatFields({ written, repeating, isWrong, changed }: Props) {
  const words = useWords(gatheringFormWords)
  const { form } = words
  const days = previewDays(written, repeating)
  const texts = days.slice(0, SHOWN).map((each) => dayText(language.value, each.toString()))
  const error = isWrong ? words.wrong.repeat : undefined
  return (
    <fieldset class="stack close">
      <SelectField
        label={form.repeat}
        value={repeating.every}
        options={(['once', ...repeats] as const).map((value) => ({
          value,
          label: form.repeats[value],
        }))}
        onChoose={(every) => changed({ ...repeating, every })}
      />
      {repeating.every !== 'once' && (
        <div class="gathering-two">
          <SelectField
            label={form.ends}
            value={repeating.end}
            options={[
              { value: 'times' as const, label: form.times },
              { value: 'until' as const, label: form.until2 },
            ]}
            onChoose={(end) => changed({ ...repeating, end })}
          />
          {repeating.end === 'times' ? (
            <TextField
              type="number"
              label={form.timesCount}
              value={repeating.times}
              error={error}
              onInput={(times) => changed({ ...repeating, times })}
            />
          ) : (
            <TextField
              type="date"
              label={form.lastDay}
              value={repeating.day}
              error={error}
              onInput={(day) => changed({ ...repeating, day })}
            />
          )}
        </div>
      )}
      <p class="soft" role="status">
        {days.length > 1 &&
          form.preview(days.length, [...texts, ...(days.length > SHOWN ? ['…'] : [])].join(' · '))}
      </p>
    </fieldset>
  )
}
