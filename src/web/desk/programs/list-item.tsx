import { useState } from 'preact/hooks'
import type { PickList, PickListEdit, PickListItem } from '#domain/pick-list.ts'
import { Button } from '#web/kit/button.tsx'
import { programWords } from '#web/messages/desk-program.ts'
import { language, useWords } from '../app-language.ts'
import { LabelFields, type LabelText } from './label-fields.tsx'
import { listLabel } from './list-label.ts'
import { languages } from '#web/kit/words.ts'

type Props = {
  readonly list: PickList
  readonly item: PickListItem
  readonly at: number
  readonly edit: (change: PickListEdit) => boolean
}

/** The codes with one of them moved by a place. */
function moved(list: PickList, at: number, by: -1 | 1): PickListEdit {
  const codes = list.items.map(({ code }) => code)
  const [code] = codes.splice(at, 1)
  if (code !== undefined) codes.splice(at + by, 0, code)
  return { kind: 'reorder', codes }
}

export function ListItem({ list, item, at, edit }: Props) {
  const words = useWords(programWords)
  const [isRenaming, setRenaming] = useState(false)
  const label = listLabel(list, item.code, language.value)
  const { code } = item
  return (
    <li>
      <span class={item.retired ? 'retired' : ''}>
        {label}
        {item.retired && <span class="hidden-text"> ({words.retired})</span>}
      </span>
      <span class="tools">
        <Button
          kind="plain"
          small
          disabled={at === 0}
          label={words.up(label)}
          onPress={() => edit(moved(list, at, -1))}
        >
          ↑
        </Button>
        <Button
          kind="plain"
          small
          disabled={at === list.items.length - 1}
          label={words.down(label)}
          onPress={() => edit(moved(list, at, 1))}
        >
          ↓
        </Button>
        <Button
          kind="plain"
          small
          label={words.rename(label)}
          onPress={() => setRenaming(!isRenaming)}
        >
          {words.renameShort}
        </Button>
        <Button
          kind="plain"
          small
          label={item.retired ? words.restore(label) : words.retire(label)}
          onPress={() => edit({ kind: item.retired ? 'restore' : 'retire', code })}
        >
          {item.retired ? words.restoreShort : words.retireShort}
        </Button>
      </span>
      {isRenaming && (
        <Rename
          first={Object.fromEntries(languages.map((each) => [each, listLabel(list, code, each)]))}
          keep={(text) => {
            if (edit({ kind: 'rename', code, label: text })) setRenaming(false)
          }}
          cancel={() => setRenaming(false)}
        />
      )}
    </li>
  )
}

type RenameProps = {
  readonly first: LabelText
  readonly keep: (label: LabelText) => void
  readonly cancel: () => void
}

function Rename({ first, keep, cancel }: RenameProps) {
  const words = useWords(programWords)
  const [label, setLabel] = useState(first)
  return (
    <form
      class="stack close"
      onSubmit={(event) => {
        event.preventDefault()
        keep(label)
      }}
    >
      <LabelFields label={label} changed={setLabel} />
      <div class="row">
        <Button kind="quiet" small submits>
          {words.keepRename}
        </Button>
        <Button kind="plain" small onPress={cancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
