import { useState } from 'preact/hooks'
import { markStep, orderSteps, removeStep, saveStep } from '#contract/rollout-plan.ts'
import { LAUNCH } from '#domain/rollout.ts'
import { Button } from '#web/kit/button.tsx'
import { rolloutWords } from '#web/messages/desk-rollouts.ts'
import { useWords } from '../app-language.ts'
import { Due } from './due.tsx'
import { Outcome } from './outcome.tsx'
import type { PartProps } from './rollout.tsx'
import { newStep, StepDialog, type EditedStep } from './steps-edit.tsx'
import { useChange, type Change } from './use-change.ts'
import { stepTitle, type ShownRollout, type ShownStep } from './words.ts'

/** The plan: what is to be done, by when and by whom. */
export function Steps({ rollout, changed, mayWrite }: PartProps) {
  const words = useWords(rolloutWords)
  const change = useChange(changed)
  const [edited, setEdited] = useState<EditedStep | undefined>(undefined)
  const { steps } = rollout
  const done = steps.filter(({ doneOn }) => doneOn !== null)
  return (
    <section class="stack close" aria-labelledby="steps">
      <h2 id="steps">{words.steps}</h2>
      <p class="soft">{words.stepsDone(done.length, steps.length)}</p>
      <Outcome state={change.state} />
      <ol class="rollout-steps">
        {steps.map((step, at) => (
          <li key={step.step}>
            <Mark rollout={rollout} step={step} mayWrite={mayWrite} change={change} />
            <Facts rollout={rollout} step={step} />
            {mayWrite && (
              <Tools rollout={rollout} at={at} change={change} edit={() => setEdited(step)} />
            )}
          </li>
        ))}
      </ol>
      {mayWrite && (
        <div class="no-print">
          <Button kind="quiet" small onPress={() => setEdited(newStep(rollout.today))}>
            {words.addStep}
          </Button>
        </div>
      )}
      <StepDialog
        rollout={rollout}
        edited={edited}
        change={change}
        close={() => setEdited(undefined)}
      />
    </section>
  )
}

type StepProps = { readonly rollout: ShownRollout; readonly step: ShownStep }

function Mark({
  rollout: { rollout, launchedOn },
  step,
  mayWrite,
  change: { change, isBusy },
}: StepProps & { readonly mayWrite: boolean; readonly change: Change }) {
  const words = useWords(rolloutWords)
  const title = stepTitle(step)
  const put = async (done: boolean) => {
    const said = done ? words.marked(title) : words.undone
    const undo = () => void put(!done)
    await change(markStep, { rollout, step: step.step, done }, { said, undo })
  }
  // The launch is done by launching, which asks what should be asked.
  const isLaunch = step.code === LAUNCH && launchedOn === null
  return (
    <input
      type="checkbox"
      class="rollout-mark"
      aria-label={words.markDone(title)}
      checked={step.doneOn !== null}
      disabled={!mayWrite || isBusy || isLaunch}
      onChange={(event) => void put(event.currentTarget.checked)}
    />
  )
}

function Facts({ rollout, step }: StepProps) {
  const words = useWords(rolloutWords)
  const { code, doneOn, who, note } = step
  return (
    <div class={doneOn === null ? 'rollout-step' : 'rollout-step done'}>
      <span>{stepTitle(step)}</span>
      <Due rollout={rollout} planned={step}>
        {who !== '' && `${who} · `}
      </Due>
      {code === LAUNCH && rollout.launchedOn === null && (
        <small class="soft no-print">{words.launchStep}</small>
      )}
      {note !== '' && <small class="rollout-note">{note}</small>}
    </div>
  )
}

type ToolsProps = {
  readonly rollout: ShownRollout
  readonly at: number
  readonly change: Change
  readonly edit: () => void
}

function Tools({ rollout: { rollout, steps }, at, change: { change, isBusy }, edit }: ToolsProps) {
  const words = useWords(rolloutWords)
  const step = steps[at]
  if (step === undefined) return null
  const title = stepTitle(step)
  const { step: id, doneOn, ...written } = step
  const again = { rollout, step: null, ...written, restored: { at, doneOn } }
  const restore = () => void change(saveStep, again, { said: words.undone })
  const remove = async () => {
    await change(removeStep, { rollout, step: id }, { said: words.removed(title), undo: restore })
  }
  const put = async (to: number) => {
    const ids = steps.map((each) => each.step).filter((each) => each !== id)
    const order = [...ids.slice(0, to), id, ...ids.slice(to)]
    await change(orderSteps, { rollout, steps: order }, { said: '' })
  }
  return (
    <div class="rollout-tools no-print">
      <Button kind="plain" small label={words.editOf(title)} onPress={edit}>
        {words.edit}
      </Button>
      <details class="rollout-more">
        <summary aria-label={`${words.more}: ${title}`}>⋯</summary>
        <div>
          <Order steps={steps} at={at} title={title} put={isBusy ? undefined : put} />
          <Button kind="plain" small busy={isBusy} onPress={() => void remove()}>
            {words.removeStep}
          </Button>
        </div>
      </details>
    </div>
  )
}

type OrderProps = {
  readonly steps: ShownRollout['steps']
  readonly at: number
  readonly title: string
  /** None while something else is being changed. */
  readonly put: ((to: number) => Promise<void>) | undefined
}

function Order({ steps, at, title, put }: OrderProps) {
  const words = useWords(rolloutWords)
  return (
    <>
      <Button
        kind="plain"
        small
        busy={put === undefined}
        disabled={at === 0}
        label={words.upOf(title)}
        onPress={() => void put?.(at - 1)}
      >
        {words.up}
      </Button>
      <Button
        kind="plain"
        small
        busy={put === undefined}
        disabled={at === steps.length - 1}
        label={words.downOf(title)}
        onPress={() => void put?.(at + 1)}
      >
        {words.down}
      </Button>
    </>
  )
}
