import { useState } from 'preact/hooks'
import { markContacted } from '#contract/referrals.ts'
import { activationOf } from '#domain/referral.ts'
import { Button } from '#web/kit/button.tsx'
import { CopyButton } from '#web/kit/copy-button.tsx'
import { Note } from '#web/kit/note.tsx'
import type { ReferralText } from '#web/kit/referral-text.ts'
import { SafeText } from '#web/kit/safe-text.tsx'
import { copyWords } from '#web/messages/copy.ts'
import { referralsWords } from '#web/messages/desk-referrals.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { INTAKE_PATH, prefill } from '../intakes/prefill.ts'
import { go } from '../router.ts'
import { Failure } from '../shell-parts.tsx'
import { messageFor } from './asking.ts'
import { Destroy } from './destroy.tsx'
import type { RowProps } from './referrals.tsx'

type Props = RowProps & { readonly text: ReferralText }

export function OpenedReferral(props: Props) {
  const words = useWords(referralsWords)
  const { listed, text } = props
  const takeDown = () => {
    const { name, contact, relation } = text
    const activation = activationOf(relation)
    prefill.value = { activation, name, contact, referral: listed.referral }
    go(INTAKE_PATH)
  }
  return (
    <>
      <Facts text={text} />
      {listed.state === 'new' ? <AskOnce {...props} /> : <Note>{words.askedBefore}</Note>}
      <div class="row">
        <Button kind="quiet" onPress={takeDown}>
          {words.wants}
        </Button>
        <Destroy {...props} />
      </div>
    </>
  )
}

function Facts({ text }: Pick<Props, 'text'>) {
  const words = useWords(referralsWords)
  const { facts } = words
  return (
    <dl class="facts">
      <dt>{facts.name}</dt>
      <dd>
        <SafeText text={text.name} />
      </dd>
      <dt>{facts.contact}</dt>
      <dd>
        <SafeText text={text.contact} />
      </dd>
      <dt>{facts.by}</dt>
      <dd>{words.by[text.relation]}</dd>
      <dt>{facts.knows}</dt>
      <dd>{words.knows[text.knows]}</dd>
      {text.note !== '' && (
        <>
          <dt>{facts.note}</dt>
          <dd>
            <SafeText text={text.note} />
          </dd>
        </>
      )}
    </dl>
  )
}

/** What to say, to copy; then the one button that says it was done. */
function AskOnce({ listed, program, text, onChanged }: Props) {
  const words = useWords(referralsWords)
  const desk = useDesk()
  const [why, setWhy] = useState<string>()
  const [busy, setBusy] = useState(false)
  const message = messageFor(text, program, location.origin)
  const mark = async () => {
    setBusy(true)
    const said = await desk.call(markContacted, { referral: listed.referral })
    setBusy(false)
    if (said.kind !== 'done') setWhy(whyOf(said))
    else onChanged()
  }
  return (
    <section class="stack close" aria-labelledby={`ask-${listed.referral}`}>
      <h2 id={`ask-${listed.referral}`}>{words.askTitle}</h2>
      <p class="soft">{words.askHint}</p>
      <blockquote class="to-say" lang={text.language}>
        {message}
      </blockquote>
      <p class="soft">
        <b>{words.phoneTitle}</b> {words.phone}
      </p>
      {why === 'already-contacted' && <Note>{words.alreadyContacted}</Note>}
      {why === undefined || why === 'already-contacted' ? null : <Failure why={why} />}
      <div class="row">
        <Button busy={busy} onPress={() => void mark()}>
          {words.contacted}
        </Button>
        <CopyButton words={useWords(copyWords)} text={message}>
          {words.copy}
        </CopyButton>
      </div>
    </section>
  )
}
