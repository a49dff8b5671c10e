import { useState } from 'preact/hooks'
import { Button } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { careWords } from '#web/messages/desk-care.ts'
import { supporterWords } from '#web/messages/desk-supporters.ts'
import { useDesk } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { Stopped } from './approve-ready.tsx'
import { takeOff, type RosterSigned } from './approve.ts'
import type { OneProps } from './supporter.tsx'

/** Takes somebody's keys off the roster, so that nothing can be sealed to them any more. */
export function Leaving({ program, supporter, changed }: OneProps) {
  const words = useWords(supporterWords)
  const care = useWords(careWords)
  const desk = useDesk()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [signed, setSigned] = useState<RosterSigned | undefined>(undefined)
  const send = async () => {
    setBusy(true)
    const answer = await takeOff(desk, program, supporter)
    setBusy(false)
    setSigned(answer)
    if (answer.kind === 'done') {
      setAsking(false)
      changed()
    }
  }
  return (
    <section class="stack close" aria-labelledby="leaving">
      <h2 id="leaving">{words.leaveTitle}</h2>
      <p class="soft">{words.leaveWhy}</p>
      <div>
        <Button kind="quiet" onPress={() => setAsking(true)}>
          {words.leave}
        </Button>
      </div>
      <Dialog title={words.leaveAsk(supporter.name)} open={asking} onClose={() => setAsking(false)}>
        <p>{words.leaveWhy}</p>
        <p>{care.gone}</p>
        <p>{care.kept}</p>
        {signed !== undefined && <Stopped signed={signed} again={() => void send()} />}
        <div class="actions">
          <Button kind="care" busy={busy} onPress={() => void send()}>
            {words.leaveYes}
          </Button>
          <Button kind="plain" onPress={() => setAsking(false)}>
            {words.cancel}
          </Button>
        </div>
      </Dialog>
    </section>
  )
}
