import { useEffect, useState } from 'preact/hooks'
import { showOutreachForm } from '#contract/outreaches.ts'
import type { ProgramId } from '#domain/ids.ts'
import { whyNotOutreach, type Outreach, type WhyNotOutreach } from '#domain/outreach.ts'
import { Button } from '#web/kit/button.tsx'
import { Note } from '#web/kit/note.tsx'
import { deskWords } from '#web/messages/desk.ts'
import { outreachesWords } from '#web/messages/desk-outreaches.ts'
import { useDesk, useRead, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import type { KeptRecord } from '../session-store.ts'
import { Failure, Page, Reading } from '../shell-parts.tsx'
import { afterTalk, startingOutreach } from './defaults.ts'
import { OutreachForm } from './form.tsx'
import { JustLogged, lastLogged } from './just-logged.tsx'
import { NotChanged } from './not-changed.tsx'
import { Recent } from './recent.tsx'
import {
  correct,
  newToken,
  record,
  toLists,
  toOutreach,
  type Form,
  type Recording,
} from './records.ts'

/** The record of a talk: after a request, or of one that came about in a corridor. */
export function LogPage() {
  const words = useWords(outreachesWords)
  const desk = useDesk()
  const [after] = useState(() => afterTalk.peek())
  useEffect(() => {
    afterTalk.value = undefined
  }, [])
  const program = after?.program ?? desk.program?.program
  if (program === undefined) {
    return (
      <Page title={words.title}>
        <p>{words.noProgram}</p>
      </Page>
    )
  }
  return <LogOf program={program} facets={after?.facets} isAfter={after !== undefined} />
}

type Facets = NonNullable<(typeof afterTalk)['value']>['facets']
type LogOfProps = {
  readonly program: ProgramId
  readonly facets: Facets
  readonly isAfter: boolean
}

function LogOf({ program, facets, isAfter }: LogOfProps) {
  const words = useWords(outreachesWords)
  const read = useRead(showOutreachForm, { program })
  const [editing, setEditing] = useState<KeptRecord>()
  const [turn, setTurn] = useState(0)
  const normal = isAfter && turn === 0 ? words.headingAfter : words.heading
  const done = () => {
    setEditing(undefined)
    setTurn((before) => before + 1)
  }
  return (
    <Page
      title={words.title}
      heading={editing === undefined ? normal : words.headingEdit}
      lead={words.lead}
    >
      <JustLogged onUndone={done} />
      <Reading read={read}>
        {(form) => (
          <Logging
            key={editing?.id ?? `new ${turn}`}
            {...{ program, form, editing }}
            facets={turn === 0 ? facets : undefined}
            onDone={done}
          />
        )}
      </Reading>
      <Recent program={program} turn={turn} onEdit={setEditing} onChanged={done} />
    </Page>
  )
}

type LoggingProps = {
  readonly program: ProgramId
  readonly form: Form
  readonly editing: KeptRecord | undefined
  readonly facets: Facets
  readonly onDone: () => void
}

function Logging({ program, form, editing, facets, onDone }: LoggingProps) {
  const words = useWords(outreachesWords)
  const shell = useWords(deskWords)
  const desk = useDesk()
  const lists = toLists(form)
  const Told = editing === undefined ? Failure : NotChanged
  const thisWeek = Temporal.PlainDate.from(form.thisWeek)
  const [token] = useState(() => editing?.id ?? newToken())
  const [outreach, setOutreach] = useState<Outreach>(
    () => toOutreach(editing?.record) ?? startingOutreach(thisWeek, facets, lists),
  )
  const sending = useSending(onDone)
  const submit = (event: Event) => {
    event.preventDefault()
    const rules = { lists, comments: form.comments, today: thisWeek }
    void sending.send(
      { program, token, outreach },
      {
        wrong: whyNotOutreach(outreach, rules),
        isNew: editing === undefined,
        desk,
      },
    )
  }
  return (
    <form class="stack roomy" onSubmit={submit} noValidate>
      <OutreachForm
        {...{ lists, thisWeek, outreach, program }}
        comments={form.comments}
        onChange={setOutreach}
        why={sending.wrong}
      />
      {sending.wrong === undefined ? null : <Note>{wrongText(words.why, sending.wrong)}</Note>}
      {sending.why === undefined ? null : <Told why={sending.why} />}
      <div class="desk-row">
        <Button submits busy={sending.busy}>
          {editing === undefined ? words.send : words.sendEdit}
        </Button>
        {editing === undefined ? null : (
          <Button kind="plain" onPress={onDone}>
            {shell.cancel}
          </Button>
        )}
      </div>
    </form>
  )
}

type Way = {
  readonly wrong: WhyNotOutreach | undefined
  readonly isNew: boolean
  readonly desk: ReturnType<typeof useDesk>
}

function useSending(onDone: () => void) {
  const [wrong, setWrong] = useState<WhyNotOutreach>()
  const [why, setWhy] = useState<string>()
  const [busy, setBusy] = useState(false)
  const send = async (recording: Recording, { wrong, isNew, desk }: Way) => {
    setWrong(wrong)
    setWhy(undefined)
    if (wrong !== undefined) return
    setBusy(true)
    const said = isNew ? await record(desk, recording) : await correct(desk, recording)
    setBusy(false)
    if (said.kind !== 'done') return setWhy(whyOf(said))
    lastLogged.value = { recording, isNew }
    onDone()
  }
  return { wrong, why, busy, send }
}

type Why = (typeof outreachesWords)['en']['why']
function wrongText({ other, ...known }: Why, why: string): string {
  return Object.entries(known).find(([name]) => name === why)?.[1] ?? other
}
