import type { UnitId } from '#domain/ids.ts'
import { SelectField } from '#web/kit/field.tsx'

type Props = {
  readonly label: string
  readonly none: string
  readonly units: readonly { readonly unit: UnitId; readonly name: string }[]
  readonly chosen: UnitId | null
  readonly choose: (unit: UnitId | null) => void
}

const NOWHERE = 'nowhere'

/** One unit or none. Nothing to choose where the organization has no units yet. */
export function UnitField({ label, none, units, chosen, choose }: Props) {
  if (units.length === 0) return null
  return (
    <SelectField
      label={label}
      value={chosen ?? NOWHERE}
      options={[
        { value: NOWHERE, label: none },
        ...units.map(({ unit, name }) => ({ value: unit, label: name })),
      ]}
      onChoose={(value) => choose(units.find(({ unit }) => unit === value)?.unit ?? null)}
    />
  )
}
