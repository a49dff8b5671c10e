import { useState } from 'preact/hooks'
import * as v from 'valibot'
import { email } from '#contract/parts.ts'
import { sendLaunchLetter } from '#contract/rollout-plan.ts'
import { Button } from '#web/kit/button.tsx'
import { AreaField } from '#web/kit/field.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { rolloutPartWords, type RolloutPartWords } from '#web/messages/desk-rollout-parts.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import type { LaunchLetter } from './letter.tsx'
import { Refusal } from './outcome.tsx'
import type { ShownRollout } from './words.ts'

const MOST_ADDRESSES = 50

const readAddresses = (text: string): readonly string[] => [
  ...new Set(text.split(/[\s,;]+/u).filter((each) => each !== '')),
]

type Wish = { readonly addresses: readonly string[]; readonly letter: LaunchLetter }

function whyNotSend(parts: RolloutPartWords, { addresses, letter }: Wish): string | undefined {
  const wrong = addresses.find((each) => !v.is(email, each))
  if (addresses.length === 0) return parts.needAddresses
  if (wrong !== undefined) return parts.badAddresses(wrong)
  if (addresses.length > MOST_ADDRESSES) return parts.manyAddresses
  return letter.subject.trim() === '' || letter.text.trim() === '' ? parts.needLetter : undefined
}

type State =
  | { readonly kind: 'idle' | 'busy' }
  | { readonly kind: 'wrong'; readonly text: string }
  | { readonly kind: 'sent'; readonly sent: number; readonly failed: readonly string[] }
  | { readonly kind: 'failed'; readonly why: string }

type Props = { readonly rollout: ShownRollout; readonly letter: LaunchLetter }

/** At once, to addresses that nobody keeps. What was not taken stays in the field. */
export function LetterSend({ rollout, letter }: Props) {
  const parts = useWords(rolloutPartWords)
  const desk = useDesk()
  const [to, setTo] = useState('')
  const [state, setState] = useState<State>({ kind: 'idle' })
  if (rollout.mail === 'off') return <p class="note">{parts.noMail}</p>
  const addresses = readAddresses(to)
  const send = async () => {
    const wrong = whyNotSend(parts, { addresses, letter })
    if (wrong !== undefined) return setState({ kind: 'wrong', text: wrong })
    setState({ kind: 'busy' })
    const wish = { rollout: rollout.rollout, to: [...addresses], ...letter }
    const called = await desk.call(sendLaunchLetter, wish)
    if (called.kind !== 'done') return setState({ kind: 'failed', why: whyOf(called) })
    setTo(called.output.failed.join('\n'))
    setState({ kind: 'sent', ...called.output })
  }
  return (
    <details>
      <summary>{parts.send}</summary>
      <div class="stack">
        <AreaField
          label={parts.sendTo}
          hint={parts.sendHint}
          value={to}
          rows={3}
          error={state.kind === 'wrong' ? state.text : undefined}
          onInput={(text) => {
            setTo(text)
            setState({ kind: 'idle' })
          }}
        />
        <div>
          <Button kind="quiet" busy={state.kind === 'busy'} onPress={() => void send()}>
            {parts.sendButton(Math.max(1, addresses.length))}
          </Button>
        </div>
        <Notice>{state.kind === 'sent' && state.sent > 0 && parts.sent(state.sent)}</Notice>
        {state.kind === 'sent' && state.failed.length > 0 && (
          <p class="note" role="alert">
            {parts.notSent(state.failed.join(', '))}
          </p>
        )}
        {state.kind === 'failed' && <Refusal why={state.why} />}
      </div>
    </details>
  )
}
