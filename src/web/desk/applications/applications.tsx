import { listApplications } from '#contract/applications.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import { isOpen } from '#domain/application.ts'
import { longDay } from '#web/kit/days.ts'
import { Tag } from '#web/kit/tag.tsx'
import { codeLabel } from '#web/messages/codes.ts'
import { applicationWords } from '#web/messages/desk-applications.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { NoProgram } from '../board/board.tsx'
import type { PlaceProgram } from '../session-state.ts'
import { Page, Reading } from '../shell-parts.tsx'
import { Share } from './share.tsx'
import './applications.css'

type Row = OutputOf<typeof listApplications>['applications'][number]

/** Who would like to help, by how far it has come, and the form to share. */
export function ApplicationsPage() {
  const { program } = useDesk()
  return program === undefined ? <NoProgram /> : <Listed program={program} />
}

function Listed({ program }: { readonly program: PlaceProgram }) {
  const words = useWords(applicationWords)
  const read = useRead(listApplications, { program: program.program }, 'board')
  const open =
    read.kind === 'ready' ? read.output.applications.filter(({ state }) => isOpen(state)).length : 0
  return (
    <Page
      title={words.title}
      heading={read.kind === 'ready' ? words.heading(open) : words.title}
      lead={words.lead}
    >
      <p class="row">
        <a href="/desk/agreement">{words.toAgreement}</a>
        <a href="/desk/trainings">{words.toTrainings}</a>
      </p>
      <Reading read={read}>
        {({ applications }) =>
          applications.length === 0 ? <p>{words.empty}</p> : <Groups rows={applications} />
        }
      </Reading>
      <Share program={program} />
    </Page>
  )
}

const openGroups = ['new', 'reviewing', 'interview'] as const

function Groups({ rows }: { readonly rows: readonly Row[] }) {
  const words = useWords(applicationWords)
  const decided = rows.filter(({ state }) => !isOpen(state))
  return (
    <>
      {openGroups.map((group) => {
        const own = rows.filter(({ state }) => state === group)
        return own.length === 0 ? null : (
          <section key={group} class="stack close" aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{words.groups[group]}</h2>
            <Rows rows={own} />
          </section>
        )
      })}
      {decided.length > 0 && (
        <details class="application-decided">
          <summary>
            {words.groups.decided} ({decided.length})
          </summary>
          <Rows rows={decided} />
        </details>
      )}
    </>
  )
}

function Rows({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <ul class="desk-list">
      {rows.map((row) => (
        <li key={row.application}>
          <One row={row} />
        </li>
      ))}
    </ul>
  )
}

function One({ row }: { readonly row: Row }) {
  const words = useWords(applicationWords)
  const { named, asked, answered } = row.references
  const facts = [
    codeLabel(language.value, 'role', row.role),
    ...(row.entryName === null ? [] : [row.entryName]),
    words.appliedOn(longDay(language.value, row.appliedOn)),
    ...(row.interviewOn === null || !isOpen(row.state)
      ? []
      : [words.interviewOn(longDay(language.value, row.interviewOn))]),
    ...(row.decidedOn === null ? [] : [words.decidedOn(longDay(language.value, row.decidedOn))]),
    ...(isOpen(row.state) ? [words.references(answered, named + asked + answered)] : []),
  ]
  return (
    <>
      <div>
        <a class="application-name" href={`/desk/applications/${row.application}`}>
          {row.name}
        </a>
        <p class="soft">{facts.join(' · ')}</p>
      </div>
      {!isOpen(row.state) && <Tag>{words.states[row.state]}</Tag>}
    </>
  )
}
