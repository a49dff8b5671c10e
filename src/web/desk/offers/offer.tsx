import { useState } from 'preact/hooks'
import { declineOffer } from '#contract/offers.ts'
import { Busy } from '#web/kit/busy.tsx'
import { Button } from '#web/kit/button.tsx'
import { Note } from '#web/kit/note.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { Tag } from '#web/kit/tag.tsx'
import type { FacetsText } from '#web/kit/case-texts.ts'
import { codeLabel } from '#web/messages/codes.ts'
import { deskWords } from '#web/messages/desk.ts'
import { offersWords } from '#web/messages/desk-offers.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { go } from '../router.ts'
import { Failure } from '../shell-parts.tsx'
import { useUndo } from './declining.ts'
import { FacetsList, somebody } from './facets.tsx'
import { accept, type OpenOffer } from './open-offer.ts'
import { clockText } from './times.ts'

type OfferProps = {
  readonly offer: OpenOffer
  readonly facets: FacetsText
  /** With its own heading, where several stand on the page. */
  readonly heading: boolean
  readonly onAnswered: (text: string) => void
}

export function Offer({ offer, facets, heading, onAnswered }: OfferProps) {
  const words = useWords(offersWords)
  const reasons = facets.because.map((reason) => codeLabel(language.value, 'reason', reason))
  return (
    <article class="stack roomy desk-offer">
      {heading ? <h2>{words.one(somebody(language.value, facets.role))}</h2> : null}
      <div class="stack close">
        <p>
          <Tag tone="lamp">{words.until(clockText(language.value, offer.expiresAt))}</Tag>
        </p>
        <p class="soft">{words.alsoAsked(offer.alsoAsked)}</p>
      </div>
      <section class="sheet stack close">
        {heading ? <h3>{words.whyYou}</h3> : <h2>{words.whyYou}</h2>}
        {reasons.length === 0 ? <p>{words.noReason}</p> : null}
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </section>
      <section class="sheet">
        <FacetsList facets={facets} />
      </section>
      <Answer offer={offer} onAnswered={onAnswered} />
      <p class="soft">{words.after}</p>
    </article>
  )
}

type AnswerProps = Pick<OfferProps, 'offer' | 'onAnswered'>

function Answer({ offer, onAnswered }: AnswerProps) {
  const words = useWords(offersWords)
  const desk = useDesk()
  const [busy, setBusy] = useState(false)
  const [why, setWhy] = useState<string>()
  const answered = (code: string) => {
    const text = outcomeText(words, code)
    if (text === undefined) setWhy(code)
    else onAnswered(text)
  }
  const yes = async () => {
    setBusy(true)
    setWhy(undefined)
    const accepted = await accept(desk, offer)
    setBusy(false)
    if (accepted === 'accepted' || accepted.why === 'already-accepted') {
      go(`/desk/talks/${offer.offer}`)
    } else answered(accepted.why)
  }
  const no = async () => {
    const said = await desk.call(declineOffer, { offer: offer.offer })
    if (said.kind === 'done') onAnswered(words.sent)
    else answered(whyOf(said))
  }
  const undo = useUndo(() => void no())
  return (
    <>
      {undo.left === undefined ? (
        <div class="desk-answer">
          <Button busy={busy} onPress={() => void yes()}>
            {words.accept}
          </Button>
          <Button kind="quiet" busy={busy} onPress={undo.start}>
            {words.decline}
          </Button>
        </div>
      ) : (
        <Note tone="pine">
          <p>{words.declined}</p>
          <Button kind="quiet" small onPress={undo.undo}>
            {words.undo(undo.left)}
          </Button>
        </Note>
      )}
      {busy ? <Busy label={words.accepting} /> : null}
      <Notice>{why === undefined ? null : <OfferFailure why={why} />}</Notice>
    </>
  )
}

function OfferFailure({ why }: { readonly why: string }) {
  const words = useWords(offersWords)
  const shell = useWords(deskWords)
  if (why === 'cannot-open') return <Note tone="care">{words.cannotOpen}</Note>
  return why === 'unlock-again' ? <p>{shell.failures[why]}</p> : <Failure why={why} />
}

function outcomeText(words: (typeof offersWords)['en'], code: string): string | undefined {
  return Object.entries(words.outcomes).find(([name]) => name === code)?.[1]
}
