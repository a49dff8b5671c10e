import { useState } from 'preact/hooks'
import { listRollouts } from '#contract/rollouts.ts'
import { ROLLOUT_STATES, type RolloutState } from '#domain/rollout.ts'
import type { RolloutWords } from '#web/messages/desk-rollouts-en.ts'
import { rolloutWords } from '#web/messages/desk-rollouts.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { NoProgram } from '../board/board.tsx'
import type { PlaceProgram } from '../session-state.ts'
import { Chips } from '../shell-chips.tsx'
import { Page, Reading } from '../shell-parts.tsx'
import { Portfolio } from './portfolio.tsx'
import type { RolloutRow } from './words.ts'
import './rollouts.css'

/** Every rollout at a glance: what is late comes first. */
export function RolloutsPage() {
  const { program } = useDesk()
  return program === undefined ? <NoProgram /> : <Rollouts program={program} />
}

function Rollouts({ program }: { readonly program: PlaceProgram }) {
  const words = useWords(rolloutWords)
  const read = useRead(listRollouts, { program: program.program })
  if (read.kind !== 'ready') {
    return (
      <Page title={words.title}>
        <Reading read={read}>{() => null}</Reading>
      </Page>
    )
  }
  const { today, rollouts } = read.output
  const late = rollouts.filter((each) => each.late > 0)
  const isEmpty = rollouts.length === 0
  return (
    <Page
      title={words.title}
      heading={isEmpty ? words.empty : words.heading(late.length)}
      lead={isEmpty ? words.emptyWhy : unitsText(rollouts, words)}
    >
      <Ways isEmpty={isEmpty} />
      {!isEmpty && <Filtered today={today} rollouts={rollouts} />}
    </Page>
  )
}

/** Nothing where only the program itself began. */
function unitsText(rollouts: readonly RolloutRow[], words: RolloutWords): string | undefined {
  const units = rollouts.filter(({ unit }) => unit !== null)
  if (units.length === 0) return undefined
  const launched = units.filter(({ state }) => state === 'launched')
  const agreed = units.reduce((all, each) => all + each.agreed, 0)
  return words.lead(units.length, launched.length, agreed)
}

function Ways({ isEmpty }: { readonly isEmpty: boolean }) {
  const words = useWords(rolloutWords)
  const { may } = useDesk()
  const mayWrite = may('rollout.write')
  return (
    <div class="row no-print">
      {mayWrite && (
        <a class="button" href="/desk/rollouts/add">
          {words.begin}
        </a>
      )}
      {isEmpty && mayWrite && <span class="soft">{words.emptyUnits}</span>}
      <a class="button quiet" href="/desk/units">
        {words.units}
      </a>
      {mayWrite && (
        <a class="button quiet" href="/desk/signs">
          {words.signs}
        </a>
      )}
    </div>
  )
}

type Filter = 'all' | 'late' | RolloutState

/** Late first; then in the order of the launches that lie ahead; what is over comes last. */
const RANK = { 'under-way': 0, paused: 1, planned: 2, launched: 3, ended: 4 } as const
const inOrder = (rollouts: readonly RolloutRow[]): readonly RolloutRow[] =>
  rollouts.toSorted(
    (one, other) =>
      Number(other.late > 0) - Number(one.late > 0) ||
      RANK[one.state] - RANK[other.state] ||
      one.launchOn.localeCompare(other.launchOn),
  )

const fits = (filter: Filter, { late, state }: RolloutRow): boolean =>
  filter === 'all' || (filter === 'late' ? late > 0 : state === filter)

type FilteredProps = { readonly today: string; readonly rollouts: readonly RolloutRow[] }

function Filtered({ today, rollouts }: FilteredProps) {
  const words = useWords(rolloutWords)
  const [filter, setFilter] = useState<Filter>('all')
  const found = inOrder(rollouts).filter((each) => fits(filter, each))
  const states = ROLLOUT_STATES.filter((state) => rollouts.some((each) => each.state === state))
  const options = [
    { value: 'all', label: words.filters.all },
    { value: 'late', label: words.filters.late },
    ...states.map((value) => ({ value, label: words.states[value] })),
  ] as const
  return (
    <section class="stack across" aria-label={words.title}>
      <div class="rollout-filter no-print">
        <Chips<Filter>
          legend={words.show}
          kind="one"
          options={options}
          chosen={[filter]}
          onChoose={([chosen]) => setFilter(chosen ?? 'all')}
        />
      </div>
      {found.length === 0 ? (
        <p class="soft" role="status">
          {words.none}
        </p>
      ) : (
        <Portfolio rollouts={found} today={today} />
      )}
    </section>
  )
}
