import { UNDISCLOSED } from '#domain/codes.ts'
import { Busy } from '#web/kit/busy.tsx'
import { Button } from '#web/kit/button.tsx'
import { Note } from '#web/kit/note.tsx'
import type { AskWords } from '#web/messages/ask.ts'
import { answer, goBack, match, showWords, shownProgram, turnTo } from './moves.ts'
import { Actions, Title } from './question.tsx'
import type { AskState } from './state.ts'

type StepProps = { readonly words: AskWords; readonly state: AskState }

/** Who can be asked, in one plain sentence, before anything is sent. */
export function MatchStep({ words, state }: StepProps) {
  const { matching, answers } = state
  if (matching.kind === 'looking') return <Busy label={words.match.looking} />
  if (matching.kind === 'offline') return <Unreached words={words} />
  if (matching.kind === 'refused') {
    return <Title title={words.match.refusedTitle} hint={words.match.refused} />
  }
  if (answers.choice === 'coordinator') return <ByCoordinator words={words} state={state} />
  if (matching.peers.length === 0) return <Nobody words={words} />
  return (
    <div class="stack">
      <Title title={words.match.title} />
      <p class="said">{sentence(words, state, matching.peers.length)}</p>
      <p>{answered(state)}</p>
      <p>{words.match.how}</p>
      <p class="soft">{words.match.nothingSent}</p>
      <GoOn state={state} />
    </div>
  )
}

function sentence({ match }: AskWords, { answers }: AskState, count: number): string {
  const fit = answers.role === UNDISCLOSED ? 'any' : answers.peer.role
  return match.found(count, match[fit], answers.outside === undefined ? '' : match.outside)
}

/** How soon: what the program promises, and what lately came true. */
export function answered(state: AskState): string {
  const { match } = state.catalogue.ask
  const program = shownProgram(state)
  const lately = program?.typicalMinutes ?? undefined
  const promise = match.promise(program?.policy.promise.weekdays ?? 2)
  return lately === undefined ? promise : `${match.usually(Math.round(lately))} ${promise}`
}

function GoOn({ state }: { readonly state: AskState }) {
  const { ask, questions } = state.catalogue
  return (
    <Actions>
      <Button onPress={() => void showWords()}>{ask.match.next}</Button>
      <Button kind="plain" onPress={goBack}>
        {questions.back}
      </Button>
    </Actions>
  )
}

function ByCoordinator({ words, state }: StepProps) {
  const days = shownProgram(state)?.policy.promise.weekdays ?? 2
  return (
    <div class="stack">
      <Title title={words.match.coordinatorTitle} />
      <p>{words.match.coordinator(days)}</p>
      <p class="soft">{words.match.nothingSent}</p>
      <GoOn state={state} />
    </div>
  )
}

function Nobody({ words }: { readonly words: AskWords }) {
  const letCoordinator = () => {
    answer({ choice: 'coordinator' })
    void match()
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

function Unreached({ words }: { readonly words: AskWords }) {
  return (
    <div class="stack">
      <Note>
        <p role="alert">{words.stopped.offline}</p>
      </Note>
      <Actions>
        <Button onPress={() => void match()}>{words.stopped.again}</Button>
      </Actions>
    </div>
  )
}
