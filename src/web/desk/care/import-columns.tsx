import { SelectField } from '#web/kit/field.tsx'
import { rosterImportWords } from '#web/messages/desk-roster-import.ts'
import { useWords } from '../app-language.ts'
import type { Table } from '../sheets/table.ts'
import { hasHeads, rosterFields, withField, type Mapping } from './roster-columns.ts'

type Props = {
  readonly table: Table
  readonly mapping: Mapping
  readonly changed: (mapping: Mapping) => void
}

const SHORT = 40

export function Columns({ table, mapping, changed }: Props) {
  const words = useWords(rosterImportWords)
  const hasOwn = hasHeads(table)
  const [first = []] = table
  const options = [
    { value: 'skip' as const, label: words.skip },
    ...rosterFields.map((value) => ({ value, label: words.fields[value] })),
  ]
  const exampleOf = (at: number): string =>
    table
      .slice(hasOwn ? 1 : 0)
      .find((row) => (row[at] ?? '').trim() !== '')
      ?.[at]?.slice(0, SHORT) ?? ''
  return (
    <fieldset class="stack close across">
      <legend>
        <h2>{words.columns}</h2>
      </legend>
      <p class="soft">{words.columnsHint}</p>
      <div class="two">
        {mapping.map((field, at) => (
          <SelectField
            key={at}
            label={words.column(hasOwn ? (first[at] ?? '').trim().slice(0, SHORT) : '', at + 1)}
            hint={exampleOf(at) === '' ? undefined : words.example(exampleOf(at))}
            value={field}
            options={options}
            onChoose={(chosen) => changed(withField(mapping, at, chosen))}
          />
        ))}
      </div>
    </fieldset>
  )
}
