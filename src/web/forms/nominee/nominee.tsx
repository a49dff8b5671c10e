import { useMemo, useState } from 'preact/hooks'
import type { InputOf, OutputOf } from '#contract/endpoint.ts'
import { answerNominee, showNominee } from '#contract/nominations.ts'
import { Busy } from '#web/kit/busy.tsx'
import { Button } from '#web/kit/button.tsx'
import { call } from '#web/kit/call.ts'
import { formsWords } from '#web/messages/forms.ts'
import { nomineeWords } from '#web/messages/nominee.ts'
import type { FormProps } from '../address.ts'
import { language, useWords } from '../language.ts'
import { FormPage, Trouble } from '../shell.tsx'
import { useOpen } from '../use-open.ts'
import { Yes } from './yes.tsx'

export type Invitation = OutputOf<typeof showNominee>
export type Answer = InputOf<typeof answerNominee>['answer']
type Token = Uint8Array<ArrayBuffer>

/** By the link of a letter: three commitments, and a yes or a no. */
export function NomineeForm({ address }: FormProps) {
  const words = useWords(nomineeWords)
  const token = useMemo(() => parseToken(address.key), [address.key])
  if (token !== undefined) return <Opening token={token} />
  return (
    <FormPage title={words.plainTitle}>
      <Trouble why="not-found" />
    </FormPage>
  )
}

const TOKEN = /^[\w-]{43}$/u
/** `undefined` for a link that was cut off somewhere. */
const parseToken = (key: string): Token | undefined =>
  TOKEN.test(key) ? Uint8Array.fromBase64(key, { alphabet: 'base64url' }) : undefined

function Opening({ token }: { readonly token: Token }) {
  const words = useWords(nomineeWords)
  const shell = useWords(formsWords)
  const opened = useOpen(showNominee, { token })
  if (opened.kind === 'open') return <Invited token={token} invitation={opened.output} />
  return (
    <FormPage title={words.plainTitle}>
      {opened.kind === 'opening' ? (
        <Busy label={shell.opening} />
      ) : (
        <Trouble why={opened.why} again={opened.again} />
      )}
    </FormPage>
  )
}

type State = {
  readonly step: 'reading' | 'saying-yes' | 'accepted' | 'declined'
  readonly busy?: boolean
  readonly why?: string
}

type InvitedProps = { readonly token: Token; readonly invitation: Invitation }

function Invited({ token, invitation }: InvitedProps) {
  const words = useWords(nomineeWords)
  const [state, setState] = useState<State>({ step: invitation.answer ?? 'reading' })
  const { step, busy = false, why } = state
  const send = async (answer: Answer) => {
    setState({ step, busy: true })
    const called = await call(answerNominee, { token, answer })
    if (called.kind === 'done') return setState({ step: answer.kind })
    setState({ step, why: called.kind === 'refused' ? called.code : called.kind })
  }
  const known = { name: invitation.program, phone: invitation.phone }
  if (step === 'accepted') {
    return <FormPage {...known} title={words.acceptedTitle} lead={words.accepted} />
  }
  if (step === 'declined') {
    return <FormPage {...known} title={words.declinedTitle} lead={words.declined} />
  }
  const asked = { invitation, busy, send: (answer: Answer) => void send(answer) }
  return (
    <FormPage {...known} title={step === 'reading' ? words.title : words.yesTitle}>
      {step === 'reading' ? (
        <Letter {...asked} yes={() => setState({ step: 'saying-yes' })} />
      ) : (
        <Yes {...asked} back={() => setState({ step: 'reading' })} />
      )}
      {why !== undefined && <Trouble words={words.refused} why={why} />}
    </FormPage>
  )
}

type LetterProps = {
  readonly invitation: Invitation
  readonly busy: boolean
  readonly send: (answer: Answer) => void
  readonly yes: () => void
}

function Letter({ invitation, busy, send, yes }: LetterProps) {
  const words = useWords(nomineeWords)
  const { unit, organization, program, leaders } = invitation
  const names = new Intl.ListFormat(language.value).format(leaders)
  return (
    <>
      <p>{words.lead(unit ?? organization, program)}</p>
      {leaders.length > 0 && <p class="soft">{words.from(names)}</p>}
      <section class="stack close" aria-labelledby="means">
        <h2 id="means">{words.meansTitle}</h2>
        <ul class="stack close">
          {words.commitments.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{words.notMuch}</p>
      </section>
      <p class="note pine">{words.noIsFine}</p>
      <div class="actions">
        <Button busy={busy} onPress={yes}>
          {words.yes}
        </Button>
        <Button kind="quiet" busy={busy} onPress={() => send({ kind: 'declined' })}>
          {words.no}
        </Button>
      </div>
    </>
  )
}
