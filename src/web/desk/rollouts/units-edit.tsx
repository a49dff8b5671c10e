import { useState } from 'preact/hooks'
import type { InputOf } from '#contract/endpoint.ts'
import { saveUnit } from '#contract/units.ts'
import { listOffered, type PickList } from '#domain/pick-list.ts'
import { Dialog } from '#web/kit/dialog.tsx'
import { SelectField, TextField } from '#web/kit/field.tsx'
import { unitWords } from '#web/messages/desk-units.ts'
import { useWords } from '../app-language.ts'
import { departmentLabel } from '../departments.ts'
import { DialogForm } from './dialog-form.tsx'
import type { Change } from './use-change.ts'

export type EditedUnit = InputOf<typeof saveUnit>

type Props = {
  readonly edited: EditedUnit | undefined
  readonly departments: PickList | undefined
  readonly change: Change
  readonly close: () => void
}

export function UnitDialog({ edited, close, ...props }: Props) {
  const words = useWords(unitWords)
  const title = edited?.unit == null ? words.add : words.editTitle(edited.name)
  return (
    <Dialog title={title} open={edited !== undefined} onClose={close}>
      {edited !== undefined && <UnitForm {...props} first={edited} close={close} />}
    </Dialog>
  )
}

const MOST_PEOPLE = 100_000

/** `undefined` for what is no figure; nothing at all is fine. */
function readPeople(text: string): number | null | undefined {
  if (text.trim() === '') return null
  const people = Number(text)
  return Number.isInteger(people) && people >= 1 && people <= MOST_PEOPLE ? people : undefined
}

type FormProps = Omit<Props, 'edited'> & { readonly first: EditedUnit }

function UnitForm({ first, departments, change, close }: FormProps) {
  const words = useWords(unitWords)
  const [unit, setUnit] = useState(first)
  const [people, setPeople] = useState(first.people === null ? '' : String(first.people))
  const figure = readPeople(people)
  const isNamed = unit.name.trim() !== ''
  const save = async () => {
    const said = words.saved(unit.name.trim())
    const written = { ...unit, people: figure ?? null }
    return (await change.change(saveUnit, written, { said })) !== undefined
  }
  return (
    <DialogForm change={change} isRight={isNamed && figure !== undefined} save={save} close={close}>
      {(tried) => (
        <>
          <TextField
            label={words.name}
            value={unit.name}
            most={120}
            error={tried && !isNamed ? words.needName : undefined}
            onInput={(name) => setUnit({ ...unit, name })}
          />
          <SelectField
            label={words.department}
            value={unit.department ?? ''}
            options={listDepartments(departments, first.department, words.noDepartment)}
            onChoose={(code) => setUnit({ ...unit, department: code === '' ? null : code })}
          />
          <TextField
            type="number"
            label={words.people}
            hint={words.peopleHint}
            value={people}
            error={tried && figure === undefined ? words.badPeople : undefined}
            onInput={setPeople}
          />
        </>
      )}
    </DialogForm>
  )
}

/** What is offered, and what it is now even where that is offered no more. */
function listDepartments(list: PickList | undefined, now: string | null, none: string) {
  const offered = list === undefined ? [] : listOffered(list).map(({ code }) => code)
  const codes = new Set([...offered, ...(now === null ? [] : [now])])
  return [
    { value: '', label: none },
    ...[...codes].map((code) => ({
      value: code,
      label: departmentLabel(list, code),
    })),
  ]
}
