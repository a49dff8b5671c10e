import { useRef, useState } from 'preact/hooks'
import { Button } from '#web/kit/button.tsx'
import { profileWords } from '#web/messages/desk-profile.ts'
import { language, useWords } from '../app-language.ts'
import {
  clearDay,
  copyDay,
  DAYS_A_WEEK,
  hasBrokenHours,
  HOURS_A_DAY,
  isFree,
  moved,
  withCell,
  type Cell,
  type Week,
} from './week.ts'

type GridProps = { readonly week: Week; readonly onChange: (week: Week) => void }

const A_MONDAY = Temporal.PlainDate.from('2024-01-01')

function dayName(day: number, weekday: 'long' | 'narrow' | 'short'): string {
  return A_MONDAY.add({ days: day }).toLocaleString(language.value, { weekday })
}

const hourName = (hour: number): string =>
  Temporal.PlainTime.from({ hour }).toLocaleString(language.value, { hour: 'numeric' })

const DAYS = Array.from({ length: DAYS_A_WEEK }, (_, day) => day)
const HOURS = Array.from({ length: HOURS_A_DAY }, (_, hour) => hour)

/** A week of hours: one stop for the Tab key, arrows within, Space to change. */
export function Grid({ week, onChange }: GridProps) {
  const words = useWords(profileWords)
  return (
    <div class="stack close">
      {hasBrokenHours(week) ? <p class="soft">{words.someHours}</p> : null}
      <Cells week={week} onChange={onChange} />
      <details>
        <summary>{words.copyTitle}</summary>
        <ul class="desk-list">
          {DAYS.map((day) => (
            <li key={day}>
              <span>{dayName(day, 'long')}</span>
              <Button
                kind="quiet"
                small
                label={words.copyDay(dayName(day, 'long'))}
                onPress={() => onChange(copyDay(week, day))}
              >
                {words.copyShort}
              </Button>
              <Button
                kind="plain"
                small
                label={words.clearDay(dayName(day, 'long'))}
                onPress={() => onChange(clearDay(week, day))}
              >
                {words.clearShort}
              </Button>
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}

function Cells({ week, onChange }: GridProps) {
  const words = useWords(profileWords)
  const table = useRef<HTMLTableElement>(null)
  const [here, setHere] = useState<Cell>({ day: 0, hour: 8 })
  const press = (event: KeyboardEvent, cell: Cell) => {
    const next = moved(cell, event.key)
    if (next === undefined) return
    event.preventDefault()
    setHere(next)
    table.current
      ?.querySelector<HTMLButtonElement>(`[data-cell='${next.day}-${next.hour}']`)
      ?.focus()
  }
  return (
    <table ref={table} class="desk-grid" role="grid" aria-label={words.grid}>
      <thead>
        <tr>
          <td />
          {DAYS.map((day) => (
            <th key={day} scope="col">
              <abbr title={dayName(day, 'long')}>{dayName(day, 'short')}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {HOURS.map((hour) => (
          <tr key={hour}>
            <th scope="row">{hourName(hour)}</th>
            {DAYS.map((day) => (
              <HourCell
                key={day}
                cell={{ day, hour }}
                free={isFree(week, { day, hour })}
                isStop={here.day === day && here.hour === hour}
                onKey={press}
                onToggle={(free) => {
                  setHere({ day, hour })
                  onChange(withCell(week, { day, hour }, free))
                }}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type HourCellProps = {
  readonly cell: Cell
  readonly free: boolean
  readonly isStop: boolean
  readonly onKey: (event: KeyboardEvent, cell: Cell) => void
  readonly onToggle: (free: boolean) => void
}

function HourCell({ cell, free, isStop, onKey, onToggle }: HourCellProps) {
  const words = useWords(profileWords)
  const name = `${dayName(cell.day, 'long')} ${hourName(cell.hour)}`
  return (
    <td>
      <button
        type="button"
        aria-pressed={free}
        aria-label={`${name}: ${free ? words.free : words.notFree}`}
        tabIndex={isStop ? 0 : -1}
        data-cell={`${cell.day}-${cell.hour}`}
        onKeyDown={(event) => onKey(event, cell)}
        onClick={() => onToggle(!free)}
      />
    </td>
  )
}
