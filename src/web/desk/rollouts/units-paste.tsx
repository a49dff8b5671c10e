import { useState } from 'preact/hooks'
import { addUnits } from '#contract/units.ts'
import { Button } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { AreaField } from '#web/kit/field.tsx'
import { unitWords } from '#web/messages/desk-units.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { Refusal } from './outcome.tsx'
import type { Change } from './use-change.ts'

const MOST_NAMES = 200
const LONGEST = 120
const SHOWN_OF_LONG = 40

/** The first cell of each line, so that rows of a spreadsheet can be pasted too. */
export const readNames = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map((row) => (row.split('\t')[0] ?? '').replaceAll(/\p{Cc}/gu, ' ').trim())
      .filter((name) => name !== ''),
  ),
]

export function PasteUnits({ change: { show } }: { readonly change: Change }) {
  const words = useWords(unitWords)
  const desk = useDesk()
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [state, setState] = useState<{ busy: boolean; why?: string }>({ busy: false })
  const names = readNames(text)
  const long = names.find((name) => name.length > LONGEST)
  const wrong =
    long === undefined
      ? names.length > MOST_NAMES
        ? words.tooMany
        : undefined
      : words.tooLong(long.slice(0, SHOWN_OF_LONG))
  const send = async () => {
    setState({ busy: true })
    const called = await desk.call(addUnits, { names: [...names] })
    if (called.kind !== 'done') return setState({ busy: false, why: whyOf(called) })
    setState({ busy: false })
    setText('')
    setOpen(false)
    show(words.pasted(called.output.added, called.output.known))
  }
  return (
    <>
      <Button kind="quiet" onPress={() => setOpen(true)}>
        {words.paste}
      </Button>
      <Dialog title={words.pasteTitle} open={open} onClose={() => setOpen(false)}>
        <AreaField
          label={words.pasteLabel}
          hint={words.pasteWhy}
          value={text}
          rows={8}
          error={wrong}
          onInput={setText}
        />
        {state.why !== undefined && <Refusal why={state.why} />}
        <div class="row">
          <Button
            busy={state.busy}
            disabled={names.length === 0 || wrong !== undefined}
            onPress={() => void send()}
          >
            {words.pasteButton(names.length)}
          </Button>
          <Button kind="plain" onPress={() => setOpen(false)}>
            {words.cancel}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
