import { useEffect, useState } from 'preact/hooks'
import { showProgram } from '#contract/programs.ts'
import type { ShownProgram } from '#web/case/lists.ts'
import { Note } from '#web/kit/note.tsx'
import { intakesWords } from '#web/messages/desk-intakes.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { NoProgram } from '../board/board.tsx'
import type { PlaceProgram } from '../session-state.ts'
import { Page, Reading } from '../shell-parts.tsx'
import { Afterwards } from './afterwards.tsx'
import { IntakeForm } from './form.tsx'
import { prefill, type Prefill } from './prefill.ts'
import type { Made } from './send.ts'
import './intakes.css'

/** Somebody talks, a coordinator types: one screen, by keyboard alone. */
export function IntakePage() {
  const { program } = useDesk()
  const [known, setKnown] = useState(() => prefill.peek())
  useEffect(() => {
    prefill.value = undefined
  }, [])
  const forget = () => setKnown(undefined)
  return program === undefined ? (
    <NoProgram />
  ) : (
    <OfProgram program={program} known={known} forget={forget} />
  )
}

type Props = {
  readonly program: PlaceProgram
  readonly known: Prefill | undefined
  readonly forget: () => void
}

function OfProgram({ program, known, forget }: Props) {
  const words = useWords(intakesWords)
  const read = useRead(showProgram, { program: program.slug })
  const [made, setMade] = useState<Made>()
  if (made !== undefined) {
    const another = () => {
      forget()
      setMade(undefined)
    }
    return <Afterwards program={program} made={made} known={known} onAnother={another} />
  }
  return (
    <Page title={words.title} lead={words.lead}>
      <Reading read={read}>
        {(shown) => <Open shown={shown} program={program} known={known} onTaken={setMade} />}
      </Reading>
    </Page>
  )
}

type OpenProps = Omit<Props, 'forget'> & {
  readonly shown: ShownProgram
  readonly onTaken: (made: Made) => void
}

function Open({ shown, program, known, onTaken }: OpenProps) {
  const words = useWords(intakesWords)
  if (!shown.live) return <Note>{words.notLive}</Note>
  return (
    <>
      {known !== undefined && <Note tone="pine">{words.referred}</Note>}
      <IntakeForm shown={shown} program={program} known={known} onTaken={onTaken} />
    </>
  )
}
