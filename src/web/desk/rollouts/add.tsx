import { useState } from 'preact/hooks'
import { addRollout, listRollouts } from '#contract/rollouts.ts'
import { listUnits } from '#contract/units.ts'
import { planSteps, ROLLOUT_TEMPLATES, type RolloutTemplate } from '#domain/rollout-steps.ts'
import { Button } from '#web/kit/button.tsx'
import { SelectField, TextField } from '#web/kit/field.tsx'
import { rolloutTexts } from '#web/messages/desk-rollout-texts.ts'
import { rolloutWords } from '#web/messages/desk-rollouts.ts'
import { useDesk, useRead, whyOf } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { NoProgram } from '../board/board.tsx'
import { goInstead } from '../router.ts'
import type { PlaceProgram } from '../session-state.ts'
import { Chips } from '../shell-chips.tsx'
import { Page, Reading } from '../shell-parts.tsx'
import { Refusal } from './outcome.tsx'
import type { Unit } from './units.tsx'
import { dateText, readDay, type RolloutRow } from './words.ts'
import './rollouts.css'

/** A unit or the program itself, a launch day, and what follows from them. */
export function AddRolloutPage() {
  const { program } = useDesk()
  return program === undefined ? <NoProgram /> : <Add program={program} />
}

function Add({ program }: { readonly program: PlaceProgram }) {
  const words = useWords(rolloutWords)
  const units = useRead(listUnits, {})
  const rollouts = useRead(listRollouts, { program: program.program })
  return (
    <Page title={words.begin} lead={words.addLead}>
      <a href="/desk/rollouts">{words.toList}</a>
      <Reading read={units}>
        {(listed) => (
          <Reading read={rollouts}>
            {(known) => (
              <AddForm
                program={program}
                today={known.today}
                units={listFree(listed.units, known.rollouts)}
              />
            )}
          </Reading>
        )}
      </Reading>
    </Page>
  )
}

/** Those that no rollout is coming to. */
function listFree(units: readonly Unit[], rollouts: readonly RolloutRow[]): readonly Unit[] {
  const taken = new Set(
    rollouts.filter(({ state }) => state !== 'ended').map((each) => each.unit ?? ''),
  )
  return units.filter(({ unit, retired }) => !retired && !taken.has(unit))
}

type FormProps = {
  readonly program: PlaceProgram
  readonly today: string
  readonly units: readonly Unit[]
}

const MONTHS_AHEAD = 4

type Wish = {
  readonly template: RolloutTemplate
  readonly unit: string
  readonly day: string
}

/** `undefined` while something is missing. */
function readWish({ program, units }: FormProps, { template, unit, day }: Wish) {
  const chosen = template === 'unit' ? units.find((each) => each.unit === unit) : undefined
  if (readDay(day) === undefined) return undefined
  if (template === 'unit' && chosen === undefined) return undefined
  return { program: program.program, template, unit: chosen?.unit ?? null, launchOn: day }
}

type State = { readonly busy: boolean; readonly why?: string; readonly tried?: true }

const firstWish = (today: string): Wish => ({
  template: 'unit',
  unit: '',
  day: Temporal.PlainDate.from(today).add({ months: MONTHS_AHEAD, days: 7 }).toString(),
})

function AddForm(props: FormProps) {
  const words = useWords(rolloutWords)
  const desk = useDesk()
  const [wish, setWish] = useState(() => firstWish(props.today))
  const [state, setState] = useState<State>({ busy: false })
  const send = async () => {
    const whole = readWish(props, wish)
    if (whole === undefined) return setState({ busy: false, tried: true })
    setState({ busy: true })
    const called = await desk.call(addRollout, whole)
    if (called.kind !== 'done') return setState({ busy: false, why: whyOf(called) })
    goInstead(`/desk/rollouts/${called.output.rollout}`)
    scrollTo(0, 0)
  }
  return (
    <form
      class="stack loose"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <WishFields {...props} wish={wish} isTried={state.tried === true} put={setWish} />
      {state.why !== undefined && <Refusal why={state.why} />}
      <div class="actions">
        <Button submits busy={state.busy}>
          {words.beginButton}
        </Button>
      </div>
    </form>
  )
}

type WishProps = FormProps & {
  readonly wish: Wish
  readonly isTried: boolean
  readonly put: (wish: Wish) => void
}

function WishFields({ units, today, wish, isTried, put }: WishProps) {
  const words = useWords(rolloutWords)
  const { template, unit, day } = wish
  const launchOn = readDay(day)
  return (
    <>
      <Chips<RolloutTemplate>
        legend={words.what}
        kind="one"
        options={ROLLOUT_TEMPLATES.map((value) => ({ value, label: words.templates[value] }))}
        chosen={[template]}
        onChoose={([next]) => put({ ...wish, template: next ?? 'unit' })}
      />
      {template === 'unit' && (
        <UnitField
          units={units}
          unit={unit}
          isTried={isTried}
          choose={(chosen) => put({ ...wish, unit: chosen })}
        />
      )}
      <TextField
        type="date"
        label={words.launchDay}
        value={day}
        error={isTried && launchOn === undefined ? words.needDay : undefined}
        onInput={(text) => put({ ...wish, day: text })}
      />
      {launchOn !== undefined && (
        <Preview template={template} launchOn={launchOn} today={Temporal.PlainDate.from(today)} />
      )}
    </>
  )
}

type UnitFieldProps = Pick<FormProps, 'units'> & {
  readonly unit: string
  readonly isTried: boolean
  readonly choose: (unit: string) => void
}

function UnitField({ units, unit, isTried, choose }: UnitFieldProps) {
  const words = useWords(rolloutWords)
  if (units.length === 0) {
    return (
      <p class="note">
        {words.noUnits} <a href="/desk/units">{words.addUnit}</a>
      </p>
    )
  }
  return (
    <SelectField
      label={words.unit}
      value={unit}
      error={isTried && unit === '' ? words.chooseUnit : undefined}
      options={[
        { value: '', label: words.chooseUnit },
        ...units.map((each) => ({ value: each.unit, label: each.name })),
      ]}
      onChoose={choose}
    />
  )
}

type PreviewProps = {
  readonly template: RolloutTemplate
  readonly launchOn: Temporal.PlainDate
  readonly today: Temporal.PlainDate
}

function Preview({ template, launchOn, today }: PreviewProps) {
  const words = useWords(rolloutWords)
  const { steps: titles } = useWords(rolloutTexts)
  const steps = planSteps(template, launchOn).map((step) => ({
    ...step,
    isLate: Temporal.PlainDate.compare(step.dueOn, today) < 0,
  }))
  const late = steps.filter(({ isLate }) => isLate)
  return (
    <section class="stack close" aria-labelledby="preview">
      <h2 id="preview">{words.preview}</h2>
      <ol class="rollout-preview">
        {steps.map(({ code, dueOn, isLate }) => (
          <li key={code}>
            <span class={isLate ? 'portfolio-late' : 'soft'}>
              {dateText(language.value, dueOn.toString())}
              {isLate && ` · ${words.lateShort}`}
            </span>
            <span>{titles[code]}</span>
          </li>
        ))}
      </ol>
      {late.length > 0 && <p class="note">{words.alreadyLate(late.length)}</p>}
    </section>
  )
}
