import { useState } from 'preact/hooks'
import type { OutputOf } from '#contract/endpoint.ts'
import { listMyDebriefs, markDebriefHeld } from '#contract/debriefs.ts'
import { HEADCOUNT_BANDS } from '#domain/codes.ts'
import { debriefOutreach } from '#domain/debrief.ts'
import type { Outreach } from '#domain/outreach.ts'
import { Button } from '#web/kit/button.tsx'
import { SelectField } from '#web/kit/field.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { logLabel } from '#web/messages/codes-log.ts'
import { debriefsWords } from '#web/messages/desk-debriefs.ts'
import { useDesk, useRead, whyOf } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { useDepartments } from '../departments.ts'
import { newToken, record } from '../outreaches/records.ts'
import { Page, Reading } from '../shell-parts.tsx'
import { Trouble } from '../trouble.tsx'
import { DebriefFacts } from './debriefs.tsx'
import './debriefs.css'

type Mine = OutputOf<typeof listMyDebriefs>['debriefs'][number]

/** For the two who sit down with a group. */
export function MyDebriefsPage() {
  const words = useWords(debriefsWords)
  const read = useRead(listMyDebriefs, {}, 'board')
  const [isLogged, setLogged] = useState(false)
  return (
    <Page title={words.mineTitle} lead={words.mineLead}>
      <Notice>{isLogged && <p class="note pine">{words.logged}</p>}</Notice>
      <Reading read={read}>
        {({ debriefs }, again) => (
          <>
            {debriefs.length === 0 ? <p class="soft">{words.mineNone}</p> : null}
            <ul class="debriefs">
              {debriefs.map((each) => (
                <li class="sheet stack close" key={each.debrief}>
                  <DebriefFacts debrief={each} />
                  <TookPlace
                    debrief={each}
                    onLogged={() => {
                      setLogged(true)
                      again()
                    }}
                  />
                </li>
              ))}
            </ul>
          </>
        )}
      </Reading>
    </Page>
  )
}

type TookPlaceProps = { readonly debrief: Mine; readonly onLogged: () => void }

function TookPlace(props: TookPlaceProps) {
  const words = useWords(debriefsWords)
  const [isOpen, setOpen] = useState(false)
  if (isOpen) return <LogForm {...props} />
  return (
    <div>
      <Button onPress={() => setOpen(true)}>{words.tookPlace}</Button>
    </div>
  )
}

/**
 * Marked first, so that of the two only one logs it; what is then not recorded can be sent again from here, and is
 * recorded once.
 */
function useLogging({ debrief, onLogged }: TookPlaceProps) {
  const desk = useDesk()
  const [token] = useState(newToken)
  const [isMarked, setMarked] = useState(false)
  const [state, setState] = useState<{ busy: boolean; why?: string }>({ busy: false })
  const log = async (outreach: Outreach) => {
    setState({ busy: true })
    if (!isMarked) {
      const held = await desk.call(markDebriefHeld, { debrief: debrief.debrief })
      if (held.kind !== 'done') return setState({ busy: false, why: whyOf(held) })
      setMarked(true)
    }
    const recorded = await record(desk, { program: debrief.program, token, outreach })
    if (recorded.kind !== 'done') return setState({ busy: false, why: whyOf(recorded) })
    onLogged()
  }
  return { state, log }
}

const PLACES = ['in-person', 'online'] as const

function LogForm(props: TookPlaceProps) {
  const { debrief } = props
  const words = useWords(debriefsWords)
  const spoken = language.value
  const departments = useDepartments(debrief.program)
  const { state, log } = useLogging(props)
  const [headcount, setHeadcount] = useState(debrief.headcount)
  const [place, setPlace] = useState<(typeof PLACES)[number]>(
    debrief.wishes.place === 'online' ? 'online' : 'in-person',
  )
  const [department, setDepartment] = useState('')
  const send = async () => {
    const on = Temporal.Now.plainDateISO()
    const about = { issues: debrief.issues, department: department === '' ? undefined : department }
    await log(debriefOutreach({ on, headcount, place, ...about }))
  }
  return (
    <form
      class="stack close"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h3>{words.logTitle}</h3>
      <p class="soft">{words.logWhy}</p>
      <div class="debrief-plan">
        <SelectField
          label={words.headcount}
          value={headcount}
          options={HEADCOUNT_BANDS.map((value) => ({
            value,
            label: logLabel(spoken, 'headcount', value),
          }))}
          onChoose={setHeadcount}
        />
        <SelectField
          label={words.place}
          value={place}
          options={PLACES.map((value) => ({ value, label: words.places[value] }))}
          onChoose={setPlace}
        />
        <SelectField
          label={words.department}
          value={department}
          options={[{ value: '', label: words.noDepartment }, ...departments]}
          onChoose={setDepartment}
        />
      </div>
      <Trouble why={state.why} words={words.why} />
      <div>
        <Button submits busy={state.busy}>
          {state.busy ? words.logging : words.log}
        </Button>
      </div>
    </form>
  )
}
