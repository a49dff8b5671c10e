import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '#web/kit/button.tsx'
import { rolloutWords } from '#web/messages/desk-rollouts.ts'
import { useWords } from '../app-language.ts'
import { Refusal } from './outcome.tsx'
import type { Change } from './use-change.ts'

type Props = {
  readonly change: Change
  readonly isRight: boolean
  /** Whether it was saved: then the dialog closes. What was refused stays as it was typed. */
  readonly save: () => Promise<boolean>
  readonly close: () => void
  readonly children: (tried: boolean) => ComponentChildren
}

/** Fields in a dialog: what is wrong is said once somebody has tried to save. */
export function DialogForm({ change, isRight, save, close, children }: Props) {
  const words = useWords(rolloutWords)
  const [tried, setTried] = useState(false)
  const [sent, setSent] = useState(false)
  const send = async () => {
    setTried(true)
    if (!isRight) return
    setSent(true)
    if (await save()) close()
  }
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {children(tried)}
      {sent && change.state.kind === 'refused' && <Refusal why={change.state.why} />}
      <div class="row">
        <Button submits busy={change.isBusy}>
          {words.save}
        </Button>
        <Button kind="plain" onPress={close}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
