import { useEffect, useState } from 'preact/hooks'
import { confirmMethod, showInvitation } from '#contract/accounts.ts'
import type { Bytes } from '#domain/framing.ts'
import { whyNotReady } from '#domain/account.ts'
import type { UserKey } from '#sealing/keybox.ts'
import { Busy } from '#web/kit/busy.tsx'
import { Button } from '#web/kit/button.tsx'
import { call } from '#web/kit/call.ts'
import { Note } from '#web/kit/note.tsx'
import { Progress } from '#web/kit/progress.tsx'
import { enrolWords } from '#web/messages/desk-enrol.ts'
import { whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { AddWays } from '../security/add-ways.tsx'
import { FourWords } from '../security/own-words.tsx'
import { callAs } from '../session-call.ts'
import { readMeAgain, standing } from '../session.ts'
import { whoseOf } from '../session-state.ts'
import { Failure } from '../shell-parts.tsx'
import { Frame } from '../sign-in/sign-in.tsx'
import type { Enrolled, Invitation } from './enrol-keys.ts'
import { FirstWay } from './first-way.tsx'

const STEPS = 4
type Step = 'what' | 'first' | 'sheet' | 'second' | 'words'
const NUMBER: Readonly<Record<Step, number>> = { what: 0, first: 1, sheet: 2, second: 3, words: 4 }

type EnrolProps = { readonly token: Bytes; readonly onDone: () => void }

/** From the link in the mail to four words by phone. */
export function Enrol({ token, onDone }: EnrolProps) {
  const words = useWords(enrolWords)
  const { invitation, why, again } = useInvitation(token)
  if (invitation !== undefined) return <Steps {...{ token, onDone, invitation }} />
  if (why === 'invitation-over' || why === 'not-found') {
    return (
      <Frame title={words.over} lead={words.overWhy}>
        <a href="/desk" onClick={onDone}>
          {words.toSignIn}
        </a>
      </Frame>
    )
  }
  return (
    <Frame title={words.title} lead={words.reading}>
      {why === undefined ? <Busy label={words.reading} /> : <Failure why={why} again={again} />}
    </Frame>
  )
}

function Steps({ token, onDone, invitation }: EnrolProps & { readonly invitation: Invitation }) {
  const words = useWords(enrolWords)
  const [step, setStep] = useState<Step>('what')
  const [userKey, setUserKey] = useState<UserKey>()
  const enrolled = async ({ userKey, made }: Extract<Enrolled, { kind: 'enrolled' }>) => {
    setUserKey(userKey)
    await callAs('', confirmMethod, { method: made.id })
    await readMeAgain()
    setStep('sheet')
  }
  switch (step) {
    case 'what':
      return <What invitation={invitation} onGo={() => setStep('first')} />
    case 'first':
      return (
        <Framed step={step} title={words.firstTitle} lead={words.firstLead}>
          <FirstWay token={token} onEnrolled={(result) => void enrolled(result)} />
        </Framed>
      )
    case 'sheet':
      return <Adding step={step} userKey={userKey} onNext={() => setStep('second')} />
    case 'second':
      return <Adding step={step} userKey={userKey} onNext={() => setStep('words')} />
    case 'words':
      return <Words onDone={onDone} />
  }
}

function useInvitation(token: Bytes) {
  const [invitation, setInvitation] = useState<Invitation>()
  const [why, setWhy] = useState<string>()
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const read = async () => {
      const shown = await call(showInvitation, { token })
      if (shown.kind === 'done') setInvitation(shown.output)
      setWhy(shown.kind === 'done' ? undefined : whyOf(shown))
    }
    void read()
  }, [token, turn])
  return { invitation, why, again: () => setTurn((before) => before + 1) }
}

function What({
  invitation,
  onGo,
}: {
  readonly invitation: Invitation
  readonly onGo: () => void
}) {
  const words = useWords(enrolWords)
  return (
    <Frame title={words.welcome(invitation.name)} lead={words.invites(invitation.organization)}>
      <section class="stack">
        <h2>{words.whatTitle}</h2>
        <ol class="stack close">
          {words.what.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ol>
      </section>
      <Note tone="pine">{words.noPassword}</Note>
      <Button onPress={onGo}>{words.begin}</Button>
    </Frame>
  )
}

type FramedProps = {
  readonly step: Step
  readonly title: string
  readonly lead: string
  readonly children: preact.ComponentChildren
}

function Framed({ step, title, lead, children }: FramedProps) {
  const words = useWords(enrolWords)
  return (
    <Frame title={title} lead={lead}>
      <Progress step={NUMBER[step]} steps={STEPS} label={words.step(NUMBER[step], STEPS)} />
      {children}
    </Frame>
  )
}

type AddingProps = {
  readonly step: 'sheet' | 'second'
  readonly userKey: UserKey | undefined
  readonly onNext: () => void
}

function Adding({ step, userKey, onNext }: AddingProps) {
  const words = useWords(enrolWords)
  const isSheet = step === 'sheet'
  const me = whoseOf(standing.value)
  if (me === undefined || userKey === undefined) return null
  const not = me.methods.flatMap(({ credentialId }) => credentialId ?? [])
  return (
    <Framed
      step={step}
      title={isSheet ? words.sheetTitle : words.secondTitle}
      lead={isSheet ? words.sheetLead : words.secondLead}
    >
      <AddWays
        caller={async (endpoint, input) => await callAs('', endpoint, input)}
        person={async () => ({ account: me.account, name: me.name, userKey, not })}
        offered={isSheet ? ['recovery'] : ['passkey', 'device']}
        onAdded={() => {
          void readMeAgain()
          onNext()
        }}
      />
      {isSheet ? null : (
        <Button kind="plain" onPress={onNext}>
          {words.later}
        </Button>
      )}
    </Framed>
  )
}

function Words({ onDone }: { readonly onDone: () => void }) {
  const words = useWords(enrolWords)
  const me = whoseOf(standing.value)
  if (me === undefined) return null
  const isReady = me.state === 'active' && whyNotReady(me.methods) === undefined
  return (
    <Framed
      step="words"
      title={isReady ? words.ready : words.wordsTitle}
      lead={isReady ? words.readyLead : words.wordsLead}
    >
      {isReady ? null : (
        <section class="sheet stack">
          <FourWords kem={me.kemPublic} signing={me.signPublic} />
          <p class="soft">{words.waiting}</p>
        </section>
      )}
      <Button onPress={onDone}>{words.toDesk}</Button>
    </Framed>
  )
}
