import { useState } from 'preact/hooks'
import { savePickList } from '#contract/programs.ts'
import {
  editPickList,
  PICK_LIST_KINDS,
  type PickList,
  type PickListEdit,
  type PickListKind,
} from '#domain/pick-list.ts'
import { Button } from '#web/kit/button.tsx'
import { SelectField } from '#web/kit/field.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { programWords } from '#web/messages/desk-program.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { Refused } from '../board/refused.tsx'
import { AddItem } from './list-add.tsx'
import { ListItem } from './list-item.tsx'
import { ProgramSubpage, type OwnProgram } from './own-program.tsx'
import './programs.css'

export function ListsPage() {
  const words = useWords(programWords)
  return (
    <ProgramSubpage title={words.listsTitle} lead={words.listsLead}>
      {(own, again) => <Lists own={own} again={again} />}
    </ProgramSubpage>
  )
}

function Lists({ own, again }: { readonly own: OwnProgram; readonly again: () => void }) {
  const words = useWords(programWords)
  const [kind, setKind] = useState<PickListKind>('role')
  const list = own.pickLists.find((each) => each.kind === kind)
  return (
    <>
      <div class="narrow">
        <SelectField<PickListKind>
          label={words.list}
          value={kind}
          options={PICK_LIST_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
          onChoose={setKind}
        />
      </div>
      {list !== undefined && (
        <ListEditor key={`${kind} ${list.version}`} own={own} saved={list} again={again} />
      )}
    </>
  )
}

type EditorProps = {
  readonly own: OwnProgram
  readonly saved: PickList
  readonly again: () => void
}

type Told = { readonly busy: boolean; readonly why?: string; readonly wrong?: string }

/** Edits are made on a copy, checked by the domain, and saved together as the next version. */
function ListEditor({ own, saved, again }: EditorProps) {
  const words = useWords(programWords)
  const desk = useDesk()
  const [list, setList] = useState(saved)
  const [told, setTold] = useState<Told>({ busy: false })
  const edit = (change: PickListEdit): boolean => {
    const edited = editPickList(list, change)
    if (edited.kind === 'refused') {
      setTold({ busy: false, wrong: words.listWrong[edited.why] })
      return false
    }
    setTold({ busy: false })
    setList({ ...edited.list, version: saved.version + 1 })
    return true
  }
  const save = async () => {
    setTold({ busy: true })
    const { kind, version, items } = list
    const next = { kind, version, items: [...items] }
    const called = await desk.call(savePickList, { program: own.program, list: next })
    if (called.kind !== 'done') return setTold({ busy: false, why: whyOf(called) })
    again()
  }
  const isChanged = list.version !== saved.version
  return (
    <section class="stack close" aria-label={words.kinds[saved.kind]}>
      <p class="soft">{words.version(saved.version)}</p>
      <ol class="items">
        {list.items.map((item, at) => (
          <ListItem key={item.code} list={list} item={item} at={at} edit={edit} />
        ))}
      </ol>
      <AddItem list={list} edit={edit} />
      {told.wrong !== undefined && (
        <p class="note" role="alert">
          {told.wrong}
        </p>
      )}
      {told.why !== undefined && <Refused why={told.why} />}
      <div class="row">
        <Button busy={told.busy} disabled={!isChanged} onPress={() => void save()}>
          {words.saveList(saved.version + 1)}
        </Button>
        <Notice>{isChanged && words.unsaved}</Notice>
      </div>
    </section>
  )
}
