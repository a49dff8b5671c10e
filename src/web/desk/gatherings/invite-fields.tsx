import { useEffect } from 'preact/hooks'
import { listPrograms } from '#contract/programs.ts'
import { listUnits } from '#contract/units.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import { SelectField } from '#web/kit/field.tsx'
import { itemLabel } from '#web/messages/codes.ts'
import { gatheringWords } from '#web/messages/desk-gatherings.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { Reading } from '../shell-parts.tsx'

export type Unit = OutputOf<typeof listUnits>['units'][number]['unit']

type RoleProps = { readonly role: string; readonly changed: (role: string) => void }

/** The roles of the program's own list. */
export function RoleField({ role, changed }: RoleProps) {
  const { invite } = useWords(gatheringWords)
  const desk = useDesk()
  const read = useRead(listPrograms, {})
  return (
    <Reading read={read}>
      {({ programs }) => {
        const own = programs.find(({ program }) => program === desk.program?.program)
        const list = own?.pickLists.find(({ kind }) => kind === 'role')
        const codes = (list?.items ?? []).filter(({ retired }) => !retired)
        return (
          <SelectField
            label={invite.role}
            value={role}
            options={codes.map(({ code }) => ({
              value: code,
              label: itemLabel(language.value, 'role', { code, list }),
            }))}
            onChoose={changed}
          />
        )
      }}
    </Reading>
  )
}

type UnitProps = { readonly unit: Unit | undefined; readonly changed: (unit: Unit) => void }

export function UnitField({ unit, changed }: UnitProps) {
  const { invite } = useWords(gatheringWords)
  const read = useRead(listUnits, {})
  const units = read.kind === 'ready' ? read.output.units.filter(({ retired }) => !retired) : []
  const [firstUnit] = units
  useEffect(() => {
    if (unit === undefined && firstUnit !== undefined) changed(firstUnit.unit)
  }, [firstUnit?.unit])
  return (
    <Reading read={read}>
      {() =>
        units.length === 0 ? (
          <p class="soft">{invite.noUnits}</p>
        ) : (
          <SelectField<string>
            label={invite.unit}
            value={unit ?? ''}
            options={units.map((each) => ({ value: each.unit, label: each.name }))}
            onChoose={(value) => {
              const found = units.find((each) => each.unit === value)
              if (found !== undefined) changed(found.unit)
            }}
          />
        )
      }
    </Reading>
  )
}
