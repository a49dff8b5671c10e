import { useState } from 'preact/hooks'
import { listResources, orderResources } from '#contract/resources.ts'
import { Button } from '#web/kit/button.tsx'
import type { ResourcesWords } from '#web/messages/desk-resources-en.ts'
import { resourcesWords } from '#web/messages/desk-resources.ts'
import { useDesk, useRead, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { NoProgram } from '../board/board.tsx'
import type { PlaceProgram } from '../session-state.ts'
import { Failure, Page, Reading } from '../shell-parts.tsx'
import { FilterBar } from './filter-bar.tsx'
import { Starters, Suggestions, Warnings } from './keeping.tsx'
import {
  filterResources,
  isFiltered,
  moved,
  noFilters,
  type Brief,
  type Library,
} from './library.ts'
import { LibraryList } from './list.tsx'
import { Suggest } from './suggest.tsx'
import './resources.css'

/** Everything that one may read of the program's library; who keeps it sees what wants to be looked over. */
export function ResourcesPage() {
  const { program } = useDesk()
  return program === undefined ? <NoProgram /> : <LibraryOf program={program} />
}

type ProgramProps = { readonly program: PlaceProgram }

function LibraryOf({ program }: ProgramProps) {
  const words = useWords(resourcesWords)
  const desk = useDesk()
  const read = useRead(listResources, { program: program.program })
  if (read.kind !== 'ready') {
    return (
      <Page title={words.title}>
        <Reading read={read}>{() => null}</Reading>
      </Page>
    )
  }
  const library = read.output
  const published = library.resources.filter(({ state }) => state === 'published')
  const isKeeper = desk.may('resource.write')
  const shelves = { program, library, published, isKeeper, changed: read.again }
  return (
    <Page title={words.title} {...headingOf(words, published.length, isKeeper)}>
      <Actions program={program} isKeeper={isKeeper} />
      {isKeeper && <Keeping program={program} library={library} changed={read.again} />}
      {published.length > 0 && <Shelves {...shelves} />}
      {isKeeper ? <Retired resources={library.resources} /> : <Suggest program={program} />}
    </Page>
  )
}

function headingOf(words: ResourcesWords, count: number, isKeeper: boolean) {
  if (count > 0) return { heading: words.heading(count), lead: words.lead }
  return { heading: words.empty, lead: isKeeper ? words.emptyForKeeper : words.emptyWhy }
}

type KeepingProps = ProgramProps & { readonly library: Library; readonly changed: () => void }

function Keeping({ program, library, changed }: KeepingProps) {
  return (
    <>
      <Warnings resources={library.resources} />
      <Suggestions resources={library.resources} changed={changed} />
      <Starters program={program} missing={library.missingStarters} changed={changed} />
    </>
  )
}

function Actions({ program, isKeeper }: ProgramProps & { readonly isKeeper: boolean }) {
  const words = useWords(resourcesWords)
  return (
    <div class="desk-row no-print">
      {isKeeper && (
        <a class="button" href="/desk/resources/add">
          {words.add}
        </a>
      )}
      <Button kind="quiet" onPress={() => print()}>
        {words.print}
      </Button>
      <a href={`/resources/${program.slug}`} target="_blank" rel="noopener">
        {words.publicPage}
      </a>
    </div>
  )
}

type ShelvesProps = KeepingProps & {
  readonly published: readonly Brief[]
  readonly isKeeper: boolean
}

function Shelves({ program, library, published, isKeeper, changed }: ShelvesProps) {
  const words = useWords(resourcesWords)
  const [filters, setFilters] = useState(noFilters)
  const found = filterResources(published, filters)
  if (isFiltered(filters) || !isKeeper) {
    return (
      <>
        <FilterBar resources={published} filters={filters} changed={setFilters} />
        <p class="soft" role="status">
          {isFiltered(filters) && words.filters.found(found.length)}
        </p>
        <LibraryList resources={found} />
      </>
    )
  }
  return (
    <>
      <FilterBar resources={published} filters={filters} changed={setFilters} />
      <p class="soft" role="status" />
      <Ordered {...{ program, library, published, changed }} />
    </>
  )
}

/** Where nothing is filtered away, whoever keeps the library may change its order. */
function Ordered({ program, library, published, changed }: Omit<ShelvesProps, 'isKeeper'>) {
  const words = useWords(resourcesWords)
  const desk = useDesk()
  const [isOrdering, setOrdering] = useState(false)
  const [why, setWhy] = useState<string>()
  const move = async (resource: Brief, step: -1 | 1) => {
    const resources = moved(library.resources, resource, step)
    if (resources === undefined) return
    const input = { program: program.program, resources: [...resources] }
    const called = await desk.call(orderResources, input)
    setWhy(called.kind === 'done' ? undefined : whyOf(called))
    changed()
  }
  return (
    <>
      <LibraryList
        resources={published}
        move={isOrdering ? (...of) => void move(...of) : undefined}
      />
      {why !== undefined && <Failure why={why} />}
      <div class="no-print">
        <Button kind="plain" small onPress={() => setOrdering(!isOrdering)}>
          {isOrdering ? words.orderDone : words.order}
        </Button>
      </div>
    </>
  )
}

function Retired({ resources }: { readonly resources: readonly Brief[] }) {
  const words = useWords(resourcesWords)
  const retired = resources.filter(({ state }) => state === 'retired')
  if (retired.length === 0) return null
  return (
    <details class="stack no-print">
      <summary>{words.retiredTitle(retired.length)}</summary>
      <LibraryList resources={retired} />
    </details>
  )
}
