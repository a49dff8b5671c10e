import { useState } from 'preact/hooks'
import type { Hours } from '#domain/hours.ts'
import { Button } from '#web/kit/button.tsx'
import { Choice } from '#web/kit/choice.tsx'
import { weekdayText, zoneName } from '#web/kit/days.ts'
import { SelectField, TextField } from '#web/kit/field.tsx'
import { profileWords } from '#web/messages/desk-profile.ts'
import { language, useWords } from '../app-language.ts'
import { Grid } from './grid.tsx'

type HoursProps = { readonly hours: Hours; readonly onChange: (hours: Hours) => void }

export function HoursEditor({ hours, onChange }: HoursProps) {
  const words = useWords(profileWords)
  return (
    <section class="stack" aria-labelledby="hours">
      <h2 id="hours">{words.hoursTitle}</h2>
      <p class="soft">
        {words.hoursLead} {words.zone(zoneName(language.value, hours.zone))}
      </p>
      <Grid week={hours.week} onChange={(week) => onChange({ ...hours, week })} />
      <Quiet hours={hours} onChange={onChange} />
      <DaysOff hours={hours} onChange={onChange} />
      <Choice
        name="holidays"
        kind="many"
        option={{ value: 'as-usual', label: words.holidays }}
        checked={hours.onHolidays === 'as-usual'}
        onChange={(checked) => onChange({ ...hours, onHolidays: checked ? 'as-usual' : 'off' })}
      />
    </section>
  )
}

const MINUTES = 60
const NONE = 'none'

function Quiet({ hours, onChange }: HoursProps) {
  const words = useWords(profileWords)
  const [first] = hours.quiet
  const from = first === undefined ? NONE : String(first[0])
  const until = first === undefined ? String(7 * MINUTES) : String(first[1])
  const set = (start: string, end: string) =>
    onChange({
      ...hours,
      quiet: start === NONE ? [] : [[Number(start), Number(end)], ...hours.quiet.slice(1)],
    })
  const options = Array.from({ length: 24 }, (_, hour) => ({
    value: String(hour * MINUTES),
    label: Temporal.PlainTime.from({ hour }).toLocaleString(language.value, { timeStyle: 'short' }),
  }))
  return (
    <fieldset class="stack close">
      <legend class="label">{words.quietTitle}</legend>
      <p class="soft">{words.quietLead}</p>
      <div class="desk-columns">
        <SelectField
          label={words.quietFrom}
          value={from}
          options={[{ value: NONE, label: words.noQuiet }, ...options]}
          onChoose={(value) => set(value, until)}
        />
        {from === NONE ? null : (
          <SelectField
            label={words.quietUntil}
            value={until}
            options={options}
            onChoose={(value) => set(from, value)}
          />
        )}
      </div>
    </fieldset>
  )
}

function DaysOff({ hours, onChange }: HoursProps) {
  const words = useWords(profileWords)
  const [day, setDay] = useState('')
  const add = () => {
    if (day === '' || hours.daysOff.includes(day)) return
    onChange({ ...hours, daysOff: [...hours.daysOff, day].toSorted() })
    setDay('')
  }
  return (
    <fieldset class="stack close">
      <legend class="label">{words.daysOffTitle}</legend>
      <ul class="desk-row desk-plain">
        {hours.daysOff.map((each) => (
          <li key={each} class="desk-row">
            {weekdayText(language.value, each)}
            <Button
              kind="plain"
              small
              label={words.removeDay(weekdayText(language.value, each))}
              onPress={() =>
                onChange({ ...hours, daysOff: hours.daysOff.filter((other) => other !== each) })
              }
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
      <div class="desk-row desk-foot-line">
        <TextField label={words.dayOff} type="date" value={day} onInput={setDay} />
        <Button kind="quiet" disabled={day === ''} onPress={add}>
          {words.addDay}
        </Button>
      </div>
    </fieldset>
  )
}
