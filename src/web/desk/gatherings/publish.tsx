import { useState } from 'preact/hooks'
import { publishGathering } from '#contract/gatherings.ts'
import { Button } from '#web/kit/button.tsx'
import { CopyButton } from '#web/kit/copy-button.tsx'
import { copyWords } from '#web/messages/copy.ts'
import { gatheringWords } from '#web/messages/desk-gatherings.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import type { SectionProps } from './gathering.tsx'
import type { Run } from './when.ts'
import { WhyNot } from './why-not.tsx'

/** A page on which anybody may register; made only when somebody wants it. */
export function Publish({ gathering, run, again }: SectionProps & { readonly run: Run }) {
  const { publish } = useWords(gatheringWords)
  const copy = useWords(copyWords)
  const desk = useDesk()
  const [state, setState] = useState<{ busy: boolean; why?: string }>({ busy: false })
  const link = run.publicKey === null ? undefined : `${location.origin}/gathering#${run.publicKey}`
  const make = async () => {
    setState({ busy: true })
    const called = await desk.call(publishGathering, { gathering: gathering.gathering })
    setState(called.kind === 'done' ? { busy: false } : { busy: false, why: whyOf(called) })
    if (called.kind === 'done') again()
  }
  return (
    <details class="gathering-fold" open={gathering.kind === 'conference'}>
      <summary>{publish.title}</summary>
      <div class="stack close">
        <p class="soft">{link === undefined ? publish.why : publish.link}</p>
        {link === undefined ? (
          <div>
            <Button kind="quiet" small busy={state.busy} onPress={() => void make()}>
              {publish.open}
            </Button>
          </div>
        ) : (
          <div class="row">
            <a class="gathering-link" href={link} target="_blank" rel="noreferrer">
              {link}
            </a>
            <CopyButton words={copy} text={link} small>
              {publish.copy}
            </CopyButton>
          </div>
        )}
        {state.why !== undefined && <WhyNot why={state.why} />}
      </div>
    </details>
  )
}
