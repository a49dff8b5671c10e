import { useState } from 'preact/hooks'
import { saveStep } from '#contract/rollout-plan.ts'
import { Dialog } from '#web/kit/dialog.tsx'
import { AreaField, TextField } from '#web/kit/field.tsx'
import { rolloutWords } from '#web/messages/desk-rollouts.ts'
import { useWords } from '../app-language.ts'
import { DialogForm } from './dialog-form.tsx'
import type { Change } from './use-change.ts'
import { readDay, stepTitle, type ShownRollout, type ShownStep } from './words.ts'

export type EditedStep = Omit<ShownStep, 'step' | 'doneOn'> & {
  readonly step: ShownStep['step'] | null
}

export const newStep = (today: string): EditedStep => ({
  step: null,
  code: null,
  title: '',
  dueOn: today,
  who: '',
  note: '',
})

type Props = {
  readonly rollout: ShownRollout
  readonly edited: EditedStep | undefined
  readonly change: Change
  readonly close: () => void
}

export function StepDialog({ edited, close, ...props }: Props) {
  const words = useWords(rolloutWords)
  const title = edited?.step == null ? words.addStep : words.editOf(stepTitle(edited))
  return (
    <Dialog title={title} open={edited !== undefined} onClose={close}>
      {edited !== undefined && <StepForm {...props} first={edited} close={close} />}
    </Dialog>
  )
}

type FormProps = Omit<Props, 'edited'> & { readonly first: EditedStep }

function StepForm({ rollout: { rollout }, first, change, close }: FormProps) {
  const words = useWords(rolloutWords)
  const [written, setWritten] = useState(first)
  const { step, code, title, dueOn, who, note } = written
  const isTitled = code !== null || title.trim() !== ''
  const save = async () => {
    const input = { rollout, step, code, title, dueOn, who, note }
    return (await change.change(saveStep, input, { said: words.saved })) !== undefined
  }
  const isRight = isTitled && readDay(dueOn) !== undefined
  return (
    <DialogForm change={change} isRight={isRight} save={save} close={close}>
      {(tried) => (
        <Fields written={written} needsTitle={tried && !isTitled} tried={tried} put={setWritten} />
      )}
    </DialogForm>
  )
}

type FieldsProps = {
  readonly written: EditedStep
  readonly tried: boolean
  readonly needsTitle: boolean
  readonly put: (written: EditedStep) => void
}

function Fields({ written, tried, needsTitle, put }: FieldsProps) {
  const words = useWords(rolloutWords)
  const { code, title, dueOn, who, note } = written
  const isDated = readDay(dueOn) !== undefined
  return (
    <>
      <TextField
        label={words.stepTitle}
        {...(code === null ? {} : { hint: words.stepTitleHint })}
        value={title}
        most={200}
        error={needsTitle ? words.needTitle : undefined}
        onInput={(text) => put({ ...written, title: text })}
      />
      <TextField
        type="date"
        label={words.due}
        value={dueOn}
        error={tried && !isDated ? words.needDay : undefined}
        onInput={(day) => put({ ...written, dueOn: day })}
      />
      <TextField
        label={words.who}
        value={who}
        most={120}
        onInput={(text) => put({ ...written, who: text })}
      />
      <AreaField
        label={words.note}
        value={note}
        most={2000}
        rows={3}
        onInput={(text) => put({ ...written, note: text })}
      />
    </>
  )
}
