import { useState } from 'preact/hooks'
import { declineDebrief, planDebrief } from '#contract/debriefs.ts'
import { listSupporters } from '#contract/supporters.ts'
import type { SupporterId } from '#domain/ids.ts'
import { Button } from '#web/kit/button.tsx'
import { SelectField, TextField } from '#web/kit/field.tsx'
import { debriefsWords } from '#web/messages/desk-debriefs.ts'
import { useDesk, useRead, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import type { PlaceProgram } from '../session-state.ts'
import { Trouble } from '../trouble.tsx'
import type { ListedDebrief } from './debriefs.tsx'

type Props = {
  readonly program: PlaceProgram
  readonly debrief: ListedDebrief
  readonly onChanged: () => void
}

/** Two different supporters and a day; until it was held the plan may change. */
export function Plan({ program, debrief, onChanged }: Props) {
  const words = useWords(debriefsWords)
  const [isOpen, setOpen] = useState(debrief.state === 'asked')
  if (debrief.state === 'held' || debrief.state === 'declined') return null
  if (!isOpen) {
    return (
      <div>
        <Button kind="quiet" small onPress={() => setOpen(true)}>
          {words.replan}
        </Button>
      </div>
    )
  }
  const changed = () => {
    setOpen(false)
    onChanged()
  }
  return <PlanForm program={program} debrief={debrief} onChanged={changed} />
}

function PlanForm({ program, debrief, onChanged }: Props) {
  const words = useWords(debriefsWords)
  const desk = useDesk()
  const options = useActive(program)
  const [first, setFirst] = useState(debrief.supporters[0]?.supporter ?? '')
  const [second, setSecond] = useState(debrief.supporters[1]?.supporter ?? '')
  const [on, setOn] = useState(debrief.plannedOn ?? '')
  const [state, setState] = useState<{ busy: boolean; why?: string }>({ busy: false })
  const tell = async (asked: Promise<{ readonly kind: string; readonly code?: string }>) => {
    setState({ busy: true })
    const called = await asked
    if (called.kind !== 'done') return setState({ busy: false, why: whyOf(called) })
    setState({ busy: false })
    onChanged()
  }
  const plan = () => {
    const chosen = [first, second].flatMap(
      (id) => options.find(({ value }) => value === id)?.id ?? [],
    )
    if (new Set(chosen).size !== 2) return setState({ busy: false, why: 'not-two' })
    if (on === '') return setState({ busy: false, why: 'bad-day' })
    const input = { debrief: debrief.debrief, supporters: chosen, on }
    return void tell(desk.call(planDebrief, input))
  }
  return (
    <form
      class="stack close"
      onSubmit={(event) => {
        event.preventDefault()
        plan()
      }}
    >
      <h3>{words.planTitle}</h3>
      <div class="debrief-plan">
        <SelectField label={words.first} value={first} options={options} onChoose={setFirst} />
        <SelectField label={words.second} value={second} options={options} onChoose={setSecond} />
        <TextField type="date" label={words.day} value={on} onInput={setOn} />
      </div>
      <Trouble why={state.why} words={words.why} />
      <div class="desk-row">
        <Button submits busy={state.busy}>
          {state.busy ? words.planning : words.plan}
        </Button>
        <Button
          kind="plain"
          onPress={() => void tell(desk.call(declineDebrief, { debrief: debrief.debrief }))}
        >
          {words.decline}
        </Button>
      </div>
    </form>
  )
}

type Choice = { readonly value: string; readonly label: string; readonly id?: SupporterId }

function useActive({ program }: PlaceProgram): readonly Choice[] {
  const words = useWords(debriefsWords)
  const read = useRead(listSupporters, { program })
  const all = read.kind === 'ready' ? read.output.supporters : []
  const active = all
    .filter(({ state }) => state === 'active')
    .toSorted((one, other) => one.name.localeCompare(other.name))
  return [
    { value: '', label: words.chooseOne },
    ...active.map(({ supporter, name }) => ({ value: supporter, label: name, id: supporter })),
  ]
}
