import { useRef, useState } from 'preact/hooks'
import type { ShownProgram } from '#web/case/lists.ts'
import { Button } from '#web/kit/button.tsx'
import { Note } from '#web/kit/note.tsx'
import { joinWords } from '#web/messages/join.ts'
import { useWords } from '../language.ts'
import { Trouble } from '../shell.tsx'
import { LivedFields, TalkFields, WhyField, WorkFields, YouFields } from './fields.tsx'
import { Referees } from './referees.tsx'
import { needsOf, nothingWritten, type Written } from './written.ts'

type Props = {
  readonly program: ShownProgram
  readonly busy: boolean
  readonly why: string | undefined
  readonly send: (written: Written) => void
}

/** The form itself. What was typed stays, whatever is refused. */
export function Applying({ program, busy, why, send }: Props) {
  const words = useWords(joinWords)
  const [written, setWritten] = useState(nothingWritten)
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const needs = tried ? needsOf(written) : { own: [], others: [], isMet: true }
  const { answers } = written
  const set = (patch: Partial<Written['answers']>) =>
    setWritten({ ...written, answers: { ...answers, ...patch } })
  return (
    <>
      <Asked />
      <form
        ref={form}
        class="stack far"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (needsOf(written).isMet) return send(written)
          requestAnimationFrame(() => focusFirstWrong(form.current))
        }}
      >
        <p>{words.skip}</p>
        <YouFields program={program} written={written} needs={needs.own} changed={setWritten} />
        <WorkFields program={program} answers={answers} set={set} />
        <TalkFields program={program} answers={answers} set={set} />
        <LivedFields program={program} answers={answers} set={set} />
        <section class="stack" aria-labelledby="join-more">
          <h2 id="join-more">{words.moreTitle}</h2>
          <WhyField answers={answers} set={set} />
        </section>
        <Referees
          referees={written.references}
          needs={needs.others}
          changed={(references) => setWritten({ ...written, references })}
        />
        <div class="stack close">
          <p class="soft">{words.whoReads}</p>
          {!needs.isMet && <Note>{words.lookOver}</Note>}
          {why === 'unknown-role' && <Note>{words.unknownRole}</Note>}
          {why !== undefined && why !== 'unknown-role' && <Trouble why={why} />}
          <div>
            <Button submits busy={busy}>
              {words.send}
            </Button>
          </div>
        </div>
      </form>
    </>
  )
}

/** Marked controls come after what says so: whoever cannot see the page is taken there. */
function focusFirstWrong(form: HTMLFormElement | null): void {
  const wrong = form?.querySelector('[aria-invalid="true"]')
  if (wrong instanceof HTMLElement) wrong.focus()
}

function Asked() {
  const words = useWords(joinWords)
  const { time, training, willing, meetings } = words.asked
  return (
    <section class="stack close" aria-labelledby="join-asked">
      <h2 id="join-asked">{words.askedTitle}</h2>
      <p>{time}</p>
      <ul class="join-list">
        {[training, willing, meetings].map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <h3 class="join-not">{words.notTitle}</h3>
      <p>{words.not}</p>
    </section>
  )
}
