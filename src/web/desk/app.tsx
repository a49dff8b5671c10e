import { useSignalEffect, useSignal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import type { Bytes } from '#domain/framing.ts'
import { deskWords } from '#web/messages/desk.ts'
import { useWords } from './app-language.ts'
import { forgetRosters } from './keys-roster.ts'
import { lockWhenIdle, resume, signInWith, standing } from './session.ts'
import { forgetSample, keepSample, type Arrival } from './session-sample.ts'
import { whoseOf } from './session-state.ts'
import { later } from './app-later.tsx'
import { Shell, wantedAtFirst } from './shell.tsx'
import { Locked, SignIn, UnlockDialog } from './sign-in/sign-in.tsx'

export function App({ arrival }: { readonly arrival: Arrival }) {
  const [isInvited, setInvited] = useState(arrival.kind === 'invitation')
  useEffect(() => {
    void begin(arrival)
    return lockWhenIdle()
  }, [arrival])
  const now = standing.value
  const whose = whoseOf(now)
  // The page of whoever unlocked last stays beneath the screens that come over it.
  const opened = useSignal<string | undefined>(undefined)
  useSignalEffect(() => {
    const { kind } = standing.value
    if (kind === 'unlocked') opened.value = standing.value.me.account
    else if (whoseOf(standing.value) === undefined) opened.value = undefined
  })
  const isOver = now.kind === 'unlocked'
  const isOpened = whose !== undefined && (isOver || opened.value === whose.account)
  if (isInvited && arrival.kind === 'invitation') {
    return <Invited token={arrival.token} onDone={() => setInvited(false)} />
  }
  return (
    <>
      <Over isOpened={isOpened} />
      {whose === undefined || !isOpened ? null : (
        <div hidden={!isOver}>
          <Shell me={whose} key={whose.account} />
        </div>
      )}
      {isOver ? <UnlockDialog me={now.me} /> : null}
    </>
  )
}

const Enrol = later((more) => more.Enrol)

function Invited(props: { readonly token: Bytes; readonly onDone: () => void }) {
  const now = standing.value
  const me = whoseOf(now)
  return (
    <>
      <Enrol {...props} />
      {me === undefined || now.kind === 'signed-out' ? null : <UnlockDialog me={me} />}
    </>
  )
}

function Over({ isOpened }: { readonly isOpened: boolean }) {
  const words = useWords(deskWords)
  const now = standing.value
  switch (now.kind) {
    case 'starting':
      return (
        <p class="page soft" role="status">
          {words.starting}
        </p>
      )
    case 'signed-out':
      return <SignIn last={now.last} />
    case 'locked':
      return <Locked me={now.me} afterReload={!isOpened} />
    case 'unlocked':
      return null
  }
}

async function begin(arrival: Arrival): Promise<void> {
  // Whoever was signed in here stays out of sight until the invitation is done with.
  if (arrival.kind === 'none' || arrival.kind === 'invitation') return await resume()
  forgetRosters()
  keepSample(arrival.secret)
  wantedAtFirst.value = arrival.at
  const unlocked = await signInWith({ kind: 'recovery', entropy: arrival.secret })
  if (unlocked.kind === 'done') return
  forgetSample()
  await resume()
}
