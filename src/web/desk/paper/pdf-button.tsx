import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { useState } from 'preact/hooks'
import { Busy } from '#web/kit/busy.tsx'
import { Button } from '#web/kit/button.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { paperWords } from '#web/messages/desk-paper.ts'
import { useWords } from '../app-language.ts'
import { savePdf } from './save-pdf.ts'

type Props = {
  readonly label: string
  /** Without its ending. */
  readonly fileName: string
  /** Called when the button is pressed; may read first. `undefined` where it showed already why there is none. */
  readonly paper: () => TDocumentDefinitions | undefined | Promise<TDocumentDefinitions | undefined>
  readonly kind?: 'main' | 'quiet' | 'plain'
  readonly small?: boolean
  readonly disabled?: boolean
  /** The file is there: to record it. */
  readonly onSaved?: () => void
}

/** Makes a PDF in this browser and saves it; says that it works on it, that it is done, or that it went wrong. */
export function PdfButton(props: Props) {
  const words = useWords(paperWords)
  const [state, setState] = useState<'idle' | 'making' | 'saved' | 'failed'>('idle')
  const make = async () => {
    setState('making')
    try {
      const paper = await props.paper()
      if (paper === undefined) return setState('idle')
      await savePdf(props.fileName, paper)
      setState('saved')
      props.onSaved?.()
    } catch {
      // NOTE: whatever kept the letters or the maker from coming, the answer is to press again
      setState('failed')
    }
  }
  return (
    <div class="stack close">
      <div>
        <Button
          kind={props.kind ?? 'quiet'}
          small={props.small ?? false}
          busy={state === 'making'}
          disabled={props.disabled ?? false}
          onPress={() => void make()}
        >
          {props.label}
        </Button>
      </div>
      {state === 'making' && <Busy label={words.making} />}
      <Notice>{state === 'saved' ? words.saved : null}</Notice>
      {state === 'failed' && (
        <p class="note" role="alert">
          {words.failed}
        </p>
      )}
    </div>
  )
}
