import { useState } from 'preact/hooks'
import { addGathering, listGatherings } from '#contract/gatherings.ts'
import { gatheringKinds, keepsNames, type GatheringKind } from '#domain/gathering.ts'
import { SelectField } from '#web/kit/field.tsx'
import { gatheringFormWords } from '#web/messages/desk-gathering-form.ts'
import { gatheringWords } from '#web/messages/desk-gatherings.ts'
import { useDesk, useRead, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { NoProgram } from '../board/board.tsx'
import { go } from '../router.ts'
import type { PlaceProgram } from '../session-state.ts'
import { Page, Reading } from '../shell-parts.tsx'
import { GatheringForm } from './form.tsx'
import { RepeatFields } from './repeat.tsx'
import { WhyNot } from './why-not.tsx'
import { newWritten, once, toRepeat, toSent, type Written } from './written.ts'
import './gatherings.css'

export function AddGatheringPage() {
  const { program } = useDesk()
  return program === undefined ? <NoProgram /> : <Add program={program} />
}

function Add({ program }: { readonly program: PlaceProgram }) {
  const words = useWords(gatheringWords)
  const read = useRead(listGatherings, { program: program.program })
  return (
    <Page title={words.add}>
      <p>
        <a href="/desk/gatherings">{words.toList}</a>
      </p>
      <Reading read={read}>
        {({ timeZone }) => <Adding program={program} timeZone={timeZone} />}
      </Reading>
    </Page>
  )
}

type AddingProps = { readonly program: PlaceProgram; readonly timeZone: string }

function Adding({ program, timeZone }: AddingProps) {
  const words = useWords(gatheringWords)
  const form = useWords(gatheringFormWords)
  const desk = useDesk()
  const [kind, setKind] = useState<GatheringKind>('training')
  const [repeating, setRepeating] = useState(once)
  const [state, setState] = useState<{ busy: boolean; why?: string }>({ busy: false })
  const send = async (written: Written) => {
    setState({ busy: true })
    const sent = toSent(written)
    const called = await desk.call(addGathering, {
      program: program.program,
      kind,
      ...(keepsNames(kind) ? sent : { ...sent, capacity: null, creditHours: null }),
      repeat: toRepeat(written, repeating) ?? null,
    })
    if (called.kind !== 'done') return setState({ busy: false, why: whyOf(called) })
    const [first] = called.output.gatherings
    go(first === undefined ? '/desk/gatherings' : `/desk/gatherings/${first}`)
  }
  return (
    <>
      <div class="gathering-form">
        <SelectField
          label={form.form.kind}
          hint={form.form.kindHint[kind]}
          value={kind}
          options={gatheringKinds.map((value) => ({ value, label: words.kinds[value] }))}
          onChoose={setKind}
        />
      </div>
      <GatheringForm
        first={newWritten}
        timeZone={timeZone}
        keepsNames={keepsNames(kind)}
        repeating={repeating}
        button={form.form.add}
        busy={state.busy}
        send={(written) => void send(written)}
      >
        {(written, wrongs) => (
          <RepeatFields
            written={written}
            repeating={repeating}
            isWrong={wrongs.has('repeat')}
            changed={setRepeating}
          />
        )}
      </GatheringForm>
      {state.why !== undefined && <WhyNot why={state.why} />}
    </>
  )
}
