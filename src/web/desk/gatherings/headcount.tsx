import { useState } from 'preact/hooks'
import { recordHeadcount } from '#contract/gatherings.ts'
import { headcounts, type Headcount as Band } from '#domain/gathering.ts'
import { Notice } from '#web/kit/notice.tsx'
import { deskWords } from '#web/messages/desk.ts'
import { gatheringWords } from '#web/messages/desk-gatherings.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { Chips } from '../shell-chips.tsx'
import type { SectionProps } from './gathering.tsx'
import { WhyNot } from './why-not.tsx'

/** Of a drop-in: about how many. There is nowhere to put a name. */
export function Headcount({
  gathering,
  again,
  isOpen,
}: SectionProps & { readonly isOpen: boolean }) {
  const words = useWords(gatheringWords)
  const general = useWords(deskWords)
  const desk = useDesk()
  const [state, setState] = useState<{ saved: boolean; why?: string }>({ saved: false })
  const choose = async (headcount: Band | null) => {
    const called = await desk.call(recordHeadcount, { gathering: gathering.gathering, headcount })
    setState(called.kind === 'done' ? { saved: true } : { saved: false, why: whyOf(called) })
    if (called.kind === 'done') again()
  }
  return (
    <section class="stack across" aria-label={words.sections.attendance}>
      <p class="soft">{words.headcountWhy}</p>
      {isOpen ? (
        <Chips
          legend={words.headcount}
          kind="one"
          options={headcounts.map((value) => ({ value, label: words.headcounts[value] }))}
          chosen={gathering.headcount === null ? [] : [gathering.headcount]}
          onChoose={([chosen]) => void choose(chosen ?? null)}
        />
      ) : (
        <p>{words.notYet}</p>
      )}
      <Notice>{state.saved ? general.saved : null}</Notice>
      {state.why !== undefined && <WhyNot why={state.why} />}
    </section>
  )
}
