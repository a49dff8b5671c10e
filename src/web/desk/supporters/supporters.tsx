import { useState } from 'preact/hooks'
import type { OutputOf } from '#contract/endpoint.ts'
import { listSupporters } from '#contract/supporters.ts'
import { supporterWords } from '#web/messages/desk-supporters.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { NoProgram } from '../board/board.tsx'
import { usePickList } from '../lists.ts'
import type { PlaceProgram } from '../session-state.ts'
import { Page, Reading } from '../shell-parts.tsx'
import { ApproveReady } from './approve-ready.tsx'
import { FilterBar } from './filter-bar.tsx'
import { SaveRoster } from './save-roster.tsx'
import { filterSupporters, isFiltered, noFilters, standingOf } from './standing.ts'
import { SupporterTable } from './table.tsx'
import { Wishes } from './wishes.tsx'
import './supporters.css'

/** Everybody of the pool at a glance, and who waits to be approved. */
export function SupportersPage() {
  const { program } = useDesk()
  return program === undefined ? <NoProgram /> : <Pool program={program} />
}

function Pool({ program }: { readonly program: PlaceProgram }) {
  const words = useWords(supporterWords)
  const read = useRead(listSupporters, { program: program.program }, 'board')
  if (read.kind !== 'ready') {
    return (
      <Page title={words.title}>
        <Reading read={read}>{() => null}</Reading>
      </Page>
    )
  }
  const { supporters } = read.output
  const active = supporters.filter((each) => standingOf(each) === 'active')
  const inHours = active.filter((each) => each.inHours)
  return (
    <Page
      title={words.title}
      heading={supporters.length === 0 ? words.empty : words.heading(active.length)}
      lead={
        supporters.length === 0 ? words.emptyWhy : words.lead(inHours.length, supporters.length)
      }
    >
      <div class="actions">
        <a class="button" href="/desk/supporters/add">
          {words.add}
        </a>
        <a class="button quiet" href="/desk/supporters/import">
          {words.fromList}
        </a>
      </div>
      <Wishes
        wishes={supporters.filter((each) => standingOf(each) === 'applied')}
        changed={read.again}
      />
      <ApproveReady
        program={program}
        ready={supporters.filter((each) => standingOf(each) === 'ready')}
        changed={read.again}
      />
      {supporters.length > 0 && <Everybody {...read.output} program={program} />}
    </Page>
  )
}

type EverybodyProps = OutputOf<typeof listSupporters> & {
  readonly program: PlaceProgram
}

function Everybody({ supporters, units, program }: EverybodyProps) {
  const words = useWords(supporterWords)
  const [filters, setFilters] = useState(noFilters)
  const roles = usePickList(program.program, 'role')
  const found = filterSupporters(supporters, filters)
  return (
    <section class="stack across" aria-label={words.title}>
      <FilterBar supporters={supporters} roles={roles} filters={filters} changed={setFilters} />
      <p class="soft" role="status">
        {isFiltered(filters) && (found.length === 0 ? words.none : words.found(found.length))}
      </p>
      {found.length > 0 && <SupporterTable supporters={found} roles={roles} />}
      <SaveRoster supporters={[...found]} units={units} roles={roles} name={program.slug} />
    </section>
  )
}
