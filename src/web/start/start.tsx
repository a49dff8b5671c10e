import { useEffect, useState } from 'preact/hooks'
import type { OutputOf } from '#contract/endpoint.ts'
import { makeSample, showInstallation } from '#contract/installation.ts'
import { Busy } from '#web/kit/busy.tsx'
import { Button } from '#web/kit/button.tsx'
import { call } from '#web/kit/call.ts'
import { knownLines, Lines } from '#web/kit/lines.tsx'
import { Note } from '#web/kit/note.tsx'
import { Page } from '#web/kit/page.tsx'
import type { Language } from '#web/kit/words.ts'
import type { StartWords } from '#web/messages/start-en.ts'
import { startTexts } from '#web/messages/start.ts'
import { Installed } from './installed.tsx'
import { Offline, Sample } from './sample.tsx'
import type { Answers } from './set-up-answers.ts'
import { SetUpDone } from './set-up-done.tsx'
import { SetUp, type Links } from './set-up.tsx'

type Installation = OutputOf<typeof showInstallation>
type View =
  | { readonly kind: 'reading' | 'offline' }
  | { readonly kind: 'shown'; readonly installation: Installation }
  | { readonly kind: 'setting-up'; readonly installation: Installation }
  | {
      readonly kind: 'set-up'
      readonly installation: Installation
      readonly links: Links
      readonly answers: Answers
    }

/** The address of the installation itself: set up, look around, or find one's way. */
export function Start({ language }: { readonly language: Language }) {
  const words = startTexts[language]
  const [view, setView] = useState<View>({ kind: 'reading' })
  const read = async () => {
    const called = await call(showInstallation, {})
    setView(
      called.kind === 'done' ? { kind: 'shown', installation: called.output } : { kind: 'offline' },
    )
  }
  useEffect(() => void read(), [])
  return (
    <Page
      name={words.title}
      skip={words.skip}
      footer={<Lines language={language} lines={knownLines} />}
    >
      <Body words={words} view={view} show={setView} read={() => void read()} />
    </Page>
  )
}

type BodyProps = {
  readonly words: StartWords
  readonly view: View
  readonly show: (view: View) => void
  readonly read: () => void
}

function Body({ words, view, show, read }: BodyProps) {
  switch (view.kind) {
    case 'reading':
      return <Waiting words={words} />
    case 'offline':
      return <Offline words={words} again={read} />
    case 'shown':
      return <Shown {...{ words, show, read }} installation={view.installation} />
    case 'setting-up': {
      const { installation } = view
      return (
        <SetUp
          words={words}
          leave={() => show({ kind: 'shown', installation })}
          done={(links, answers) => show({ kind: 'set-up', installation, links, answers })}
        />
      )
    }
    case 'set-up':
      return <SetUpDone words={words} {...view} mail={view.installation.mail} />
  }
}

/** Also what stands on the page before any script runs. */
export function Waiting({ words }: { readonly words: StartWords }) {
  return (
    <div class="stack">
      <h1>{words.tagline}</h1>
      <Busy label={words.loading} />
    </div>
  )
}

type ShownProps = {
  readonly words: StartWords
  readonly installation: Installation
  readonly show: (view: View) => void
  readonly read: () => void
}

function Shown({ words, installation, show, read }: ShownProps) {
  const setUp = () => show({ kind: 'setting-up', installation })
  const { sample } = installation
  if (!sample && !installation.setUp) return <Choice words={words} setUp={setUp} made={read} />
  return (
    <div class="stack far">
      {installation.setUp && <Installed words={words} programs={installation.programs} />}
      {sample && (
        <Sample words={words} canSetUp={!installation.setUp} setUp={setUp} dropped={read} />
      )}
    </div>
  )
}

type ChoiceProps = {
  readonly words: StartWords
  readonly setUp: () => void
  readonly made: () => void
}

function Choice({ words, setUp, made }: ChoiceProps) {
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle')
  const make = async () => {
    setState('making')
    const called = await call(makeSample, {})
    if (called.kind === 'done') made()
    else setState('failed')
  }
  if (state === 'making') {
    return (
      <section class="stack">
        <h1>{words.makingTitle}</h1>
        <p>{words.makingSoft}</p>
        <Busy label={words.makingTitle} />
      </section>
    )
  }
  return (
    <section class="stack loose">
      <header class="stack close">
        <h1>{words.welcome}</h1>
        <p>{words.welcomeSoft}</p>
      </header>
      {state === 'failed' && (
        <div role="alert">
          <Note>{words.makingFailed}</Note>
        </div>
      )}
      <section class="sheet stack">
        <h2>{words.setUpChoice}</h2>
        <p class="soft">{words.setUpChoiceSoft}</p>
        <div>
          <Button onPress={setUp}>{words.setUpChoice}</Button>
        </div>
      </section>
      <section class="sheet stack">
        <h2>{words.sampleChoice}</h2>
        <p class="soft">{words.sampleChoiceSoft}</p>
        <div>
          <Button kind="quiet" onPress={() => void make()}>
            {words.sampleChoice}
          </Button>
        </div>
      </section>
    </section>
  )
}
