import { useState } from 'preact/hooks'
import { warnBeforeLaunch } from '#domain/rollout.ts'
import { Button } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { TextField } from '#web/kit/field.tsx'
import { rolloutWords } from '#web/messages/desk-rollouts.ts'
import { useWords } from '../app-language.ts'
import { toBarrier, toStep, type ShownRollout } from './words.ts'

type Props = {
  readonly rollout: ShownRollout
  readonly open: boolean
  readonly close: () => void
  readonly launch: (on: string) => void
}

/** Says what should make somebody hesitate, and forbids nothing. */
export function LaunchDialog({ rollout, open, close, launch }: Props) {
  const words = useWords(rolloutWords)
  return (
    <Dialog title={words.launchTitle(rollout.name)} open={open} onClose={close}>
      <Asked rollout={rollout} close={close} launch={launch} />
    </Dialog>
  )
}

function Asked({ rollout, close, launch }: Omit<Props, 'open'>) {
  const words = useWords(rolloutWords)
  const [on, setOn] = useState(rollout.today)
  const { leaders, agreed, state } = rollout
  const steps = rollout.steps.map(toStep).filter(({ code }) => code !== 'launch')
  const barriers = rollout.barriers.map(toBarrier)
  const today = Temporal.PlainDate.from(rollout.today)
  const warnings = warnBeforeLaunch({ leaders, agreed, state, steps, barriers }, today)
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        launch(on)
      }}
    >
      {warnings.length > 0 && (
        <div class="note">
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{words.warnings[warning]}</li>
            ))}
          </ul>
          <p>{words.warned}</p>
        </div>
      )}
      <TextField type="date" label={words.launchOn} value={on} required onInput={setOn} />
      <div class="row">
        <Button submits>{words.launchButton}</Button>
        <Button kind="plain" onPress={close}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
