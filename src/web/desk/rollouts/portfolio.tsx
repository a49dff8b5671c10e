import { useMemo } from 'preact/hooks'
import { Tag } from '#web/kit/tag.tsx'
import { rolloutWords } from '#web/messages/desk-rollouts.ts'
import { language, useWords } from '../app-language.ts'
import { barOf, endsOf, scaleOf, WIDE, type Scale } from './timeline.ts'
import { dateText, monthText, stepTitle, type RolloutRow } from './words.ts'

type Props = { readonly rollouts: readonly RolloutRow[]; readonly today: string }

/** One line a rollout. The picture in it says nothing that its cells do not say. */
export function Portfolio({ rollouts, today }: Props) {
  const words = useWords(rolloutWords)
  const { columns } = words
  const scale = useMemo(() => scaleOf(rollouts, today), [rollouts, today])
  return (
    <table class="portfolio">
      <caption class="hidden-text">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.unit}</th>
          <th scope="col">{columns.state}</th>
          <th scope="col">{columns.launch}</th>
          <th scope="col">{columns.next}</th>
          <th scope="col">{columns.agreed}</th>
          <th scope="col" aria-hidden="true">
            <span class="portfolio-axis">
              {endsOf(scale).map((day) => (
                <span key={day}>{monthText(language.value, day)}</span>
              ))}
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rollouts.map((rollout) => (
          <Row key={rollout.rollout} rollout={rollout} today={today} scale={scale} />
        ))}
      </tbody>
    </table>
  )
}

/** Amber only for what was stopped: what is planned or over asks for nothing. */
export function StateTag({ state }: Pick<RolloutRow, 'state'>) {
  const words = useWords(rolloutWords)
  if (state === 'planned' || state === 'ended') {
    return <span class="tag rollout-still">{words.states[state]}</span>
  }
  return <Tag tone={state === 'paused' ? 'lamp' : 'pine'}>{words.states[state]}</Tag>
}

type RowProps = {
  readonly rollout: RolloutRow
  readonly today: string
  readonly scale: Scale
}

function Row({ rollout, today, scale }: RowProps) {
  const words = useWords(rolloutWords)
  const { unit, name, state, late, launchOn, launchedOn, agreed, people } = rollout
  return (
    <tr>
      <th scope="row">
        <a href={`/desk/rollouts/${rollout.rollout}`}>{name}</a>
        {unit === null && <small class="soft">{words.own}</small>}
      </th>
      <td class="portfolio-state">
        <StateTag state={state} />
        {late > 0 && <b class="portfolio-late">{words.late(late)}</b>}
      </td>
      <td class="portfolio-launch">{dateText(language.value, launchedOn ?? launchOn)}</td>
      <td class="portfolio-next">
        <NextStep rollout={rollout} today={today} />
      </td>
      <td class="portfolio-agreed">
        <span class="portfolio-label">{words.columns.agreed}: </span>
        {words.agreed(agreed, people)}
      </td>
      <td class="portfolio-time" aria-hidden="true">
        <Timeline rollout={rollout} scale={scale} />
      </td>
    </tr>
  )
}

function NextStep({ rollout, today }: Pick<RowProps, 'rollout' | 'today'>) {
  const words = useWords(rolloutWords)
  const { next, state } = rollout
  if (state === 'ended') return null
  if (next === null) return <span class="soft">{words.allDone}</span>
  const isLate = state !== 'paused' && next.dueOn < today
  return (
    <>
      {stepTitle(next)}{' '}
      <small class={isLate ? 'portfolio-late' : 'soft'}>
        {words.dueOn(dateText(language.value, next.dueOn))}
        {isLate && ` · ${words.lateShort}`}
      </small>
    </>
  )
}

const HIGH = 20
const MIDDLE = HIGH / 2

/** From the first step to the launch, and where today is. Stretched to the cell, so dots are lines without length. */
function Timeline({ rollout, scale }: Pick<RowProps, 'rollout' | 'scale'>) {
  const { from, launch, today, isOutside } = barOf(scale, rollout)
  return (
    <svg
      class={`timeline ${rollout.state}${rollout.late > 0 ? ' late' : ''}`}
      viewBox={`0 0 ${WIDE} ${HIGH}`}
      preserveAspectRatio="none"
    >
      <line class="timeline-today" x1={today} x2={today} y1={0} y2={HIGH} />
      <line class="timeline-bar" x1={from} x2={launch} y1={MIDDLE} y2={MIDDLE} />
      {!isOutside && (
        <line class="timeline-launch" x1={launch} x2={launch} y1={MIDDLE} y2={MIDDLE} />
      )}
    </svg>
  )
}
