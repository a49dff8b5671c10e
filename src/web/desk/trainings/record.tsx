import { useState } from 'preact/hooks'
import { recordTraining } from '#contract/trainings.ts'
import { trainingCodes, type TrainingCode } from '#domain/training.ts'
import { Button } from '#web/kit/button.tsx'
import { SelectField, TextField } from '#web/kit/field.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { agreementWords } from '#web/messages/desk-agreements.ts'
import { refusalWords } from '#web/messages/desk-refusals.ts'
import { useWords } from '../app-language.ts'
import { Trouble } from '../trouble.tsx'
import { useCall } from '../use-call.ts'
import type { Trained } from './trainings.tsx'

type Props = {
  /** One of them is recorded without asking who. */
  readonly supporters: readonly Pick<Trained, 'supporter' | 'name' | 'standing'>[]
  readonly today: string
  readonly changed: () => void
}

/** Somebody completed a training. The day stays for the next one, since people train together. */
export function Record({ supporters, today, changed }: Props) {
  const words = useWords(agreementWords)
  const [only] = supporters
  const isOne = supporters.length === 1
  const [who, setWho] = useState('')
  const [code, setCode] = useState<TrainingCode>(
    isOne && only?.standing !== 'none' ? 'refresher' : 'initial',
  )
  const [on, setOn] = useState(today)
  const saving = useCall()
  const refusals = {
    ...useWords(refusalWords),
    'bad-training-day': words.badDay,
    'invalid-input': words.badDay,
  }
  const person = isOne ? only : supporters.find(({ supporter }) => supporter === who)
  const send = async () => {
    if (person === undefined) return
    const input = { supporter: person.supporter, code, completedOn: on }
    if ((await saving.run(recordTraining, input)) === undefined) return
    setWho('')
    changed()
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {!isOne && (
        <SelectField
          label={words.who}
          value={who}
          options={[
            { value: '', label: words.choose },
            ...supporters.map(({ supporter, name }) => ({ value: supporter, label: name })),
          ]}
          onChoose={setWho}
        />
      )}
      <SelectField<TrainingCode>
        label={words.kind}
        value={code}
        options={trainingCodes.map((value) => ({ value, label: words.codes[value] }))}
        onChoose={setCode}
      />
      <TextField type="date" label={words.completedOn} value={on} onInput={setOn} />
      <div>
        <Button kind="quiet" submits busy={saving.busy} disabled={person === undefined}>
          {words.recordButton}
        </Button>
      </div>
      <Notice>{saving.isDone && words.recorded}</Notice>
      <Trouble why={saving.why} words={refusals} />
    </form>
  )
}
