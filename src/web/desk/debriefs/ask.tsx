import type { UnitId } from '#domain/ids.ts'
import { useState } from 'preact/hooks'
import { askForDebrief } from '#contract/debriefs.ts'
import { HEADCOUNT_BANDS, type HeadcountBand } from '#domain/codes.ts'
import { debriefPlaces, debriefTimes, type DebriefWishes } from '#domain/debrief.ts'
import { MOST_ISSUES } from '#domain/outreach.ts'
import { Button } from '#web/kit/button.tsx'
import { SelectField } from '#web/kit/field.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { logLabel } from '#web/messages/codes-log.ts'
import { debriefsWords } from '#web/messages/desk-debriefs.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { useOptions, useUnits } from '../lists.ts'
import type { PlaceProgram } from '../session-state.ts'
import { Chips } from '../shell-chips.tsx'
import { Trouble } from '../trouble.tsx'
import { UnitField } from '../unit-field.tsx'

type Props = {
  readonly program: PlaceProgram
  /** Where there is none yet, the form stands open. */
  readonly isFirst: boolean
  readonly onAsked: () => void
}

type Form = {
  readonly unit: UnitId | null
  readonly headcount: HeadcountBand
  readonly issues: readonly string[]
  readonly wishes: DebriefWishes
}
const blank: Form = {
  unit: null,
  headcount: 'from_6_to_10',
  issues: [],
  wishes: { time: 'any', place: 'in-person' },
}

export function AskForDebrief({ program, isFirst, onAsked }: Props) {
  const words = useWords(debriefsWords)
  const desk = useDesk()
  const [form, setForm] = useState(blank)
  const [state, setState] = useState<{ busy: boolean; why?: string; done?: true }>({ busy: false })
  const send = async () => {
    if (form.issues.length === 0) return setState({ busy: false, why: 'no-issue' })
    setState({ busy: true })
    const { unit, headcount, issues, wishes } = form
    const input = { program: program.program, unit, incident: null, headcount, wishes }
    const called = await desk.call(askForDebrief, { ...input, issues: [...issues] })
    if (called.kind !== 'done') return setState({ busy: false, why: whyOf(called) })
    setState({ busy: false, done: true })
    setForm(blank)
    onAsked()
  }
  return (
    <details class="sheet" open={isFirst}>
      <summary>{words.askTitle}</summary>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <Fields program={program} form={form} setForm={setForm} />
        <p class="soft">{words.noStory}</p>
        <Trouble why={state.why} words={words.why} />
        <div>
          <Button submits busy={state.busy}>
            {state.busy ? words.asking : words.ask}
          </Button>
        </div>
        <Notice>{state.done === true && words.asked}</Notice>
      </form>
    </details>
  )
}

type FieldsProps = {
  readonly program: PlaceProgram
  readonly form: Form
  readonly setForm: (form: Form) => void
}

function Fields({ program, form, setForm }: FieldsProps) {
  const words = useWords(debriefsWords)
  const issues = useOptions(program.program, 'issue')
  const units = useUnits()
  const spoken = language.value
  const set = (patch: Partial<Form>) => setForm({ ...form, ...patch })
  const wish = (patch: Partial<DebriefWishes>) => set({ wishes: { ...form.wishes, ...patch } })
  return (
    <>
      <UnitField
        label={words.unit}
        none={words.noUnit}
        units={units}
        chosen={form.unit}
        choose={(unit) => set({ unit })}
      />
      <SelectField
        label={words.headcount}
        value={form.headcount}
        options={HEADCOUNT_BANDS.map((value) => ({
          value,
          label: logLabel(spoken, 'headcount', value),
        }))}
        onChoose={(headcount) => set({ headcount })}
      />
      <Chips
        legend={words.issues}
        kind="many"
        options={issues}
        chosen={form.issues}
        onChoose={(chosen) => set({ issues: chosen.slice(-MOST_ISSUES) })}
      />
      <SelectField
        label={words.time}
        value={form.wishes.time}
        options={debriefTimes.map((value) => ({ value, label: words.times[value] }))}
        onChoose={(time) => wish({ time })}
      />
      <SelectField
        label={words.place}
        value={form.wishes.place}
        options={debriefPlaces.map((value) => ({ value, label: words.places[value] }))}
        onChoose={(place) => wish({ place })}
      />
    </>
  )
}
