import { useMemo } from 'preact/hooks'
import { listPrograms } from '#contract/programs.ts'
import { showTrends } from '#contract/trends.ts'
import { Button } from '#web/kit/button.tsx'
import { boardWords } from '#web/messages/desk-board.ts'
import { trendWords } from '#web/messages/desk-trends.ts'
import { useDesk, useRead, type Read } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { NoProgram } from '../board/board.tsx'
import { spanText } from '../board/times.ts'
import type { PlaceProgram } from '../session-state.ts'
import { Page, Reading } from '../shell-parts.tsx'
import { ExportLog } from './export.tsx'
import { countFew, headline, monthText, type Trends, type Wording } from './labels.ts'
import { TrendSection } from './table.tsx'
import './trends.css'

/** What the program learns of its people, without anybody in it. */
export function TrendsPage() {
  const { program } = useDesk()
  return program === undefined ? <NoProgram /> : <ProgramTrends program={program} />
}

function useWording(program: PlaceProgram): Wording {
  const words = useWords(trendWords)
  const programs = useRead(listPrograms, {})
  const spoken = language.value
  return useMemo(() => {
    const all = programs.kind === 'ready' ? programs.output.programs : []
    const lists = all.find((each) => each.program === program.program)?.pickLists ?? []
    return { words, language: spoken, lists }
  }, [words, programs, spoken, program])
}

function headingOf(read: Read<Trends>, wording: Wording) {
  const { words } = wording
  if (read.kind !== 'ready') return { heading: words.title, lead: undefined }
  const { output } = read
  const { firstMonth, lastMonth, total } = output
  if (firstMonth === null || lastMonth === null) {
    return { heading: words.nothingYet, lead: words.nothingYetWhy }
  }
  if (total.kind === 'few')
    return { heading: words.tooFew, lead: words.tooFewWhy(output.threshold) }
  const first = monthText(wording.language, firstMonth, 'long')
  const last = monthText(wording.language, lastMonth, 'long')
  const few = countFew(output)
  const counted = words.lead(words.outreaches(total.count), first, last)
  return {
    heading: headline(output, wording),
    lead: few === 0 ? `${counted}.` : `${counted}. ${words.fewGroups(few)}`,
  }
}

function ProgramTrends({ program }: { readonly program: PlaceProgram }) {
  const words = useWords(trendWords)
  const { may } = useDesk()
  const read = useRead(showTrends, { program: program.program })
  const wording = useWording(program)
  return (
    <Page title={words.title} {...headingOf(read, wording)}>
      <Reading read={read}>
        {(trends) => (
          <>
            {hasFigures(trends) && <Figures trends={trends} wording={wording} />}
            {may('outreach.export') && trends.firstMonth !== null && (
              <ExportLog program={program} from={`${trends.firstMonth}-01`} />
            )}
          </>
        )}
      </Reading>
    </Page>
  )
}

const hasFigures = ({ firstMonth, total }: Trends): boolean =>
  firstMonth !== null && total.kind === 'count'

type FiguresProps = { readonly trends: Trends; readonly wording: Wording }

function Figures({ trends, wording }: FiguresProps) {
  const words = useWords(trendWords)
  return (
    <>
      <div class="trends">
        {trends.tables.map((table) => (
          <TrendSection
            key={table.dimension}
            table={table}
            total={trends.total}
            wording={wording}
          />
        ))}
      </div>
      <Waited trends={trends} />
      <section class="stack close" aria-labelledby="few">
        <h2 id="few">{words.fewTitle}</h2>
        <p>{words.fewWhy(trends.threshold)}</p>
        <p class="soft">{words.cannot}</p>
      </section>
      <div class="no-print">
        <Button kind="quiet" small onPress={() => print()}>
          {words.printButton}
        </Button>
      </div>
    </>
  )
}

const MINUTE_MS = 60_000

function Waited({ trends }: { readonly trends: Trends }) {
  const words = useWords(trendWords)
  const units = useWords(boardWords)
  const { waited } = trends
  if (waited === null) return null
  const typical = spanText(units, waited.halfMinutes * MINUTE_MS)
  const most = spanText(units, waited.nineOfTenMinutes * MINUTE_MS)
  return (
    <section class="stack close" aria-labelledby="waited">
      <h2 id="waited">{words.waited}</h2>
      <p>{words.waitedWhy(typical, most)}</p>
    </section>
  )
}
