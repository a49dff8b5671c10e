import { useEffect, useRef } from 'preact/hooks'
import { Busy } from '#web/kit/busy.tsx'
import { Button } from '#web/kit/button.tsx'
import { LanguageSwitch } from '#web/kit/language-switch.tsx'
import { LeaveButton } from '#web/kit/leave.tsx'
import { knownLines, Lines } from '#web/kit/lines.tsx'
import { Note } from '#web/kit/note.tsx'
import { Page } from '#web/kit/page.tsx'
import { answer, goOn, loadLater, loadProgram, shownProgram, speak } from './moves.ts'
import { QuestionFrame } from './question-frame.tsx'
import { RoleQuestion } from './question-role.tsx'
import { Title } from './question.tsx'
import { store, type AskState } from './state.ts'
import type { Step } from './steps.ts'
import { WelcomeStep } from './welcome-step.tsx'

const TOLD: ReadonlySet<Step> = new Set(['welcome', 'match', 'heard'])

/** Said where it matters that nobody real is asked; the program's name says it on every page. */
function Sample({ state }: { readonly state: AskState }) {
  if (shownProgram(state)?.sample !== true || !TOLD.has(state.step)) return null
  return (
    <Note>
      <p>{state.first.sample}</p>
    </Note>
  )
}

type AppProps = { readonly welcome: Element | undefined }

export function App({ welcome }: AppProps) {
  const state = store.use()
  const { language, first } = state
  const program = shownProgram(state)
  const { name = first.site, phone, crisisLines = knownLines } = program ?? {}
  useTurning(`${state.step} ${state.matching.kind} ${state.sending.kind}`)
  return (
    <Page
      name={program?.entryName ?? name}
      skip={first.skip}
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
function useTurning(page: string) {
  const shown = useRef(page)
  useEffect(() => {
    if (shown.current === page) return
    shown.current = page
    scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [page])
}

type BodyProps = AppProps & { readonly state: AskState }

function Body({ state, welcome }: BodyProps) {
  const { program } = state
  const { stopped } = state.first
  if (program.kind === 'not-found') {
    return <Title title={stopped.notFoundTitle} hint={stopped.notFound} />
  }
  if (program.kind === 'shown' && !program.program.live) {
    return <Title title={stopped.closedTitle} hint={stopped.closed} />
  }
  return (
    <>
      {program.kind === 'offline' && <Unreached state={state} again={loadProgram} />}
      <StepOf state={state} welcome={welcome} />
    </>
  )
}

function StepOf({ state, welcome }: BodyProps) {
  const { step, later, first } = state
  if (step === 'welcome') return <WelcomeStep welcome={welcome} state={state} />
  if (step === 'role') return <RoleStep state={state} />
  if (later !== undefined) return <later.LaterStep state={state} words={later.words} />
  if (state.laterFailed) return <Unreached state={state} again={loadLater} />
  return <Busy label={first.loading} />
}

function RoleStep({ state }: { readonly state: AskState }) {
  const { first, language, answers } = state
  return (
    <QuestionFrame state={state} question="role" onNext={goOn}>
      <RoleQuestion
        language={language}
        words={first.questions}
        roles={first.roles}
        program={shownProgram(state)}
        answers={answers}
        set={answer}
      />
    </QuestionFrame>
  )
}

type UnreachedProps = { readonly state: AskState; readonly again: () => Promise<void> }

function Unreached({ state, again }: UnreachedProps) {
  const { stopped } = state.first
  return (
    <Note>
      <p role="alert">{stopped.offline}</p>
      <Button kind="quiet" small onPress={() => void again()}>
        {stopped.again}
      </Button>
    </Note>
  )
}
