import { useEffect, useRef, useState } from 'preact/hooks'
import type { Bytes } from '#domain/framing.ts'
import { Button } from '#web/kit/button.tsx'
import { Note } from '#web/kit/note.tsx'
import { intakesWords } from '#web/messages/desk-intakes.ts'
import { useDesk } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import type { PlaceProgram } from '../session-state.ts'
import { begin, give, meet, stop, type Begun, type Came } from './meeting.ts'

type Props = {
  readonly program: PlaceProgram
  readonly entropy: Bytes
  /** The caller has the receipt: nobody else needs to keep it. */
  readonly onGiven: () => void
}

type Step =
  | { readonly kind: 'idle' | 'beginning' | 'differed' | 'over' | 'failed' }
  | { readonly kind: 'waiting'; readonly begun: Begun }
  | { readonly kind: 'met' | 'giving'; readonly begun: Begun; readonly came: Came }

/** While both are on the phone: a spoken code, four words, and only then the receipt. */
export function HandOver(props: Props) {
  const words = useWords(intakesWords).handOver
  const { step, ...moves } = useHandOver(props)
  return (
    <section class="sheet stack close" aria-labelledby="hand-over">
      <h2 id="hand-over">{words.title}</h2>
      {step.kind === 'waiting' && <Code code={step.begun.code} onStop={moves.stop} />}
      {(step.kind === 'met' || step.kind === 'giving') && (
        <Compare came={step.came} isGiving={step.kind === 'giving'} {...moves} />
      )}
      {!('begun' in step) && <Start kind={step.kind} onStart={moves.start} />}
    </section>
  )
}

type StartProps = {
  readonly kind: 'idle' | 'beginning' | 'differed' | 'over' | 'failed'
  readonly onStart: () => void
}

function Start({ kind, onStart }: StartProps) {
  const words = useWords(intakesWords).handOver
  const isFirst = kind === 'idle' || kind === 'beginning'
  return (
    <>
      {isFirst ? (
        <p>{words.lead}</p>
      ) : (
        <Note tone={kind === 'differed' ? 'care' : 'lamp'}>
          <p role="alert">{words[kind]}</p>
        </Note>
      )}
      <div>
        <Button kind="quiet" busy={kind === 'beginning'} onPress={onStart}>
          {labelOf(words, kind)}
        </Button>
      </div>
    </>
  )
}

type HandOverWords = (typeof intakesWords)['en']['handOver']

function labelOf(words: HandOverWords, kind: Step['kind']): string {
  if (kind === 'beginning') return words.beginning
  return kind === 'idle' ? words.begin : words.retry
}

function Code({ code, onStop }: { readonly code: string; readonly onStop: () => void }) {
  const words = useWords(intakesWords).handOver
  return (
    <>
      <p>{words.open(`${location.host}/return`)}</p>
      <p class="spoken-code" translate={false}>
        {`${code.slice(0, 3)} ${code.slice(3)}`}
      </p>
      <p class="soft">{words.once}</p>
      <p role="status">{words.waiting}</p>
      <div>
        <Button kind="plain" onPress={onStop}>
          {words.stop}
        </Button>
      </div>
    </>
  )
}

type CompareProps = {
  readonly came: Came
  readonly isGiving: boolean
  readonly same: () => void
  readonly differ: () => void
}

function Compare({ came, isGiving, same, differ }: CompareProps) {
  const words = useWords(intakesWords).handOver
  return (
    <>
      <p role="status">{words.compare}</p>
      <p class="desk-four" translate={false} lang="en">
        {came.words.join(' ')}
      </p>
      <p class="soft">{words.why}</p>
      <div class="desk-row">
        <Button busy={isGiving} onPress={same}>
          {isGiving ? words.giving : words.same}
        </Button>
        {!isGiving && (
          <Button kind="quiet" onPress={differ}>
            {words.differs}
          </Button>
        )}
      </div>
    </>
  )
}

function useHandOver({ program, entropy, onGiven }: Props) {
  const desk = useDesk()
  const [step, setStep] = useState<Step>({ kind: 'idle' })
  const leaving = useRef(new AbortController())
  const open = useRef<Begun | undefined>(undefined)
  useEffect(
    () => () => {
      leaving.current.abort()
      if (open.current !== undefined) void stop(desk, open.current)
    },
    [],
  )
  const end = (kind: 'idle' | 'differed') => {
    leaving.current.abort()
    if (open.current !== undefined) void stop(desk, open.current)
    open.current = undefined
    setStep({ kind })
  }
  const run = async () => {
    const until = new AbortController()
    leaving.current = until
    setStep({ kind: 'beginning' })
    const begun = await begin(desk, program)
    if (begun === undefined) return setStep({ kind: 'failed' })
    open.current = begun
    setStep({ kind: 'waiting', begun })
    const came = await meet(desk, begun, until.signal)
    if (until.signal.aborted) return
    setStep(came === 'over' ? { kind: 'over' } : { kind: 'met', begun, came })
  }
  const hand = async (begun: Begun, came: Came) => {
    setStep({ kind: 'giving', begun, came })
    const giving = { begun, caller: came.caller, entropy }
    const isGiven = await give(desk, giving, leaving.current.signal)
    if (isGiven) {
      open.current = undefined
      onGiven()
    } else setStep({ kind: 'failed' })
  }
  return {
    step,
    start: () => void run().catch(() => setStep({ kind: 'failed' })),
    stop: () => end('idle'),
    differ: () => end('differed'),
    same: () => {
      if (step.kind !== 'met') return
      void hand(step.begun, step.came).catch(() => setStep({ kind: 'failed' }))
    },
  }
}
