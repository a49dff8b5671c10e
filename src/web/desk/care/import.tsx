import { useState } from 'preact/hooks'
import { listOrganizations } from '#contract/organizations.ts'
import { listPrograms } from '#contract/programs.ts'
import { listSupporters } from '#contract/supporters.ts'
import { rosterImportWords } from '#web/messages/desk-roster-import.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { NoProgram } from '../board/board.tsx'
import type { PlaceProgram } from '../session-state.ts'
import { Page, Reading } from '../shell-parts.tsx'
import type { Table } from '../sheets/table.ts'
import { Checking } from './import-checking.tsx'
import { Done } from './import-done.tsx'
import { Source } from './import-source.tsx'
import type { Taken } from './send-rows.ts'
import './care.css'

export function ImportPage() {
  const { program } = useDesk()
  return program === undefined ? <NoProgram /> : <Import program={program} />
}

type State =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'checking'; readonly table: Table }
  | { readonly kind: 'done'; readonly taken: Taken }

function Import({ program }: { readonly program: PlaceProgram }) {
  const words = useWords(rosterImportWords)
  const { place } = useDesk()
  const [state, setState] = useState<State>({ kind: 'choosing' })
  const pool = useRead(listSupporters, { program: program.program })
  const programs = useRead(listPrograms, {})
  const organizations = useRead(listOrganizations, {})
  const here =
    organizations.kind === 'ready'
      ? organizations.output.organizations.filter(
          ({ organization, kind }) =>
            organization === place.organization && kind === 'organization',
        )
      : []
  const again = () => {
    if (pool.kind === 'ready') pool.again()
    setState({ kind: 'choosing' })
  }
  return (
    <Page title={words.title} lead={words.lead}>
      <p>
        <a href="/desk/supporters">{words.toList}</a>
      </p>
      {state.kind === 'choosing' && (
        <Source found={(table) => setState({ kind: 'checking', table })} />
      )}
      {state.kind === 'checking' && (
        <Reading read={pool}>
          {(output) => (
            <Reading read={programs}>
              {({ programs: all, timeZone }) => (
                <Checking
                  program={program}
                  table={state.table}
                  pool={output}
                  lists={all.find((each) => each.program === program.program)?.pickLists ?? []}
                  zone={timeZone}
                  affiliations={here.map(({ organization }) => organization)}
                  done={(taken) => setState({ kind: 'done', taken })}
                  again={again}
                />
              )}
            </Reading>
          )}
        </Reading>
      )}
      {state.kind === 'done' && <Done taken={state.taken} again={again} />}
    </Page>
  )
}
