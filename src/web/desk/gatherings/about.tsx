import { keepsNames } from '#domain/gathering.ts'
import { longSpan } from '#web/kit/days.ts'
import { SafeText } from '#web/kit/safe-text.tsx'
import { gatheringWords } from '#web/messages/desk-gatherings.ts'
import { language, useWords } from '../app-language.ts'
import { useNow } from '../board/times.ts'
import type { SectionProps } from './gathering.tsx'
import { Mine } from './mine.tsx'
import { isOver, type Gathering } from './when.ts'

export function About({ gathering, again }: SectionProps) {
  const words = useWords(gatheringWords)
  const now = useNow()
  const isOpen = gathering.state !== 'cancelled' && !isOver(gathering, now)
  return (
    <section class="stack across" aria-label={words.sections.about}>
      {isOpen && gathering.mine !== null && (
        <Mine gathering={gathering.gathering} mine={gathering.mine} changed={again} />
      )}
      {!keepsNames(gathering.kind) && <p>{words.mine.anybody}</p>}
      <Facts gathering={gathering} />
      {gathering.details !== '' && (
        <p>
          <SafeText text={gathering.details} />
        </p>
      )}
      <Materials gathering={gathering} />
    </section>
  )
}

function Facts({ gathering }: { readonly gathering: Gathering }) {
  const words = useWords(gatheringWords)
  const { about, counts } = words
  const { place, creditHours, run, headcount, capacity } = gathering
  const facts: readonly (readonly [string, string])[] = [
    [about.when, longSpan(language.value, gathering, gathering.timeZone)],
    ...(place === '' ? [] : [[about.where, place] as const]),
    ...(creditHours === null ? [] : [[about.credit, about.creditHours(creditHours)] as const]),
    ...(run === null || !keepsNames(gathering.kind)
      ? []
      : [
          [
            about.places,
            [
              capacity === null
                ? counts.come(run.counts.yes)
                : counts.ofPlaces(run.counts.yes, capacity),
              ...(run.counts.waiting > 0 ? [counts.wait(run.counts.waiting)] : []),
            ].join(' · '),
          ] as const,
        ]),
    ...(headcount === null ? [] : [[words.headcount, words.headcounts[headcount]] as const]),
  ]
  return (
    <dl class="facts">
      {facts.map(([name, text]) => (
        <Fact key={name} name={name} text={text} />
      ))}
      <Room gathering={gathering} />
    </dl>
  )
}

function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  )
}

/** The on-line room, for those who come. */
function Room({ gathering: { onlineLink, mine } }: { readonly gathering: Gathering }) {
  const { about } = useWords(gatheringWords)
  if (onlineLink !== '') {
    return (
      <>
        <dt>{about.online}</dt>
        <dd>
          <a href={onlineLink} rel="noreferrer" target="_blank">
            {onlineLink}
          </a>
        </dd>
      </>
    )
  }
  return mine?.reply === 'invited' ? <Fact name={about.online} text={about.onlineLater} /> : null
}

function Materials({ gathering: { materials } }: { readonly gathering: Gathering }) {
  const { about } = useWords(gatheringWords)
  if (materials.length === 0) return null
  return (
    <div class="stack close">
      <h2>{about.materials}</h2>
      <ul>
        {materials.map(({ title, link }) => (
          <li key={link}>
            <a href={link} rel="noreferrer" target="_blank">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
