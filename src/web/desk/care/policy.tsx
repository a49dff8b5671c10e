import { useState } from 'preact/hooks'
import { saveCarePolicy } from '#contract/care.ts'
import { Button } from '#web/kit/button.tsx'
import { SelectField, TextField } from '#web/kit/field.tsx'
import { Note } from '#web/kit/note.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { careWords } from '#web/messages/desk-care.ts'
import { deskWords } from '#web/messages/desk.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import type { PlaceProgram } from '../session-state.ts'
import { failureText } from '../shell-parts.tsx'
import type { Care } from './care.tsx'

type CarePolicy = Care['policy']
type Props = {
  readonly program: PlaceProgram
  readonly first: CarePolicy
  readonly saved: () => void
}

const numbers = [
  ['restAfterHeavyDays', 'restDays', 'restDaysHint'],
  ['mostOpenTalks', 'mostTalks', 'mostTalksHint'],
  ['trainingMonths', 'trainingMonths', 'trainingMonthsHint'],
] as const

/** How the program looks after its supporters. What was typed stays when it is refused. */
export function Policy({ program, first, saved }: Props) {
  const words = useWords(careWords)
  const shell = useWords(deskWords)
  const desk = useDesk()
  const [policy, setPolicy] = useState(first)
  const [state, setState] = useState<'idle' | 'busy' | 'saved' | { readonly why: string }>('idle')
  const set = (patch: Partial<CarePolicy>) => {
    setState('idle')
    setPolicy({ ...policy, ...patch })
  }
  const save = async () => {
    setState('busy')
    const called = await desk.call(saveCarePolicy, { program: program.program, policy })
    if (called.kind !== 'done') return setState({ why: whyOf(called) })
    setState('saved')
    saved()
  }
  return (
    <form
      class="sheet stack"
      aria-labelledby="policy"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h2 id="policy">{words.policyTitle}</h2>
      <div class="two">
        <Switches policy={policy} set={set} />
        {numbers.map(([field, label, hint]) => (
          <TextField
            key={field}
            type="number"
            label={words[label]}
            hint={words[hint]}
            value={Number.isNaN(policy[field]) ? '' : String(policy[field])}
            onInput={(text) => set({ [field]: Number.parseInt(text, 10) })}
          />
        ))}
      </div>
      <div class="desk-row">
        <Button submits busy={state === 'busy'}>
          {words.save}
        </Button>
      </div>
      <Notice>
        {state === 'saved' ? <Note tone="pine">{words.saved}</Note> : null}
        {typeof state === 'object' ? (
          <Note>{failureText({ ...shell.failures, ...words.why }, state.why)}</Note>
        ) : null}
      </Notice>
    </form>
  )
}

type SwitchProps = {
  readonly policy: CarePolicy
  readonly set: (patch: Partial<CarePolicy>) => void
}

function Switches({ policy, set }: SwitchProps) {
  const words = useWords(careWords)
  return (
    <>
      <SelectField<CarePolicy['checkIns']>
        label={words.checkIns}
        hint={words.checkInsHint}
        value={policy.checkIns}
        options={[
          { value: 'monthly', label: words.monthly },
          { value: 'off', label: words.off },
        ]}
        onChoose={(checkIns) => set({ checkIns })}
      />
      <SelectField<CarePolicy['directory']>
        label={words.directory}
        hint={words.directoryHint}
        value={policy.directory}
        options={[
          { value: 'off', label: words.off },
          { value: 'on', label: words.on },
        ]}
        onChoose={(directory) => set({ directory })}
      />
    </>
  )
}
