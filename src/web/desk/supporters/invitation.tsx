import { useState } from 'preact/hooks'
import { inviteSupporter } from '#contract/supporters.ts'
import { Button } from '#web/kit/button.tsx'
import { supporterWords } from '#web/messages/desk-supporters.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { Refused } from '../board/refused.tsx'
import { HandOver } from './hand-over.tsx'
import type { Standing } from './standing.ts'
import type { OneProps } from './supporter.tsx'

/** What is still missing before somebody can be approved, and a new link where theirs ran out. */
export function Invitation({ supporter, standing }: OneProps & { readonly standing: Standing }) {
  const words = useWords(supporterWords)
  const desk = useDesk()
  const [state, setState] = useState<{ busy: boolean; why?: string; link?: string }>({
    busy: false,
  })
  const send = async () => {
    setState({ busy: true })
    const called = await desk.call(inviteSupporter, { supporter: supporter.supporter })
    setState(
      called.kind === 'done'
        ? { busy: false, link: called.output.link }
        : { busy: false, why: whyOf(called) },
    )
  }
  return (
    <section class="stack close">
      {standing !== 'left' && (
        <p>{standing === 'unready' ? words.waitingReady : words.waitingKeys}</p>
      )}
      {state.link === undefined ? (
        standing !== 'unready' && (
          <div>
            <Button kind="quiet" busy={state.busy} onPress={() => void send()}>
              {words.inviteAgain}
            </Button>
          </div>
        )
      ) : (
        <HandOver name={supporter.name} link={state.link} />
      )}
      {state.why !== undefined && <Refused why={state.why} />}
    </section>
  )
}
