import { useState } from 'preact/hooks'
import type { OutputOf } from '#contract/endpoint.ts'
import { listUnits, saveUnit } from '#contract/units.ts'
import type { PickList } from '#domain/pick-list.ts'
import { Button } from '#web/kit/button.tsx'
import { unitWords } from '#web/messages/desk-units.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { departmentLabel } from '../departments.ts'
import { usePickList } from '../lists.ts'
import { Page, Reading } from '../shell-parts.tsx'
import { Outcome } from './outcome.tsx'
import { PasteUnits } from './units-paste.tsx'
import { UnitDialog, type EditedUnit } from './units-edit.tsx'
import { useChange, type Change } from './use-change.ts'
import './rollouts.css'

export type Unit = OutputOf<typeof listUnits>['units'][number]

/** Wards, departments and teams: what a program comes to. */
export function UnitsPage() {
  const words = useWords(unitWords)
  const read = useRead(listUnits, {})
  const active =
    read.kind === 'ready' ? read.output.units.filter(({ retired }) => !retired) : undefined
  return (
    <Page
      title={words.title}
      {...(active === undefined ? {} : { heading: words.heading(active.length) })}
      lead={active?.length === 0 ? words.empty : words.lead}
    >
      <a href="/desk/rollouts">{words.toRollouts}</a>
      <Reading read={read}>{({ units }, again) => <Units units={units} changed={again} />}</Reading>
    </Page>
  )
}

const NEW: EditedUnit = { unit: null, name: '', department: null, people: null, retired: false }

type UnitsProps = { readonly units: readonly Unit[]; readonly changed: () => void }

function Units({ units, changed }: UnitsProps) {
  const words = useWords(unitWords)
  const { may, program } = useDesk()
  const departments = usePickList(program?.program, 'department')
  const [edited, setEdited] = useState<EditedUnit | undefined>(undefined)
  const change = useChange(changed)
  const active = units.filter(({ retired }) => !retired)
  const retired = units.filter((unit) => unit.retired)
  const mayWrite = may('unit.write')
  const props = { departments, change, edit: mayWrite ? setEdited : undefined }
  return (
    <>
      {mayWrite && (
        <div class="row">
          <Button onPress={() => setEdited(NEW)}>{words.add}</Button>
          <PasteUnits change={change} />
        </div>
      )}
      <Outcome state={change.state} />
      {active.length > 0 && <UnitTable {...props} units={active} />}
      {retired.length > 0 && (
        <details>
          <summary>{words.retiredTitle(retired.length)}</summary>
          <UnitTable {...props} units={retired} />
        </details>
      )}
      <UnitDialog
        edited={edited}
        departments={departments}
        change={change}
        close={() => setEdited(undefined)}
      />
    </>
  )
}

type TableProps = {
  readonly units: readonly Unit[]
  readonly departments: PickList | undefined
  readonly change: Change
  /** None for who may not. */
  readonly edit: ((unit: EditedUnit) => void) | undefined
}

function UnitTable({ units, departments, change, edit }: TableProps) {
  const words = useWords(unitWords)
  const { columns } = words
  return (
    <table class="units">
      <caption class="hidden-text">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.department}</th>
          <th scope="col">{columns.people}</th>
          {edit !== undefined && <th scope="col">{columns.change}</th>}
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <tr key={unit.unit}>
            <th scope="row">{unit.name}</th>
            <td>{unit.department !== null && departmentLabel(departments, unit.department)}</td>
            <td>
              {unit.people !== null && <span class="portfolio-label">{columns.people}: </span>}
              {unit.people}
            </td>
            {edit !== undefined && (
              <td class="units-change">
                <Button kind="plain" small label={words.edit(unit.name)} onPress={() => edit(unit)}>
                  {words.editShort}
                </Button>
                <Retire unit={unit} change={change} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Retire({
  unit,
  change: { change, isBusy },
}: {
  readonly unit: Unit
  readonly change: Change
}) {
  const words = useWords(unitWords)
  const { name, retired } = unit
  const put = async (gone: boolean) => {
    const said = gone ? words.retired(name) : words.broughtBack(name)
    await change(saveUnit, { ...unit, retired: gone }, { said, undo: () => void put(!gone) })
  }
  return (
    <Button
      kind="plain"
      small
      busy={isBusy}
      label={retired ? words.bringBack(name) : words.retire(name)}
      onPress={() => void put(!retired)}
    >
      {retired ? words.bringBackShort : words.retireShort}
    </Button>
  )
}
