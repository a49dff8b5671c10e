import { Button } from '#web/kit/button.tsx'
import { SelectField } from '#web/kit/field.tsx'
import { supporterWords } from '#web/messages/desk-supporters.ts'
import { language, useWords } from '../app-language.ts'
import { minutesOf, timeOf, type Written } from './written.ts'

type Hours = Written['hours']
type Span = Hours['quiet'][number]
type Props = { readonly hours: Hours; readonly changed: (hours: Hours) => void }

/** 1 January 2024 was a Monday. */
const dayName = (day: number): string =>
  new Intl.DateTimeFormat(language.value, { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 1 + day),
  )

/** When somebody may be asked: a list of hours a day, by the clock of their own place. */
export function HoursFields({ hours, changed }: Props) {
  const words = useWords(supporterWords)
  const setDay = (day: number, spans: Span[]) =>
    changed({ ...hours, week: hours.week.map((each, at) => (at === day ? spans : each)) })
  const zones = Intl.supportedValuesOf('timeZone')
  return (
    <>
      <div class="two">
        <SelectField
          label={words.zone}
          value={hours.zone}
          options={[...new Set([hours.zone, ...zones])].map((zone) => ({
            value: zone,
            label: zone.replaceAll('_', ' '),
          }))}
          onChoose={(zone) => changed({ ...hours, zone })}
        />
        <SelectField<Hours['onHolidays']>
          label={words.holidays}
          value={hours.onHolidays}
          options={[
            { value: 'off', label: words.holidaysOff },
            { value: 'as-usual', label: words.holidaysUsual },
          ]}
          onChoose={(onHolidays) => changed({ ...hours, onHolidays })}
        />
      </div>
      <div class="hours-days">
        {hours.week.map((spans, day) => (
          <Day key={day} name={dayName(day)} spans={spans} changed={(next) => setDay(day, next)} />
        ))}
      </div>
    </>
  )
}

type DayProps = {
  readonly name: string
  readonly spans: readonly Span[]
  readonly changed: (spans: Span[]) => void
}

const USUAL: Span = [9 * 60, 17 * 60]

function Day({ name, spans, changed }: DayProps) {
  const words = useWords(supporterWords)
  const set = (at: number, span: Span) => changed(spans.map((each, i) => (i === at ? span : each)))
  return (
    <div class="hours-day" role="group" aria-label={name}>
      <span class="label">{name}</span>
      <div class="hours-spans">
        {spans.length === 0 && <span class="soft">{words.noHours}</span>}
        {spans.map((span, at) => (
          <div key={at} class="hours-span">
            <SpanFields span={span} changed={(next) => set(at, next)} />
            <Button
              kind="plain"
              small
              label={words.removeHours(name)}
              onPress={() => changed(spans.filter((_, i) => i !== at))}
            >
              {words.removeShort}
            </Button>
          </div>
        ))}
        <Button
          kind="plain"
          small
          label={words.addHours(name)}
          onPress={() => changed([...spans, USUAL])}
        >
          {words.addHoursShort}
        </Button>
      </div>
    </div>
  )
}

function SpanFields({ span, changed }: { span: Span; changed: (span: Span) => void }) {
  const words = useWords(supporterWords)
  const [start, end] = span
  return (
    <>
      <input
        type="time"
        aria-label={words.from}
        value={timeOf(start)}
        onChange={(event) => changed([minutesOf(event.currentTarget.value), end])}
      />
      –
      <input
        type="time"
        aria-label={words.until}
        value={timeOf(end)}
        onChange={(event) => changed([start, minutesOf(event.currentTarget.value)])}
      />
    </>
  )
}
