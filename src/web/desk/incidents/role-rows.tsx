import { MOST_PEOPLE } from '#domain/incident.ts'
import { Button } from '#web/kit/button.tsx'
import { SelectField, TextField } from '#web/kit/field.tsx'
import type { Option } from '#web/kit/choice.tsx'
import { incidentsWords } from '#web/messages/desk-incidents.ts'
import { useWords } from '../app-language.ts'
import { useOptions } from '../lists.ts'
import type { PlaceProgram } from '../session-state.ts'

export type RoleRow = { readonly role: string; readonly headcount: string }

type Props = {
  readonly program: PlaceProgram
  readonly rows: readonly RoleRow[]
  readonly onChange: (rows: readonly RoleRow[]) => void
}

/** Numbers by role: as much as support needs to know, and no name. */
export function RoleRows({ program, rows, onChange }: Props) {
  const words = useWords(incidentsWords)
  const options = [{ value: '', label: '—' }, ...useOptions(program.program, 'role')]
  const change = (at: number, patch: Partial<RoleRow>) =>
    onChange(rows.map((row, place) => (place === at ? { ...row, ...patch } : row)))
  return (
    <fieldset class="stack close">
      <legend class="label">{words.rolesTitle}</legend>
      <p class="soft">{words.rolesHint}</p>
      {rows.map((row, at) => (
        <div class="incident-role" key={at}>
          <SelectField
            label={words.role}
            value={row.role}
            options={options}
            onChoose={(role) => change(at, { role })}
          />
          <TextField
            type="number"
            label={words.headcount}
            value={row.headcount}
            onInput={(headcount) => change(at, { headcount })}
          />
          <Button
            kind="plain"
            small
            label={words.removeRole(labelOf(options, row.role))}
            onPress={() => onChange(rows.filter((_, place) => place !== at))}
          >
            ×
          </Button>
        </div>
      ))}
      <div>
        <Button kind="quiet" small onPress={() => onChange([...rows, { role: '', headcount: '' }])}>
          {words.addRole}
        </Button>
      </div>
    </fieldset>
  )
}

const labelOf = (options: readonly Option<string>[], role: string): string =>
  options.find(({ value }) => value === role)?.label ?? ''

/** Whole rows only; a count beyond reason is cut to what the server takes. */
export function toRoles(rows: readonly RoleRow[]) {
  return rows.flatMap(({ role, headcount }) => {
    const count = Math.min(Math.trunc(Number(headcount)), MOST_PEOPLE)
    return role === '' || !(count >= 1) ? [] : [{ role, headcount: count }]
  })
}
