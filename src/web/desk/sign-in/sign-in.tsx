import { useEffect, useRef } from 'preact/hooks'
import { Button } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { Mark } from '#web/kit/page.tsx'
import { deskWords } from '#web/messages/desk.ts'
import { signInWords } from '#web/messages/desk-sign-in.ts'
import { switchLanguage, useWords } from '../app-language.ts'
import { leave, signInWith, unlockWith } from '../session.ts'
import { unlockAsked } from '../session-call.ts'
import { forgetSample } from '../session-sample.ts'
import type { Me } from '../session-state.ts'
import { Ways } from './ways.tsx'

type FrameProps = {
  readonly title: string
  readonly lead: string
  readonly children: preact.ComponentChildren
}

/** One column with the name above: for all that happens before, or over, the desk. */
export function Frame({ title, lead, children }: FrameProps) {
  const words = useWords(deskWords)
  const h1 = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · ${words.appName}`
    h1.current?.focus()
  }, [title, words])
  return (
    <>
      <header class="top">
        <Mark name={words.appName} href="/" />
        <Button kind="plain" small onPress={switchLanguage}>
          {words.otherLanguage}
        </Button>
      </header>
      <main class="page stack roomy">
        <div class="stack close">
          <h1 ref={h1} tabIndex={-1}>
            {title}
          </h1>
          <p class="soft">{lead}</p>
        </div>
        {children}
      </main>
    </>
  )
}

function Lost() {
  const words = useWords(signInWords)
  return (
    <details>
      <summary>{words.lost}</summary>
      <p>{words.lostHow}</p>
    </details>
  )
}

/** `last`: whose page lies beneath, when a session ended in the middle of something. */
export function SignIn({ last }: { readonly last: Me | undefined }) {
  const words = useWords(signInWords)
  return (
    <Frame
      title={last === undefined ? words.title : words.over}
      lead={last === undefined ? words.lead : words.overLead}
    >
      <Ways unlock={signInWith} account={last?.account} />
      <Lost />
      {last === undefined ? <a href="/">{words.toAsk}</a> : null}
    </Frame>
  )
}

type LockedProps = { readonly me: Me; readonly afterReload: boolean }

export function Locked({ me, afterReload }: LockedProps) {
  const words = useWords(signInWords)
  return (
    <Frame
      title={afterReload ? words.lockedAfterReload : words.locked}
      lead={afterReload ? words.lockedAfterReloadLead : words.lockedLead}
    >
      <Ways account={me.account} unlock={async (way) => await unlockWith(way, me)} />
      <Lost />
      <Button
        kind="plain"
        onPress={() => {
          forgetSample()
          void leave()
        }}
      >
        {words.anotherPerson}
      </Button>
    </Frame>
  )
}

/** Over the page, when the server wants to see once more that it is you. */
export function UnlockDialog({ me }: { readonly me: Me }) {
  const words = useWords(signInWords)
  const shell = useWords(deskWords)
  const asked = unlockAsked.value
  const callOff = () => asked?.answer(undefined)
  return (
    <Dialog title={words.unlockTitle} open={asked !== undefined} onClose={callOff}>
      <p>{words.unlockLead}</p>
      <Ways
        account={me.account}
        unlock={async (way) => await unlockWith(way, me)}
        onDone={({ userKey }) => asked?.answer(userKey)}
      />
      <Button kind="plain" onPress={callOff}>
        {shell.cancel}
      </Button>
    </Dialog>
  )
}
