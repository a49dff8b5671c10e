import type { UnitId } from '#domain/ids.ts'
import { useState } from 'preact/hooks'
import { openIncident } from '#contract/incidents.ts'
import { incidentKinds, type IncidentKind } from '#domain/incident.ts'
import { Button } from '#web/kit/button.tsx'
import { SelectField, TextField } from '#web/kit/field.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { incidentsWords } from '#web/messages/desk-incidents.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { useUnits } from '../lists.ts'
import type { PlaceProgram } from '../session-state.ts'
import { Trouble } from '../trouble.tsx'
import { UnitField } from '../unit-field.tsx'
import { RoleRows, toRoles, type RoleRow } from './role-rows.tsx'

type Props = {
  readonly program: PlaceProgram
  /** Where there is none yet, the form stands open. */
  readonly isFirst: boolean
  readonly onOpened: () => void
}

type Form = {
  readonly kind: IncidentKind
  readonly unit: UnitId | null
  readonly day: string
  readonly roles: readonly RoleRow[]
}

const blank = (): Form => ({
  kind: 'adverse-event',
  unit: null,
  day: Temporal.Now.plainDateISO().toString(),
  roles: [{ role: '', headcount: '' }],
})

export function AddIncident({ program, isFirst, onOpened }: Props) {
  const words = useWords(incidentsWords)
  const desk = useDesk()
  const units = useUnits()
  const [form, setForm] = useState(blank)
  const [state, setState] = useState<{ busy: boolean; why?: string; done?: true }>({ busy: false })
  const set = (patch: Partial<Form>) => setForm({ ...form, ...patch })
  const send = async () => {
    if (form.day === '') return setState({ busy: false, why: 'bad-day' })
    setState({ busy: true })
    const { kind, unit, day: happenedOn } = form
    const input = { program: program.program, kind, unit, happenedOn, roles: toRoles(form.roles) }
    const called = await desk.call(openIncident, input)
    if (called.kind !== 'done') return setState({ busy: false, why: whyOf(called) })
    setState({ busy: false, done: true })
    setForm(blank())
    onOpened()
  }
  return (
    <details class="sheet" open={isFirst}>
      <summary>{words.add}</summary>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <SelectField
          label={words.kind}
          value={form.kind}
          options={incidentKinds.map((value) => ({ value, label: words.kinds[value] }))}
          onChoose={(kind) => set({ kind })}
        />
        <UnitField
          label={words.unit}
          none={words.noUnit}
          units={units}
          chosen={form.unit}
          choose={(unit) => set({ unit })}
        />
        <TextField type="date" label={words.day} value={form.day} onInput={(day) => set({ day })} />
        <RoleRows program={program} rows={form.roles} onChange={(roles) => set({ roles })} />
        <p class="soft">{words.noStory}</p>
        <Trouble why={state.why} words={words.why} />
        <div>
          <Button submits busy={state.busy}>
            {state.busy ? words.opening : words.open}
          </Button>
        </div>
        <Notice>{state.done === true && words.opened}</Notice>
      </form>
    </details>
  )
}
