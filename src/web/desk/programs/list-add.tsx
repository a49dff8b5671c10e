import { useState } from 'preact/hooks'
import { DEPARTMENT_GROUPS, FAMILIES } from '#domain/codes.ts'
import type { PickList, PickListEdit } from '#domain/pick-list.ts'
import { Button } from '#web/kit/button.tsx'
import { SelectField } from '#web/kit/field.tsx'
import { codeLabel } from '#web/messages/codes.ts'
import { programWords } from '#web/messages/desk-program.ts'
import { familyWords } from '#web/messages/desk-program-families.ts'
import { language, useWords } from '../app-language.ts'
import { LabelFields, type LabelText } from './label-fields.tsx'
import { codeFrom } from './list-label.ts'

type Props = { readonly list: PickList; readonly edit: (change: PickListEdit) => boolean }

/** Our own rules name every code of the other lists. */
const OPEN = ['role', 'setting', 'department', 'issue', 'resource']

export function AddItem({ list, edit }: Props) {
  const words = useWords(programWords)
  const groups = useGroups(list)
  const [label, setLabel] = useState<LabelText>({})
  const [group, setGroup] = useState(groups[0]?.value ?? '')
  if (!OPEN.includes(list.kind)) return <p class="soft">{words.closedList}</p>
  const add = () => {
    const code = codeFrom(label['en'] ?? '')
    const item = { code, label, ...(groups.length === 0 ? {} : { group }) }
    if (edit({ kind: 'add', item })) setLabel({})
  }
  return (
    <form
      class="stack close sheet"
      aria-label={words.newItem}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <h2>{words.newItem}</h2>
      <LabelFields label={label} changed={setLabel} />
      {groups.length > 0 && (
        <SelectField label={words.group} value={group} options={groups} onChoose={setGroup} />
      )}
      <div>
        <Button kind="quiet" small submits>
          {words.addItem}
        </Button>
      </div>
    </form>
  )
}

/** Role families and department groups: what the matching and the trends know. */
function useGroups({ kind }: PickList) {
  const families = useWords(familyWords)
  if (kind === 'role') return FAMILIES.map((value) => ({ value, label: families[value] }))
  if (kind !== 'department') return []
  return DEPARTMENT_GROUPS.map((value) => ({
    value,
    label: codeLabel(language.value, 'departmentGroup', value),
  }))
}
