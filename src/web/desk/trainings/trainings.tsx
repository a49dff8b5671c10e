import type { OutputOf } from '#contract/endpoint.ts'
import { listTrainings } from '#contract/trainings.ts'
import type { TrainingStanding } from '#domain/training.ts'
import { longDay } from '#web/kit/days.ts'
import { agreementWords } from '#web/messages/desk-agreements.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { NoProgram } from '../board/board.tsx'
import type { PlaceProgram } from '../session-state.ts'
import { Page, Reading } from '../shell-parts.tsx'
import { Record } from './record.tsx'

export type Trained = OutputOf<typeof listTrainings>['supporters'][number]

/** Whose training ended or soon will, and everybody else's; recorded here for one after the other. */
export function TrainingsPage() {
  const { program } = useDesk()
  return program === undefined ? <NoProgram /> : <Listed program={program} />
}

const order: readonly TrainingStanding[] = ['expired', 'expiring', 'none', 'valid']
const needs: readonly TrainingStanding[] = ['expired', 'expiring']

function Listed({ program }: { readonly program: PlaceProgram }) {
  const words = useWords(agreementWords)
  const read = useRead(listTrainings, { program: program.program })
  if (read.kind !== 'ready') {
    return (
      <Page title={words.trainingsTitle}>
        <Reading read={read}>{() => null}</Reading>
      </Page>
    )
  }
  const { supporters, months, today } = read.output
  const count = supporters.filter(({ standing }) => needs.includes(standing)).length
  return (
    <Page
      title={words.trainingsTitle}
      heading={words.trainingsHeading(count)}
      lead={words.trainingsLead(months)}
    >
      <p class="row">
        <a href="/desk/applications">{words.toApplications}</a>
        <a href="/desk/agreement">{words.title}</a>
      </p>
      {supporters.length === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <>
          <details>
            <summary>{words.record}</summary>
            <Record supporters={supporters} today={today} changed={read.again} />
          </details>
          {order.map((standing) => (
            <Group
              key={standing}
              standing={standing}
              supporters={supporters.filter((each) => each.standing === standing)}
            />
          ))}
        </>
      )}
    </Page>
  )
}

type GroupProps = {
  readonly standing: TrainingStanding
  readonly supporters: readonly Trained[]
}

function Group({ standing, supporters }: GroupProps) {
  const words = useWords(agreementWords)
  if (supporters.length === 0) return null
  const first = (one: Trained, other: Trained) =>
    (one.expiresOn ?? '').localeCompare(other.expiresOn ?? '')
  const list = (
    <ul class="desk-list">
      {supporters.toSorted(first).map((each) => (
        <li key={each.supporter}>
          <a href={`/desk/supporters/${each.supporter}`}>{each.name}</a>
          <span class="soft">
            <Until trained={each} />
          </span>
        </li>
      ))}
    </ul>
  )
  const title = `${words.groups[standing]} (${supporters.length})`
  return needs.includes(standing) ? (
    <section class="stack close">
      <h2>{title}</h2>
      {list}
    </section>
  ) : (
    <details>
      <summary>{title}</summary>
      {list}
    </details>
  )
}

function Until({ trained }: { readonly trained: Trained }) {
  const words = useWords(agreementWords)
  const { standing, completedOn, expiresOn } = trained
  if (completedOn === null) return null
  if (expiresOn === null) return <>{words.forGood}</>
  return (
    <>
      {standing === 'expired'
        ? words.ended(longDay(language.value, expiresOn))
        : words.until(longDay(language.value, expiresOn))}
    </>
  )
}
