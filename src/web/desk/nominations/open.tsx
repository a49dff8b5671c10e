import { useEffect, useState } from 'preact/hooks'
import { callOffNomination, closeNomination } from '#contract/nominations.ts'
import { Button } from '#web/kit/button.tsx'
import { CopyButton } from '#web/kit/copy-button.tsx'
import { longDay } from '#web/kit/days.ts'
import { Dialog } from '#web/kit/dialog.tsx'
import { Qr } from '#web/kit/qr.tsx'
import { copyWords } from '#web/messages/copy.ts'
import { nominationWords } from '#web/messages/desk-nomination.ts'
import { useDesk } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { PdfButton } from '../paper/pdf-button.tsx'
import { useCall } from '../use-call.ts'
import { ChangeOpen } from './open-form.tsx'
import { Refused } from './refused.tsx'
import { toSlipPaper } from './slip-paper.ts'
import type { Open, Shown } from './use-nomination.ts'

export type OpenProps = {
  readonly shown: Shown
  readonly nomination: Open
  readonly changed: () => void
}

/** The server tells nobody when an answer comes in, so the page asks now and then. */
const COUNT_AGAIN_MILLISECONDS = 60_000

/** How many answered, how to reach more, and when it ends. Never a name. */
export function OpenNomination({ shown, nomination, changed }: OpenProps) {
  const words = useWords(nominationWords)
  const { may } = useDesk()
  useEffect(() => {
    const timer = setInterval(changed, COUNT_AGAIN_MILLISECONDS)
    return () => clearInterval(timer)
  }, [])
  return (
    <>
      <section class="stack close">
        <p class="nomination-count">
          <strong>{words.heard(nomination.responses)}</strong>
          {shown.people !== null && <span> {words.ofPeople(shown.people)}</span>}
        </p>
        <Share responses={nomination.responses} people={shown.people} />
        <p class="soft">
          {words.closesBy(longDay(language.value, nomination.closesOn))} {words.nobodySees}
        </p>
        <div>
          <Button kind="plain" small onPress={changed}>
            {words.countAgain}
          </Button>
        </div>
      </section>
      <Link shown={shown} nomination={nomination} />
      {may('nomination.write') && (
        <>
          <ChangeOpen {...{ shown, nomination, changed }} key={nomination.nomination} />
          <Ending {...{ shown, nomination, changed }} />
        </>
      )}
    </>
  )
}

type ShareProps = { readonly responses: number; readonly people: number | null }

/** Only a picture of the sentence above it. More may answer than were counted when the unit was written down. */
function Share({ responses, people }: ShareProps) {
  if (people === null) return null
  return (
    <svg class="nomination-share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="4" class="all" />
      <rect width={Math.min(100, (100 * responses) / people)} height="4" class="part" />
    </svg>
  )
}

function Link({ shown, nomination }: Omit<OpenProps, 'changed'>) {
  const words = useWords(nominationWords)
  const link = `${location.origin}/nominate#${nomination.key}`
  const paper = () =>
    toSlipPaper({ ...shown, link, closesOn: nomination.closesOn, language: language.peek() })
  return (
    <section class="stack close" aria-labelledby="link">
      <h2 id="link">{words.linkTitle}</h2>
      <p class="soft">{words.linkWhy}</p>
      <div class="nomination-link">
        <Qr text={link} label={words.code} />
        <div class="stack">
          <code class="link-to-copy">{link}</code>
          <div class="desk-row">
            <CopyButton words={useWords(copyWords)} text={link} small>
              {words.copy}
            </CopyButton>
            <a class="button quiet small" href={link} target="_blank" rel="noopener">
              {words.look}
            </a>
          </div>
          <PdfButton small label={words.slip} fileName={`question-${shown.today}`} paper={paper} />
        </div>
      </div>
    </section>
  )
}

/** Both ends are final, so both are asked twice. */
function Ending({ nomination, changed }: OpenProps) {
  const words = useWords(nominationWords)
  const { busy, why, run } = useCall(changed)
  const [asking, setAsking] = useState<'close' | 'call-off'>()
  const input = { nomination: nomination.nomination }
  const end = async () => {
    const done = await (asking === 'close'
      ? run(closeNomination, input)
      : run(callOffNomination, input))
    if (done !== undefined) setAsking(undefined)
  }
  const texts = asking === 'close' ? words.closing : words.callingOff
  return (
    <section class="stack close" aria-labelledby="ending">
      <h2 id="ending">{words.endTitle}</h2>
      <div class="desk-row">
        <Button kind="quiet" onPress={() => setAsking('close')}>
          {words.closing.button}
        </Button>
        <Button kind="plain" onPress={() => setAsking('call-off')}>
          {words.callingOff.button}
        </Button>
      </div>
      <Dialog title={texts.title} open={asking !== undefined} onClose={() => setAsking(undefined)}>
        <p>{texts.why(nomination.responses)}</p>
        <Refused why={why} />
        <div class="actions">
          <Button
            kind={asking === 'close' ? 'main' : 'care'}
            busy={busy}
            onPress={() => void end()}
          >
            {texts.yes}
          </Button>
          <Button kind="plain" onPress={() => setAsking(undefined)}>
            {words.notNow}
          </Button>
        </div>
      </Dialog>
    </section>
  )
}
