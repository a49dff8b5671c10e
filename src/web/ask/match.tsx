import { useEffect } from 'preact/hooks'
import { UNDISCLOSED } from '#domain/codes.ts'
import { Busy } from '#web/kit/busy.tsx'
import { Button } from '#web/kit/button.tsx'
import { Note } from '#web/kit/note.tsx'
import type { AskWords } from '#web/messages/ask.ts'
import { answered, USUAL_WEEKDAYS } from './answered.ts'
import { answer, goBack, shownProgram, turnTo } from './moves.ts'
import { Actions, Title } from './question.tsx'
import { match, showWords } from './sending.ts'
import type { AskState } from './state.ts'

type StepProps = { readonly words: AskWords; readonly state: AskState }

/** Who can be asked, in one plain sentence, before anything is sent. */
export function MatchStep({ words, state }: StepProps) {
  const { matching, answers } = state
  useEffect(() => {
    void match()
  }, [])
  if (matching.kind === 'looking') return <Busy label={words.match.looking} />
  if (matching.kind === 'offline') return <Unreached stopped={state.first.stopped} />
  if (matching.kind === 'refused') {
    return <Title title={words.match.refusedTitle} hint={words.match.refused} />
  }
  if (answers.choice === 'coordinator') return <ByCoordinator words={words} state={state} />
  if (matching.peers.length === 0) return <Nobody words={words} state={state} />
  return (
    <div class="stack">
      <Title title={words.match.title} />
      <p class="said">{sentence(words, state, matching.peers.length)}</p>
      <p>{answered(state)}</p>
      <p>{words.match.how}</p>
      <p class="soft">{words.match.nothingSent}</p>
      <GoOn words={words} state={state} />
    </div>
  )
}

function sentence({ match }: AskWords, { answers }: AskState, count: number): string {
  const fit = answers.role === UNDISCLOSED ? 'any' : answers.peer.role
  return match.found(count, match[fit], answers.outside === undefined ? '' : match.outside)
}

function GoOn({ words, state }: StepProps) {
  return (
    <Actions>
      <Button onPress={() => void showWords()}>{words.match.next}</Button>
      <Button kind="plain" onPress={goBack}>
        {state.first.questions.back}
      </Button>
    </Actions>
  )
}

function ByCoordinator({ words, state }: StepProps) {
  const days = shownProgram(state)?.policy.promise.weekdays ?? USUAL_WEEKDAYS
  return (
    <div class="stack">
      <Title title={words.match.coordinatorTitle} />
      <p>{words.match.coordinator(days)}</p>
      <p class="soft">{words.match.nothingSent}</p>
      <GoOn words={words} state={state} />
    </div>
  )
}

function Nobody({ words, state }: StepProps) {
  const letCoordinator = () => {
    // Where the program lets nobody choose, an empty list goes to a coordinator all the same.
    if (shownProgram(state)?.policy.choosing === 'asker-chooses') answer({ choice: 'coordinator' })
    void showWords()
  }
  return (
    <div class="stack">
      <Title title={words.match.noneTitle} hint={words.match.none} />
      <Actions>
        <Button onPress={letCoordinator}>{words.match.letCoordinator}</Button>
        <Button
          kind="quiet"
          onPress={() => {
            turnTo('peer')
          }}
        >
          {words.match.change}
        </Button>
      </Actions>
    </div>
  )
}

function Unreached({ stopped }: Pick<AskState['first'], 'stopped'>) {
  return (
    <div class="stack">
      <Note>
        <p role="alert">{stopped.offline}</p>
      </Note>
      <Actions>
        <Button onPress={() => void match()}>{stopped.again}</Button>
      </Actions>
    </div>
  )
}
