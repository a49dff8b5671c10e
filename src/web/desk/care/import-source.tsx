import { useId, useState } from 'preact/hooks'
import { Busy } from '#web/kit/busy.tsx'
import { Button } from '#web/kit/button.tsx'
import { AreaField } from '#web/kit/field.tsx'
import { rosterImportWords } from '#web/messages/desk-roster-import.ts'
import { useWords } from '../app-language.ts'
import { Failure } from '../shell-parts.tsx'
import { loadSheets, saveSheet, type SheetKind } from '../sheets/load-sheets.ts'
import type { Table } from '../sheets/table.ts'
import { rosterFields } from './roster-columns.ts'

type Props = { readonly found: (table: Table) => void }
type State = 'idle' | 'reading' | 'unreadable' | 'empty' | 'offline'

const MOST_PASTED = 400_000

/** A file, or rows that are pasted; both are read here and nowhere else. */
export function Source({ found }: Props) {
  const words = useWords(rosterImportWords)
  const [text, setText] = useState('')
  const [state, setState] = useState<State>('idle')
  const read = async (bytes: Promise<ArrayBuffer>) => {
    setState('reading')
    try {
      const { readTable } = await loadSheets()
      const table = await readTable(await bytes)
      if (table === undefined) return setState('unreadable')
      if (table.flat().every((cell) => cell.trim() === '')) return setState('empty')
      found(table)
    } catch {
      // NOTE: the part of the page that reads sheets did not come
      setState('offline')
    }
  }
  return (
    <>
      <div class="sheet stack">
        <FileField busy={state === 'reading'} chosen={(file) => void read(file.arrayBuffer())} />
        <Template />
      </div>
      <section class="stack close">
        <AreaField
          label={words.paste}
          hint={words.pasteHint}
          value={text}
          rows={8}
          most={MOST_PASTED}
          spellCheck={false}
          onInput={setText}
        />
        <div>
          <Button
            disabled={text.trim() === ''}
            busy={state === 'reading'}
            onPress={() => void read(new Blob([text]).arrayBuffer())}
          >
            {words.usePasted}
          </Button>
        </div>
      </section>
      {state === 'reading' && <Busy label={words.reading} />}
      {state === 'offline' && <Failure why="offline" />}
      {(state === 'unreadable' || state === 'empty') && (
        <p class="note" role="alert">
          {state === 'empty' ? words.noRows : words.unreadable}
        </p>
      )}
    </>
  )
}

type FileProps = { readonly busy: boolean; readonly chosen: (file: File) => void }

function FileField({ busy, chosen }: FileProps) {
  const words = useWords(rosterImportWords)
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{words.choose}</label>
      <input
        id={id}
        type="file"
        accept=".xlsx,.csv,.tsv,.txt"
        disabled={busy}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          // So that the same file, mended, can be chosen again.
          event.currentTarget.value = ''
          if (file !== undefined) chosen(file)
        }}
      />
    </div>
  )
}

function Template() {
  const words = useWords(rosterImportWords)
  const table = [
    rosterFields.filter((field) => field !== 'lastName').map((field) => words.fields[field]),
  ]
  const save = (kind: SheetKind) => void saveSheet('supporters', kind, table)
  return (
    <div class="desk-row">
      <span class="soft">{words.template}</span>
      <Button kind="plain" small onPress={() => save('xlsx')}>
        {words.xlsx}
      </Button>
      <Button kind="plain" small onPress={() => save('csv')}>
        {words.csv}
      </Button>
    </div>
  )
}
