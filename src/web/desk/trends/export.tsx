import { useState } from 'preact/hooks'
import { exportOutreaches } from '#contract/outreaches.ts'
import { Button } from '#web/kit/button.tsx'
import { TextField } from '#web/kit/field.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { trendWords } from '#web/messages/desk-trends.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import type { PlaceProgram } from '../session-state.ts'
import { Failure } from '../shell-parts.tsx'

type Props = {
  readonly program: PlaceProgram
  /** The first day there is anything of. */
  readonly from: string
}

const today = (): string => new Date().toISOString().slice(0, 10)
type State =
  | { readonly kind: 'idle' | 'busy' | 'bad-days' }
  | { readonly kind: 'done'; readonly rows: number }
  | { readonly kind: 'failed'; readonly why: string }

/** A file made in this browser: the bytes never lie on a server. */
function saveFile(name: string, csv: string): void {
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

export function ExportLog({ program, from: firstDay }: Props) {
  const words = useWords(trendWords)
  const desk = useDesk()
  const [from, setFrom] = useState(firstDay)
  const [until, setUntil] = useState(today)
  const [state, setState] = useState<State>({ kind: 'idle' })
  const send = async () => {
    if (from === '' || until === '' || from > until) return setState({ kind: 'bad-days' })
    setState({ kind: 'busy' })
    const asked = { program: program.program, from, until, language: language.peek() }
    const called = await desk.call(exportOutreaches, asked)
    if (called.kind !== 'done') return setState({ kind: 'failed', why: whyOf(called) })
    saveFile(`${program.slug}-${from}-${until}.csv`, called.output.csv)
    setState({ kind: 'done', rows: called.output.rows })
  }
  return (
    <section class="stack close no-print" aria-labelledby="export">
      <h2 id="export">{words.exportTitle}</h2>
      <p class="soft">{words.exportWhy}</p>
      <div class="row export-days">
        <TextField type="date" label={words.exportFrom} value={from} onInput={setFrom} />
        <TextField
          type="date"
          label={words.exportUntil}
          value={until}
          error={state.kind === 'bad-days' ? words.badDays : undefined}
          onInput={setUntil}
        />
      </div>
      <div>
        <Button kind="quiet" busy={state.kind === 'busy'} onPress={() => void send()}>
          {state.kind === 'busy' ? words.exporting : words.exportButton}
        </Button>
      </div>
      <Notice>{state.kind === 'done' && words.exported(state.rows)}</Notice>
      {state.kind === 'failed' && <Failure why={state.why} again={() => void send()} />}
    </section>
  )
}
