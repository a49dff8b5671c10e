import type { PickList } from '#domain/pick-list.ts'
import { Button } from '#web/kit/button.tsx'
import { SelectField, TextField } from '#web/kit/field.tsx'
import { itemLabel } from '#web/messages/codes.ts'
import { supporterWords } from '#web/messages/desk-supporters.ts'
import { language, useWords } from '../app-language.ts'
import {
  isFiltered,
  noFilters,
  standingOf,
  type Filters,
  type Standing,
  type Supporter,
} from './standing.ts'

type Props = {
  readonly supporters: readonly Supporter[]
  readonly roles: PickList | undefined
  readonly filters: Filters
  readonly changed: (filters: Filters) => void
}

/** Only what occurs can be chosen. */
export function FilterBar({ supporters, roles, filters, changed }: Props) {
  const words = useWords(supporterWords)
  const standings = [...new Set(supporters.map(standingOf))]
  const codes = [...new Set(supporters.map(({ profile }) => profile.role))]
  const label = (code: string) => itemLabel(language.value, 'role', { code, list: roles })
  return (
    <search class="filter-bar" aria-label={words.filters}>
      <TextField
        type="search"
        label={words.search}
        value={filters.text}
        onInput={(text) => changed({ ...filters, text })}
      />
      <SelectField<Standing | 'any'>
        label={words.state}
        value={filters.standing}
        options={[
          { value: 'any', label: words.anyState },
          ...standings.map((value) => ({ value, label: words.states[value] })),
        ]}
        onChoose={(standing) => changed({ ...filters, standing })}
      />
      <SelectField
        label={words.role}
        value={filters.role}
        options={[
          { value: 'any', label: words.anyRole },
          ...codes.map((value) => ({ value, label: label(value) })),
        ]}
        onChoose={(role) => changed({ ...filters, role })}
      />
      <SelectField<Filters['hours']>
        label={words.when}
        value={filters.hours}
        options={[
          { value: 'any', label: words.anyHours },
          { value: 'now', label: words.inHoursNow },
        ]}
        onChoose={(hours) => changed({ ...filters, hours })}
      />
      {isFiltered(filters) && (
        <Button kind="plain" small onPress={() => changed(noFilters)}>
          {words.clear}
        </Button>
      )}
    </search>
  )
}
