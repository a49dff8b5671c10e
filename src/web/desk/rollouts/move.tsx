import { useState } from 'preact/hooks'
import { moveRollout } from '#contract/rollouts.ts'
import { listOpen, moveOpen } from '#domain/rollout.ts'
import { Button } from '#web/kit/button.tsx'
import { Choices } from '#web/kit/choice.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { TextField } from '#web/kit/field.tsx'
import { rolloutWords } from '#web/messages/desk-rollouts.ts'
import { language, useWords } from '../app-language.ts'
import type { Change } from './use-change.ts'
import { dateText, readDay, stepTitle, toStep, type ShownRollout } from './words.ts'

type Props = {
  readonly rollout: ShownRollout
  readonly open: boolean
  readonly close: () => void
  readonly change: Change['change']
}

/** Shows where every open step would go before anything moves. */
export function MoveDialog({ rollout, open, close, change }: Props) {
  const words = useWords(rolloutWords)
  return (
    <Dialog title={words.moveTitle} open={open} onClose={close}>
      <Moving rollout={rollout} close={close} change={change} />
    </Dialog>
  )
}

type Along = 'move' | 'stay'

function Moving({ rollout, close, change }: Omit<Props, 'open'>) {
  const words = useWords(rolloutWords)
  const [day, setDay] = useState(rollout.launchOn)
  const [along, setAlong] = useState<Along>('move')
  const from = Temporal.PlainDate.from(rollout.launchOn)
  const to = readDay(day)
  const days = to === undefined ? 0 : from.until(to, { largestUnit: 'day' }).days
  const send = async () => {
    if (to === undefined || days === 0) return
    const wish = { rollout: rollout.rollout, launchOn: day, open: along }
    const back = { ...wish, launchOn: rollout.launchOn }
    const undo = () => void change(moveRollout, back, { said: words.undone })
    close()
    await change(moveRollout, wish, { said: words.moved, undo })
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <TextField type="date" label={words.launchDay} value={day} required onInput={setDay} />
      <Choices<Along>
        name="along"
        kind="one"
        legend={<span class="label">{words.moveChoice}</span>}
        options={[
          { value: 'move', label: words.moveAlong },
          { value: 'stay', label: words.moveStay },
        ]}
        chosen={[along]}
        onChoose={([chosen]) => setAlong(chosen ?? 'move')}
      />
      {to !== undefined && days !== 0 && along === 'move' && (
        <Preview rollout={rollout} to={to} days={days} />
      )}
      <div class="row">
        <Button submits disabled={days === 0}>
          {words.moveButton}
        </Button>
        <Button kind="plain" onPress={close}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}

type PreviewProps = {
  readonly rollout: ShownRollout
  readonly to: Temporal.PlainDate
  readonly days: number
}

function Preview({ rollout, to, days }: PreviewProps) {
  const words = useWords(rolloutWords)
  const from = Temporal.PlainDate.from(rollout.launchOn)
  const open = listOpen(moveOpen(rollout.steps.map(toStep), { from, to }))
  return (
    <div class="stack close" role="status">
      <p>{words.moveOpen(open.length, days)}</p>
      <ol class="rollout-preview">
        {open.map(({ id, code, title, dueOn }) => (
          <li key={id}>
            <span class="soft">{dateText(language.value, dueOn.toString())}</span>
            <span>{stepTitle({ code: code ?? null, title })}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
