import { useState } from 'preact/hooks'
import { listGatherings } from '#contract/gatherings.ts'
import { gatheringKinds } from '#domain/gathering.ts'
import { gatheringWords } from '#web/messages/desk-gatherings.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { NoProgram } from '../board/board.tsx'
import { useNow } from '../board/times.ts'
import type { PlaceProgram } from '../session-state.ts'
import { Chips } from '../shell-chips.tsx'
import { Page, Reading } from '../shell-parts.tsx'
import { GatheringRow } from './row.tsx'
import { dayAt, isOver, monthAt, type Listed } from './when.ts'
import './gatherings.css'

/** What is planned and what was, by month. */
export function GatheringsPage() {
  const { program } = useDesk()
  return program === undefined ? <NoProgram /> : <Gatherings program={program} />
}

function Gatherings({ program }: { readonly program: PlaceProgram }) {
  const words = useWords(gatheringWords)
  const desk = useDesk()
  const read = useRead(listGatherings, { program: program.program })
  const now = useNow()
  const all = read.kind === 'ready' ? read.output.gatherings : []
  const timeZone = read.kind === 'ready' ? read.output.timeZone : 'UTC'
  const next = all.find((each) => each.state !== 'cancelled' && !isOver(each, now))
  const runs = desk.may('gathering.write')
  const heading =
    next === undefined
      ? words.nothing
      : words.next(next.title, dayAt(language.value, next.startsAt, timeZone))
  return (
    <Page
      title={words.title}
      heading={read.kind === 'ready' ? heading : words.title}
      lead={all.length > 0 ? undefined : runs ? words.nothingWhy : words.nothingForYou}
    >
      {runs && (
        <div>
          <a class="button" href="/desk/gatherings/add">
            {words.add}
          </a>
        </div>
      )}
      <Reading read={read}>
        {(output, again) =>
          output.gatherings.length === 0 ? null : (
            <Everything
              gatherings={output.gatherings}
              timeZone={timeZone}
              now={now}
              again={again}
            />
          )
        }
      </Reading>
    </Page>
  )
}

type Props = {
  readonly gatherings: readonly Listed[]
  readonly timeZone: string
  readonly now: number
  readonly again: () => void
}

function Everything({ gatherings, timeZone, now, again }: Props) {
  const words = useWords(gatheringWords)
  const [side, setSide] = useState<'coming' | 'past'>('coming')
  const [kind, setKind] = useState<Listed['kind'] | 'any'>('any')
  const ofSide = gatherings.filter((each) => isOver(each, now) === (side === 'past'))
  const ordered = side === 'past' ? ofSide.toReversed() : ofSide
  const found = ordered.filter((each) => kind === 'any' || each.kind === kind)
  const occurring = gatheringKinds.filter((each) => gatherings.some((one) => one.kind === each))
  const months = Map.groupBy(found, ({ startsAt }) => monthAt(language.value, startsAt, timeZone))
  return (
    <>
      <div class="gathering-filters no-print">
        <Chips
          legend={words.which}
          kind="one"
          options={(['coming', 'past'] as const).map((value) => ({ value, label: words[value] }))}
          chosen={[side]}
          onChoose={([chosen]) => setSide(chosen ?? side)}
        />
        <Chips
          legend={words.kind}
          kind="one"
          options={[
            { value: 'any' as const, label: words.anyKind },
            ...occurring.map((value) => ({ value, label: words.kinds[value] })),
          ]}
          chosen={[kind]}
          onChoose={([chosen]) => setKind(chosen ?? kind)}
        />
      </div>
      {found.length === 0 && <p class="soft">{words.noneHere}</p>}
      {[...months].map(([month, list]) => (
        <section key={month} class="stack close across" aria-label={month}>
          <h2>{month}</h2>
          <ul class="gathering-rows">
            {list.map((each) => (
              <GatheringRow
                key={each.gathering}
                gathering={each}
                timeZone={timeZone}
                now={now}
                again={again}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
