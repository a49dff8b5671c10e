import { useState } from 'preact/hooks'
import type { InputOf } from '#contract/endpoint.ts'
import { pauseSupporter } from '#contract/supporters.ts'
import { Button } from '#web/kit/button.tsx'
import { TextField } from '#web/kit/field.tsx'
import { supporterWords } from '#web/messages/desk-supporters.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { Refused } from '../board/refused.tsx'
import type { OneProps } from './supporter.tsx'

type Pause = InputOf<typeof pauseSupporter>['pause']

export function Pausing({ supporter, changed }: OneProps) {
  const words = useWords(supporterWords)
  const desk = useDesk()
  const [until, setUntil] = useState('')
  const [state, setState] = useState<{ busy: boolean; why?: string }>({ busy: false })
  const send = async (pause: Pause) => {
    setState({ busy: true })
    const called = await desk.call(pauseSupporter, { supporter: supporter.supporter, pause })
    if (called.kind !== 'done') return setState({ busy: false, why: whyOf(called) })
    setState({ busy: false })
    changed()
  }
  return (
    <section class="stack close" aria-labelledby="pause">
      <h2 id="pause">{words.pauseTitle}</h2>
      <p class="soft">{words.pauseWhy}</p>
      {supporter.state === 'paused' ? (
        <div>
          <Button kind="quiet" busy={state.busy} onPress={() => void send(null)}>
            {words.pauseEnd}
          </Button>
        </div>
      ) : (
        <div class="pause-fields">
          <TextField type="date" label={words.pauseUntil} value={until} onInput={setUntil} />
          <Button
            kind="quiet"
            busy={state.busy}
            onPress={() => void send({ until: until === '' ? null : until })}
          >
            {words.pause}
          </Button>
        </div>
      )}
      {state.why !== undefined && <Refused why={state.why} />}
    </section>
  )
}
