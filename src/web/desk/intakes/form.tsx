import { useState } from 'preact/hooks'
import type { Answers } from '#web/case/answers.ts'
import type { ShownProgram } from '#web/case/lists.ts'
import { Busy } from '#web/kit/busy.tsx'
import { Button } from '#web/kit/button.tsx'
import { SelectField } from '#web/kit/field.tsx'
import { Note } from '#web/kit/note.tsx'
import { intakesWords } from '#web/messages/desk-intakes.ts'
import { useDesk, type Desk } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import type { PlaceProgram } from '../session-state.ts'
import { RosterWrong } from '../shell-parts.tsx'
import { startDraft, whyNotTaken, type Draft, type WhyNotTaken } from './draft.ts'
import { AboutFields, CallerFields, TalkFields, WorkFields, type FieldsProps } from './fields.tsx'
import { NoteField, PeerFields } from './peer-fields.tsx'
import type { Prefill } from './prefill.ts'
import { Script } from './script.tsx'
import { sendMade, takeDown, type Made, type Stage, type Taken } from './send.ts'

type Props = {
  readonly shown: ShownProgram
  readonly program: PlaceProgram
  readonly known: Prefill | undefined
  readonly onTaken: (made: Made) => void
}

export function IntakeForm(props: Props) {
  const words = useWords(intakesWords)
  const work = useTaking(props)
  const { draft, why, stage, taken } = work
  const isUnsure = taken?.kind === 'unsure'
  const fields: FieldsProps = {
    program: props.shown,
    answers: draft.answers,
    why,
    set: work.answer,
  }
  return (
    <form
      class="stack across"
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        void work.send()
      }}
      onKeyDown={(event) => {
        const isLine = event.target instanceof HTMLInputElement
        if (event.key !== 'Enter') return
        if (event.ctrlKey || event.metaKey) void work.send()
        // One slip of the finger must not send half a call.
        if (isLine || event.ctrlKey) event.preventDefault()
      }}
    >
      <fieldset class="stack" disabled={isUnsure || stage !== undefined}>
        <Script said={draft.said} isMissing={why === 'not-said'} onSay={work.say} />
        <div class="intake-columns">
          <CallerFields {...fields} />
          <WorkFields {...fields} />
          <About {...fields} />
        </div>
        <div class="intake-columns">
          <TalkFields {...fields} />
          <NoteField {...fields} />
        </div>
      </fieldset>
      <Told taken={taken} />
      {stage !== undefined && <Busy label={words.stages[stage]} />}
      <div class="desk-row">
        <Button submits busy={stage !== undefined}>
          {isUnsure ? words.again : words.send}
        </Button>
        <span class="soft">{words.keys}</span>
      </div>
    </form>
  )
}

function About(fields: FieldsProps) {
  const words = useWords(intakesWords)
  const { answers, set, program } = fields
  return (
    <section class="stack" aria-labelledby="about">
      <h2 id="about">{words.about}</h2>
      <AboutFields {...fields} />
      <PeerFields {...fields} />
      {program.policy.choosing === 'asker-chooses' && (
        <SelectField
          label={words.choice}
          value={answers.choice}
          options={(['direct', 'coordinator'] as const).map((value) => ({
            value,
            label: words.choices[value],
          }))}
          onChoose={(choice) => set({ choice })}
        />
      )}
    </section>
  )
}

function Told({ taken }: { readonly taken: Taken | undefined }) {
  const words = useWords(intakesWords)
  if (taken === undefined || taken.kind === 'taken') return null
  if (taken.kind === 'failed' && taken.why === 'roster-wrong') return <RosterWrong />
  const text =
    taken.kind === 'unsure'
      ? words.failed.unsure
      : words.failed[taken.why === 'offline' ? 'offline' : 'refused']
  return (
    <Note>
      <p role="alert">{text}</p>
    </Note>
  )
}

function useTaking({ shown, program, known, onTaken }: Props) {
  const desk = useDesk()
  const [draft, setDraft] = useState<Draft>(() =>
    startDraft(shown.policy.choosing, language.peek(), known),
  )
  const [why, setWhy] = useState<WhyNotTaken>()
  const [stage, setStage] = useState<Stage>()
  const [taken, setTaken] = useState<Taken>()
  const send = async () => {
    if (stage !== undefined) return
    const lacking = whyNotTaken(draft)
    setWhy(lacking)
    if (lacking !== undefined) return showFirst()
    const next = await take(desk, { program, draft, before: taken, onStage: setStage })
    setStage(undefined)
    setTaken(next)
    if (next.kind === 'taken') onTaken(next.made)
  }
  return {
    draft,
    why,
    stage,
    taken,
    send,
    say: (said: boolean) => {
      setDraft((now) => ({ ...now, said }))
      setWhy(undefined)
    },
    answer: (changed: Partial<Answers>) => {
      setDraft((now) => ({ ...now, answers: { ...now.answers, ...changed } }))
      setWhy(undefined)
    },
  }
}

/** The field that something is wrong with takes the focus, wherever one was. */
const showFirst = () => {
  requestAnimationFrame(() => {
    const wrong =
      '[aria-invalid="true"], .intake-script:has(.error) input, .desk-chips:has(.error) input'
    document.querySelector<HTMLElement>(wrong)?.focus()
  })
}

type Take = {
  readonly program: PlaceProgram
  readonly draft: Draft
  readonly before: Taken | undefined
  readonly onStage: (stage: Stage) => void
}

/** What may have arrived is sent again as it is; anything else is sealed anew. */
async function take(desk: Desk, { program, draft, before, onStage }: Take): Promise<Taken> {
  try {
    if (before?.kind === 'unsure') return await sendMade(before.made, onStage)
    const { answers } = draft
    return await takeDown(desk, { program, answers, language: language.peek(), onStage })
  } catch {
    return { kind: 'failed', why: 'refused' }
  }
}
