import { useEffect, useState } from 'preact/hooks'
import { closeReferral } from '#contract/referrals.ts'
import { Button } from '#web/kit/button.tsx'
import { Note } from '#web/kit/note.tsx'
import type { IntakesWords } from '#web/messages/desk-intakes-en.ts'
import { intakesWords } from '#web/messages/desk-intakes.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { go } from '../router.ts'
import type { PlaceProgram } from '../session-state.ts'
import { Page } from '../shell-parts.tsx'
import { HandOver } from './hand-over.tsx'
import type { Prefill } from './prefill.ts'
import { forgetReceipt, type Made } from './send.ts'

type Props = {
  readonly program: PlaceProgram
  readonly made: Made
  readonly known: Prefill | undefined
  readonly onAnother: () => void
}

const headingOf = ({ taken }: IntakesWords, { choice, peers }: Made): string => {
  if (choice === 'coordinator') return taken.coordinator
  return peers === 0 ? taken.none : taken.some(peers)
}

/** What to say before hanging up. The receipt lives in this page only, until it is handed over or left behind. */
export function Afterwards({ program, made, known, onAnother }: Props) {
  const words = useWords(intakesWords)
  const { taken, handOver } = words
  const [isGiven, setGiven] = useState(false)
  useEffect(() => () => forgetReceipt(made), [made])
  const given = () => {
    forgetReceipt(made)
    setGiven(true)
  }
  const isLeft = useReferralEnd(known)
  const isChosen = made.choice === 'coordinator' || made.peers === 0
  const say = isChosen ? taken.sayCoordinator : taken.sayDirect
  return (
    <Page title={words.title} heading={headingOf(words, made)}>
      {isLeft && <Note>{taken.referralLeft}</Note>}
      <section class="stack close" aria-labelledby="say-now">
        <h2 id="say-now">{taken.sayTitle}</h2>
        <ul class="stack tight">
          {[say(made.weekdays), ...(isChosen ? [] : [taken.sayClosed]), taken.sayCrisis].map(
            (line) => (
              <li key={line}>{line}</li>
            ),
          )}
        </ul>
      </section>
      {made.writes && !isGiven && <Note>{taken.writes}</Note>}
      {isGiven ? (
        <Note tone="pine">
          <p role="status">{handOver.given}</p>
        </Note>
      ) : (
        <HandOver program={program} entropy={made.entropy} onGiven={given} />
      )}
      <p class="soft">{taken.forget}</p>
      <div class="desk-row">
        <Button kind="quiet" onPress={onAnother}>
          {taken.another}
        </Button>
        <Button kind="plain" onPress={() => go('/desk/today')}>
          {taken.toBoard}
        </Button>
      </div>
    </Page>
  )
}

/** Whoever was referred is a request now. `true` where the referral could not be ended. */
function useReferralEnd(known: Prefill | undefined): boolean {
  const desk = useDesk()
  const [isLeft, setLeft] = useState(false)
  useEffect(() => {
    if (known === undefined) return
    const end = async () => {
      const said = await desk.call(closeReferral, { referral: known.referral })
      setLeft(said.kind !== 'done' && whyOf(said) !== 'not-found')
    }
    void end()
  }, [])
  return isLeft
}
