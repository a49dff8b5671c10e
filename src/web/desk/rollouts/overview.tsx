import { useState } from 'preact/hooks'
import { changeRollout } from '#contract/rollouts.ts'
import { LAUNCH, listOpen, whatIsLate, type RolloutState } from '#domain/rollout.ts'
import { Button } from '#web/kit/button.tsx'
import { rolloutWords } from '#web/messages/desk-rollouts.ts'
import { language, useWords } from '../app-language.ts'
import { LaunchDialog } from './launch.tsx'
import { MoveDialog } from './move.tsx'
import { Outcome } from './outcome.tsx'
import { StateTag } from './portfolio.tsx'
import type { PartProps } from './rollout.tsx'
import { useChange, type Change } from './use-change.ts'
import { dateText, stepTitle, toStep, type ShownRollout } from './words.ts'

export function Overview({ rollout, changed, mayWrite }: PartProps) {
  const words = useWords(rolloutWords)
  const change = useChange(changed)
  const { state, launchOn, launchedOn, agreed, people } = rollout
  const day = dateText(language.value, launchedOn ?? launchOn)
  const barriers = rollout.barriers.filter(({ resolvedOn }) => resolvedOn === null)
  return (
    <section class="sheet stack close" aria-labelledby="overview">
      <h2 id="overview" class="hidden-text">
        {words.overview}
      </h2>
      <p>
        <StateTag state={state} />{' '}
        {launchedOn === null ? words.launchPlanned(day) : words.launchedOn(day)}
        {' · '}
        {words.saidYes(agreed, people)}
      </p>
      <NextUp rollout={rollout} />
      {barriers.length > 0 && <p class="portfolio-late">{words.openBarriers(barriers.length)}</p>}
      {mayWrite && <Changes rollout={rollout} change={change} />}
      <Outcome state={change.state} />
    </section>
  )
}

function NextUp({ rollout }: { readonly rollout: ShownRollout }) {
  const words = useWords(rolloutWords)
  const steps = rollout.steps.map(toStep)
  const [next] = listOpen(steps)
  if (rollout.state === 'ended') return null
  if (next === undefined) return <p class="soft">{words.allDone}</p>
  const { late } = whatIsLate(
    { state: rollout.state, steps },
    Temporal.PlainDate.from(rollout.today),
  )
  return (
    <p>
      <b>{words.next}:</b> {stepTitle({ code: next.code ?? null, title: next.title })}{' '}
      <span class="soft">{words.dueOn(dateText(language.value, next.dueOn.toString()))}</span>{' '}
      {late.length > 0 && <b class="portfolio-late">{words.late(late.length)}</b>}
    </p>
  )
}

type ChangesProps = { readonly rollout: ShownRollout; readonly change: Change }
type Way = { readonly to: RolloutState; readonly label: string }

function useWays({ state, launchedOn, steps }: ShownRollout): readonly Way[] {
  const { changes } = useWords(rolloutWords)
  const back = launchedOn === null ? 'under-way' : 'launched'
  const isFresh = steps.every(({ doneOn }) => doneOn === null)
  switch (state) {
    case 'planned':
      return [
        { to: 'under-way', label: changes['under-way'] },
        { to: 'paused', label: changes.paused },
        { to: 'ended', label: changes.ended },
      ]
    case 'under-way':
      return [
        { to: 'launched', label: changes.launched },
        { to: 'paused', label: changes.paused },
        { to: 'ended', label: changes.ended },
        ...(isFresh ? [{ to: 'planned', label: changes.planned } as const] : []),
      ]
    case 'launched':
      return [
        { to: 'paused', label: changes.paused },
        { to: 'ended', label: changes.ended },
        { to: 'under-way', label: changes.notLaunched },
      ]
    case 'paused':
      return [
        { to: back, label: changes.resumed },
        { to: 'ended', label: changes.ended },
      ]
    case 'ended':
      return [{ to: back, label: changes.reopened }]
  }
}

/** What the first button says is what comes now: a launch once nothing else is left before it. */
const isNext = ({ state, steps }: ShownRollout): boolean =>
  state === 'planned' || (state === 'under-way' && listOpen(steps.map(toStep))[0]?.code === LAUNCH)

function Changes({ rollout, change: { change, isBusy } }: ChangesProps) {
  const words = useWords(rolloutWords)
  const [asking, setAsking] = useState<'launch' | 'move' | undefined>(undefined)
  const { rollout: id, state, launchedOn } = rollout
  const ways = useWays(rollout)
  const put = async (to: RolloutState, on: string | null = null) => {
    const said = words.changed(words.states[to])
    const undo = () => void put(state, state === 'launched' ? launchedOn : null)
    return await change(changeRollout, { rollout: id, to, on }, { said, undo })
  }
  const press = (to: RolloutState) =>
    to === 'launched' && launchedOn === null ? setAsking('launch') : void put(to)
  const close = () => setAsking(undefined)
  return (
    <>
      <div class="row no-print">
        {ways.map(({ to, label }, at) => (
          <Button
            key={label}
            small
            kind={at === 0 && isNext(rollout) ? 'main' : 'quiet'}
            busy={isBusy}
            onPress={() => press(to)}
          >
            {label}
          </Button>
        ))}
        {launchedOn === null && state !== 'ended' && (
          <Button small kind="quiet" onPress={() => setAsking('move')}>
            {words.move}
          </Button>
        )}
      </div>
      <LaunchDialog
        rollout={rollout}
        open={asking === 'launch'}
        close={close}
        launch={(on) => {
          close()
          void put('launched', on)
        }}
      />
      <MoveDialog rollout={rollout} open={asking === 'move'} close={close} change={change} />
    </>
  )
}
