import { useEffect, useRef } from 'preact/hooks'
import { Button } from '#web/kit/button.tsx'
import { LanguageSwitch } from '#web/kit/language-switch.tsx'
import { LeaveButton } from '#web/kit/leave.tsx'
import { knownLines, Lines } from '#web/kit/lines.tsx'
import { Note } from '#web/kit/note.tsx'
import { Page } from '#web/kit/page.tsx'
import { CheckStep } from './check.tsx'
import { HeardStep } from './heard.tsx'
import { MatchStep } from './match.tsx'
import { loadProgram, shownProgram, speak } from './moves.ts'
import { QuestionStep } from './question-step.tsx'
import { Title } from './question.tsx'
import { WordsStep } from './receipt.tsx'
import { store, type AskState } from './state.ts'
import type { Step } from './steps.ts'
import { WelcomeStep } from './welcome-step.tsx'

const TOLD: ReadonlySet<Step> = new Set(['welcome', 'match', 'heard'])

/** Said where it matters that nobody real is asked; the program's name says it on every page. */
function Sample({ state }: { readonly state: AskState }) {
  if (shownProgram(state)?.sample !== true || !TOLD.has(state.step)) return null
  return (
    <Note>
      <p>{state.catalogue.ask.sample}</p>
    </Note>
  )
}

type AppProps = { readonly welcome: Element | undefined }

export function App({ welcome }: AppProps) {
  const state = store.use()
  const { language, catalogue } = state
  const program = shownProgram(state)
  const { name = catalogue.ask.site, phone, crisisLines = knownLines } = program ?? {}
  useTurning(state.step)
  return (
    <Page
      name={program?.entryName ?? name}
      skip={catalogue.ask.skip}
      wayOut={<LeaveButton language={language} />}
      footer={<Lines language={language} lines={crisisLines} phone={phone} />}
    >
      <div class="stack">
        <LanguageSwitch language={language} onChoose={(chosen) => void speak(chosen)} />
        <Sample state={state} />
        <Body state={state} welcome={welcome} />
      </div>
    </Page>
  )
}

/** A turned page starts at its top, and its question is read out. */
function useTurning(step: Step) {
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [step])
}

type BodyProps = AppProps & { readonly state: AskState }

function Body({ state, welcome }: BodyProps) {
  const { program } = state
  const { stopped } = state.catalogue.ask
  if (program.kind === 'not-found') {
    return <Title title={stopped.notFoundTitle} hint={stopped.notFound} />
  }
  if (program.kind === 'shown' && !program.program.live) {
    return <Title title={stopped.closedTitle} hint={stopped.closed} />
  }
  return (
    <>
      {program.kind === 'offline' && <Unreached state={state} />}
      <StepOf state={state} welcome={welcome} />
    </>
  )
}

function StepOf({ state, welcome }: BodyProps) {
  const { step, receipt } = state
  const words = state.catalogue.ask
  if (step === 'welcome') return <WelcomeStep welcome={welcome} state={state} />
  if (step === 'match') return <MatchStep words={words} state={state} />
  if (step === 'words') return receipt ? <WordsStep words={words} receipt={receipt} /> : null
  if (step === 'check') return <CheckStep state={state} />
  if (step === 'heard') return <HeardStep words={words} state={state} />
  return <QuestionStep question={step} state={state} />
}

function Unreached({ state }: { readonly state: AskState }) {
  const { stopped } = state.catalogue.ask
  return (
    <Note>
      <p role="alert">{stopped.offline}</p>
      <Button kind="quiet" small onPress={() => void loadProgram()}>
        {stopped.again}
      </Button>
    </Note>
  )
}
