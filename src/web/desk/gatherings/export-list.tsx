import { useState } from 'preact/hooks'
import { exportAttendees } from '#contract/gatherings-people.ts'
import { Button } from '#web/kit/button.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { gatheringWords } from '#web/messages/desk-gatherings.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import type { Gathering } from './when.ts'
import { WhyNot } from './why-not.tsx'

export function ExportList({ gathering }: { readonly gathering: Gathering }) {
  const { people } = useWords(gatheringWords)
  const desk = useDesk()
  const [state, setState] = useState<{ busy: boolean; why?: string; rows?: number }>({
    busy: false,
  })
  const save = async () => {
    setState({ busy: true })
    const asked = { gathering: gathering.gathering, language: language.peek() }
    const called = await desk.call(exportAttendees, asked)
    if (called.kind !== 'done') return setState({ busy: false, why: whyOf(called) })
    saveText(`gathering-${gathering.on}.csv`, called.output.csv)
    setState({ busy: false, rows: called.output.rows })
  }
  return (
    <div class="stack close no-print">
      <div>
        <Button kind="quiet" small busy={state.busy} onPress={() => void save()}>
          {people.export}
        </Button>
      </div>
      <Notice>{state.rows === undefined ? null : people.exported(state.rows)}</Notice>
      {state.why !== undefined && <WhyNot why={state.why} again={() => void save()} />}
    </div>
  )
}

function saveText(name: string, csv: string): void {
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
