import { audiences, resourceKinds } from '#domain/resource.ts'
import { Button } from '#web/kit/button.tsx'
import { SelectField, TextField } from '#web/kit/field.tsx'
import { resourcesWords } from '#web/messages/desk-resources.ts'
import { language, useWords } from '../app-language.ts'
import {
  isFiltered,
  languageName,
  languagesOf,
  noFilters,
  type Brief,
  type Filters,
} from './library.ts'

type Props = {
  readonly resources: readonly Brief[]
  readonly filters: Filters
  readonly changed: (filters: Filters) => void
}

/** Only what occurs can be chosen. */
export function FilterBar({ resources, filters, changed }: Props) {
  const words = useWords(resourcesWords)
  const { any } = words.filters
  const now = language.value
  const kinds = resourceKinds.filter((kind) => resources.some((each) => each.kind === kind))
  const readers = audiences.filter((one) => resources.some((each) => each.audience === one))
  return (
    <search class="library-filters no-print" aria-label={words.filters.label}>
      <TextField
        type="search"
        label={words.filters.search}
        value={filters.text}
        onInput={(text) => changed({ ...filters, text })}
      />
      <SelectField<Filters['kind']>
        label={words.filters.kind}
        value={filters.kind}
        options={[
          { value: 'any', label: any },
          ...kinds.map((value) => ({ value, label: words.kinds[value] })),
        ]}
        onChoose={(kind) => changed({ ...filters, kind })}
      />
      {readers.length > 1 && (
        <SelectField<Filters['audience']>
          label={words.filters.audience}
          value={filters.audience}
          options={[
            { value: 'any', label: any },
            ...readers.map((value) => ({ value, label: words.audiences[value] })),
          ]}
          onChoose={(audience) => changed({ ...filters, audience })}
        />
      )}
      <SelectField
        label={words.filters.language}
        value={filters.language}
        options={[
          { value: 'any', label: any },
          ...languagesOf(resources).map((each) => ({
            value: each,
            label: languageName(now, each),
          })),
        ]}
        onChoose={(chosen) => changed({ ...filters, language: chosen })}
      />
      {isFiltered(filters) && (
        <Button kind="plain" small onPress={() => changed(noFilters)}>
          {words.filters.clear}
        </Button>
      )}
    </search>
  )
}
