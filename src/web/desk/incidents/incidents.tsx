import type { OutputOf } from '#contract/endpoint.ts'
import { listIncidents } from '#contract/incidents.ts'
import { dayText } from '#web/kit/days.ts'
import { Tag } from '#web/kit/tag.tsx'
import { codeLabel } from '#web/messages/codes.ts'
import { incidentsWords } from '#web/messages/desk-incidents.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { NoProgram } from '../board/board.tsx'
import type { PlaceProgram } from '../session-state.ts'
import { Page, Reading } from '../shell-parts.tsx'
import { AddIncident } from './add.tsx'
import './incidents.css'

export type ListedIncident = OutputOf<typeof listIncidents>['incidents'][number]

/** What happened, in figures, and how far the offering is. */
export function IncidentsPage() {
  const { program } = useDesk()
  return program === undefined ? <NoProgram /> : <OfProgram program={program} />
}

function OfProgram({ program }: { readonly program: PlaceProgram }) {
  const words = useWords(incidentsWords)
  const read = useRead(listIncidents, { program: program.program }, 'board')
  const heading = read.kind === 'ready' ? words.heading(read.output.incidents.length) : words.title
  return (
    <Page title={words.title} heading={heading} lead={words.lead}>
      <p class="row">
        <a href="/desk/debriefs">{words.toDebriefs}</a>
        <a href="/desk/incidents/sources">{words.toSources}</a>
      </p>
      <Reading read={read}>
        {({ incidents }, again) => (
          <>
            {incidents.length === 0 ? <p class="soft">{words.none}</p> : null}
            <ul class="incidents">
              {incidents.map((each) => (
                <Row key={each.incident} incident={each} />
              ))}
            </ul>
            <AddIncident program={program} isFirst={incidents.length === 0} onOpened={again} />
          </>
        )}
      </Reading>
    </Page>
  )
}

function Row({ incident }: { readonly incident: ListedIncident }) {
  const words = useWords(incidentsWords)
  return (
    <li class="sheet stack close">
      <IncidentFacts incident={incident} />
      <div class="row">
        <a href={`/desk/incidents/${incident.incident}`}>{words.toIncident}</a>
        {incident.toRemind > 0 ? <Tag tone="lamp">{words.toRemind(incident.toRemind)}</Tag> : null}
      </div>
    </li>
  )
}

export function IncidentFacts({ incident }: { readonly incident: ListedIncident }) {
  const words = useWords(incidentsWords)
  const spoken = language.value
  const { kind, unit, happenedOn, roles, source, expiresOn, contacts, offered } = incident
  const people = roles.map(({ role, headcount }) =>
    words.people(headcount, codeLabel(spoken, 'role', role)),
  )
  const about = [
    ...(unit === null ? [] : [unit.name]),
    ...people,
    ...(source === null ? [] : [words.bySystem(source)]),
  ]
  return (
    <>
      <div class="row apart">
        <span>
          <b>{words.kinds[kind]}</b> {words.happened(dayText(spoken, happenedOn))}
        </span>
        <small class="soft">{words.gone(dayText(spoken, expiresOn))}</small>
      </div>
      {about.length === 0 ? null : <p>{about.join(' · ')}</p>}
      <p class="soft">{words.figures(offered, contacts)}</p>
    </>
  )
}
