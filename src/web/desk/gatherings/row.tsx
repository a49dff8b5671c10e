import { Tag } from '#web/kit/tag.tsx'
import { gatheringWords } from '#web/messages/desk-gatherings.ts'
import { language, useWords } from '../app-language.ts'
import { Mine } from './mine.tsx'
import { isOver, spanText, type Listed } from './when.ts'

type Props = {
  readonly gathering: Listed
  readonly timeZone: string
  readonly now: number
  readonly again: () => void
}

export function GatheringRow({ gathering, timeZone, now, again }: Props) {
  const words = useWords(gatheringWords)
  const { kind, title, place, state } = gathering
  const isPast = isOver(gathering, now)
  return (
    <li class={state === 'cancelled' ? 'gathering-row off' : 'gathering-row'}>
      <div class="stack tight">
        <a class="gathering-title" href={`/desk/gatherings/${gathering.gathering}`}>
          {title}
        </a>
        <span>
          {spanText(language.value, gathering, timeZone)}
          {place === '' ? '' : ` · ${place}`}
        </span>
        <span class="soft">{countsText(words, gathering, isPast)}</span>
      </div>
      <div class="gathering-tags">
        <Tag>{words.kinds[kind]}</Tag>
        {state === 'cancelled' && <Tag tone="lamp">{words.states.cancelled}</Tag>}
      </div>
      {gathering.mine !== null && !isPast && state !== 'cancelled' && (
        <Mine gathering={gathering.gathering} mine={gathering.mine} changed={again} small />
      )}
    </li>
  )
}

type Words = (typeof gatheringWords)['en']

/** For those who run it: registered and attended are never one figure. */
function countsText(words: Words, gathering: Listed, isPast: boolean): string {
  const { counts, headcount, isRepeated } = gathering
  const repeated = isRepeated ? [words.repeated] : []
  const heads = headcount === null ? [] : [words.headcounts[headcount]]
  if (counts === null) return [...heads, ...repeated].join(' · ')
  const parts = isPast
    ? [words.counts.registered(counts.yes), words.counts.attended(counts.attended)]
    : comingText(words, gathering, counts)
  return [...parts, ...repeated].join(' · ')
}

function comingText(
  words: Words,
  { capacity }: Listed,
  { yes, waiting, invited }: NonNullable<Listed['counts']>,
): readonly string[] {
  const places = capacity === null ? words.counts.come(yes) : words.counts.ofPlaces(yes, capacity)
  return [
    places,
    ...(waiting > 0 ? [words.counts.wait(waiting)] : []),
    ...(invited > 0 ? [words.counts.open(invited)] : []),
  ]
}
