import { useState } from 'preact/hooks'
import { hasMinutes } from '#domain/gathering.ts'
import { saveMinutes } from '#contract/gatherings-minutes.ts'
import { AreaField } from '#web/kit/field.tsx'
import { Button } from '#web/kit/button.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { SafeText } from '#web/kit/safe-text.tsx'
import { gatheringWords } from '#web/messages/desk-gatherings.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { ActionItems } from './action-items.tsx'
import { Agenda } from './agenda.tsx'
import type { SectionProps } from './gathering.tsx'
import { dayAt, type Gathering } from './when.ts'
import { SaveRow } from './save-row.tsx'

/** What is to be talked about, what was, and what is to be done; printed as it stands. */
export function MinutesSection({ gathering, again }: SectionProps) {
  const words = useWords(gatheringWords)
  const runs = gathering.run !== null
  return (
    <section class="stack far across gathering-minutes" aria-label={words.sections.minutes}>
      <LastTime gathering={gathering} />
      <Agenda gathering={gathering} again={again} />
      <ActionItems gathering={gathering} again={again} />
      <Taken gathering={gathering} again={again} />
      {runs && (
        <div class="no-print">
          <Button kind="quiet" small onPress={() => print()}>
            {words.minutes.print}
          </Button>
        </div>
      )}
    </section>
  )
}

/** Of the last one, to prepare this one. */
function LastTime({ gathering: { previous, timeZone } }: { readonly gathering: Gathering }) {
  const { minutes } = useWords(gatheringWords)
  if (previous === null) return null
  return (
    <details class="gathering-fold no-print">
      <summary>{minutes.last(dayAt(language.value, previous.startsAt, timeZone))}</summary>
      {hasMinutes(previous.minutes) ? (
        <Written minutes={previous.minutes} />
      ) : (
        <p class="soft">{minutes.lastNone}</p>
      )}
    </details>
  )
}

type WrittenProps = { readonly minutes: Gathering['minutes'] }

function Written({ minutes: { notes, decisions } }: WrittenProps) {
  const { minutes } = useWords(gatheringWords)
  return (
    <div class="stack close">
      {notes !== '' && (
        <p>
          <SafeText text={notes} />
        </p>
      )}
      {decisions.length > 0 && (
        <>
          <h3>{minutes.decisions}</h3>
          <ol>
            {decisions.map((each, at) => (
              <li key={at}>{each}</li>
            ))}
          </ol>
        </>
      )}
    </div>
  )
}

function Taken({ gathering, again }: SectionProps) {
  const words = useWords(gatheringWords)
  const { minutes } = words
  const [editing, setEditing] = useState(false)
  const [isSaved, setSaved] = useState(false)
  const close = (saved: boolean) => {
    setEditing(false)
    setSaved(saved)
    if (saved) again()
  }
  return (
    <div class="stack close">
      <h2>{minutes.title}</h2>
      {editing ? (
        <Writing gathering={gathering} close={close} />
      ) : (
        <Kept gathering={gathering} edit={() => setEditing(true)} />
      )}
      <Notice>{isSaved && !editing ? minutes.saved : null}</Notice>
    </div>
  )
}

type KeptProps = { readonly gathering: Gathering; readonly edit: () => void }

function Kept({ gathering, edit }: KeptProps) {
  const { minutes } = useWords(gatheringWords)
  return (
    <>
      {hasMinutes(gathering.minutes) ? (
        <Written minutes={gathering.minutes} />
      ) : (
        <p class="soft">{minutes.none}</p>
      )}
      {gathering.run !== null && (
        <div class="no-print">
          <Button kind="quiet" small onPress={edit}>
            {minutes.edit}
          </Button>
        </div>
      )}
    </>
  )
}

type WritingProps = {
  readonly gathering: Gathering
  readonly close: (saved: boolean) => void
}

function Writing({ gathering, close }: WritingProps) {
  const { minutes } = useWords(gatheringWords)
  const desk = useDesk()
  const [notes, setNotes] = useState(gathering.minutes.notes)
  const [decisions, setDecisions] = useState(gathering.minutes.decisions.join('\n'))
  const [state, setState] = useState<{ busy: boolean; why?: string }>({ busy: false })
  const save = async () => {
    setState({ busy: true })
    const lines = decisions.split('\n').filter((each) => each.trim() !== '')
    const written = { gathering: gathering.gathering, notes, decisions: lines }
    const called = await desk.call(saveMinutes, written)
    if (called.kind === 'done') return close(true)
    setState({ busy: false, why: whyOf(called) })
  }
  return (
    <form
      class="stack close"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <AreaField label={minutes.notes} value={notes} most={12_000} rows={8} onInput={setNotes} />
      <AreaField
        label={minutes.decisions}
        hint={minutes.decisionsHint}
        value={decisions}
        most={12_000}
        rows={4}
        onInput={setDecisions}
      />
      <SaveRow {...state} cancel={() => close(false)} />
    </form>
  )
}
