import { useEffect, useState } from 'preact/hooks'
import type { OutputOf } from '#contract/endpoint.ts'
import { sendReply, showReply } from '#contract/gatherings-public.ts'
import { Busy } from '#web/kit/busy.tsx'
import { Button } from '#web/kit/button.tsx'
import { call } from '#web/kit/call.ts'
import { Note } from '#web/kit/note.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { formsWords } from '#web/messages/forms.ts'
import { gatheringPageWords } from '#web/messages/gathering-forms.ts'
import type { FormProps } from '../address.ts'
import { useWords } from '../language.ts'
import { FormPage, Trouble } from '../shell.tsx'
import { GatheringFacts } from './facts.tsx'

export type Invitation = OutputOf<typeof showReply>
type Wants = 'yes' | 'no'
type State =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly why: string; readonly wants: Wants | undefined }
  | { readonly kind: 'open'; readonly invitation: Invitation; readonly isRecorded: boolean }

const isAnswer = (text: string | undefined): text is Wants => text === 'yes' || text === 'no'

/** By the link of a letter: one that says yes or no has answered when it opens, and can be changed here. */
export function ReplyForm({ address }: FormProps) {
  const words = useWords(gatheringPageWords)
  const general = useWords(formsWords)
  const chosen = isAnswer(address.chosen) ? address.chosen : undefined
  const { state, busy, ask, lost } = useInvitation(address.key)
  useEffect(() => {
    void ask(chosen)
  }, [])
  if (state.kind === 'opening') {
    return (
      <FormPage title={words.opening}>
        <Busy label={general.opening} />
      </FormPage>
    )
  }
  if (state.kind === 'failed') {
    const again = state.why === 'not-found' ? undefined : () => void ask(state.wants)
    return (
      <FormPage title={words.opening}>
        <Trouble why={state.why} again={again} />
      </FormPage>
    )
  }
  const { invitation, isRecorded } = state
  return (
    <FormPage name={invitation.program} title={invitation.title} phone={invitation.phone}>
      <Notice>{isRecorded ? words.recorded : null}</Notice>
      <Standing invitation={invitation} busy={busy} say={(wants) => void ask(wants)} />
      {lost !== undefined && <Trouble why={lost} />}
      <Shown invitation={invitation} />
    </FormPage>
  )
}

/** What was shown stays while an answer is on its way, and when it does not arrive. */
function useInvitation(token: string) {
  const [state, setState] = useState<State>({ kind: 'opening' })
  const [busy, setBusy] = useState(false)
  const [lost, setLost] = useState<string>()
  const ask = async (wants: Wants | undefined) => {
    const bytes = readToken(token)
    if (bytes === undefined) return setState({ kind: 'failed', why: 'not-found', wants })
    setBusy(true)
    setLost(undefined)
    const called =
      wants === undefined
        ? await call(showReply, { token: bytes })
        : await call(sendReply, { token: bytes, wants })
    setBusy(false)
    if (called.kind === 'done') {
      setState({ kind: 'open', invitation: called.output, isRecorded: wants !== undefined })
      return
    }
    const why = called.kind === 'refused' ? called.code : called.kind
    if (state.kind === 'open') setLost(why)
    else setState({ kind: 'failed', why, wants })
  }
  return { state, busy, ask, lost }
}

function readToken(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]{43}$/u.test(text)) return undefined
  return Uint8Array.fromBase64(text, { alphabet: 'base64url' })
}

type StandingProps = {
  readonly invitation: Invitation
  readonly busy: boolean
  readonly say: (wants: Wants) => void
}

function Standing({ invitation, busy, say }: StandingProps) {
  const words = useWords(gatheringPageWords)
  const { standing, reply, waitsAt } = invitation
  if (standing !== 'open') return <Note>{words[standing]}</Note>
  if (reply === 'invited') {
    return (
      <div class="stack close">
        <h2>{words.ask}</h2>
        <div class="row">
          <Button busy={busy} onPress={() => say('yes')}>
            {words.yes}
          </Button>
          <Button kind="quiet" busy={busy} onPress={() => say('no')}>
            {words.no}
          </Button>
        </div>
      </div>
    )
  }
  const said = {
    yes: { text: words.comes, why: words.comesWhy },
    waiting: { text: words.waits(waitsAt ?? 1), why: words.waitsWhy },
    no: { text: words.declined, why: words.declinedWhy },
  }[reply]
  return (
    <div class="stack close">
      <Note tone={reply === 'waiting' ? 'lamp' : 'pine'}>
        <p>
          <strong>{said.text}</strong>
        </p>
        <p>{said.why}</p>
      </Note>
      <div>
        <Button kind="quiet" small busy={busy} onPress={() => say(reply === 'no' ? 'yes' : 'no')}>
          {reply === 'no' ? words.changeToYes : words.changeToNo}
        </Button>
      </div>
    </div>
  )
}

function Shown({ invitation }: { readonly invitation: Invitation }) {
  const words = useWords(gatheringPageWords)
  const { onlineLink, materials, calendar } = invitation
  return (
    <>
      <GatheringFacts gathering={invitation}>
        {onlineLink !== '' && (
          <>
            <dt>{words.online}</dt>
            <dd>
              <a href={onlineLink} rel="noreferrer">
                {words.openRoom}
              </a>
            </dd>
          </>
        )}
      </GatheringFacts>
      {materials.length > 0 && (
        <section class="stack close">
          <h2>{words.materials}</h2>
          <ul>
            {materials.map(({ title, link }) => (
              <li key={link}>
                <a href={link} rel="noreferrer">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {calendar !== null && (
        <div class="stack close">
          <div>
            <Button kind="quiet" onPress={() => saveEntry(calendar)}>
              {words.calendar}
            </Button>
          </div>
          <p class="soft">{words.calendarHint}</p>
        </div>
      )}
    </>
  )
}

/** A file made in this browser from what the server answered. */
function saveEntry(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = 'peer-support.ics'
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
