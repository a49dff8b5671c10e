import { useState } from 'preact/hooks'
import type { Question, Scale } from '#domain/survey.ts'
import { Button } from '#web/kit/button.tsx'
import { Field, TextField } from '#web/kit/field.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { surveyWords } from '#web/messages/desk-surveys.ts'
import { useWords } from '../app-language.ts'
import { loadSheets } from '../sheets/load-sheets.ts'
import { toQuestions, type ImportWrong } from './import-items.ts'
import { ScaleEdit } from './question-edit.tsx'
import { emptyWording } from './starters.ts'

type Props = {
  readonly busy: boolean
  readonly add: (questions: readonly Question[], licence: string) => void
}
type Wrong = ImportWrong | 'no-licence' | 'unreadable' | 'no-ends'
type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'read'; readonly count: number }
  | { readonly kind: 'wrong'; readonly why: Wrong; readonly line: number | undefined }

const wrong = (why: Wrong): State => ({ kind: 'wrong', why, line: undefined })
const noScale: Scale = { points: 5, low: emptyWording, high: emptyWording }

/** Items of an instrument that the organization may use. The file is read here and goes nowhere. */
export function Import({ busy, add }: Props) {
  const words = useWords(surveyWords)
  const [file, setFile] = useState<File>()
  const [licence, setLicence] = useState('')
  const [scale, setScale] = useState(noScale)
  const [state, setState] = useState<State>({ kind: 'idle' })
  const make = async () => {
    if (licence.trim() === '') return setState(wrong('no-licence'))
    if (scale.low.en.trim() === '' || scale.high.en.trim() === '') return setState(wrong('no-ends'))
    const table = file && (await readFile(file))
    if (table === undefined) return setState(wrong('unreadable'))
    const imported = toQuestions(table, scale)
    if (imported.kind === 'wrong') return setState(imported)
    setState({ kind: 'read', count: imported.questions.length })
    add(imported.questions, licence.trim())
  }
  return (
    <details class="survey-import">
      <summary>{words.importTitle}</summary>
      <div class="stack close">
        <p class="soft">{words.importWhy}</p>
        <Field label={words.importFile}>
          {(bound) => (
            <input
              {...bound}
              type="file"
              accept=".csv,text/csv"
              onChange={(event) => setFile(event.currentTarget.files?.[0])}
            />
          )}
        </Field>
        <TextField
          label={words.importLicence}
          hint={words.importLicenceHint}
          value={licence}
          most={300}
          onInput={setLicence}
        />
        <ScaleEdit scale={scale} changed={setScale} />
        <div>
          <Button
            kind="quiet"
            busy={busy}
            disabled={file === undefined}
            onPress={() => void make()}
          >
            {words.importButton}
          </Button>
        </div>
        <Told state={state} />
      </div>
    </details>
  )
}

async function readFile(file: File) {
  const { readTable } = await loadSheets()
  return await readTable(await file.arrayBuffer())
}

function Told({ state }: { readonly state: State }) {
  const words = useWords(surveyWords)
  return (
    <>
      <Notice>{state.kind === 'read' ? words.importRead(state.count) : null}</Notice>
      {state.kind === 'wrong' && (
        <p class="note" role="alert">
          {words.importWrongs[state.why]} {state.line !== undefined && words.importAt(state.line)}
        </p>
      )}
    </>
  )
}
