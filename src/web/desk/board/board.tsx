import type { OutputOf } from '#contract/endpoint.ts'
import { listPrograms } from '#contract/programs.ts'
import { listReferrals } from '#contract/referrals.ts'
import { showBoard } from '#contract/requests.ts'
import { Note } from '#web/kit/note.tsx'
import { boardWords } from '#web/messages/desk-board.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import type { PlaceProgram } from '../session-state.ts'
import { Page, Reading } from '../shell-parts.tsx'
import { Matched } from './matched.tsx'
import { dayPart, useNow } from './times.ts'
import { WaitingRow } from './waiting-row.tsx'
import { Week } from './week.tsx'
import './board.css'

export type Board = OutputOf<typeof showBoard>

export const countNeeds = ({ waiting, matched }: Board): number =>
  waiting.filter(({ needsHand, shared }) => needsHand || shared > 0).length +
  matched.filter(({ shared }) => shared > 0).length

/** What waits, how long against the promise, and what needs a hand; never what is in it. */
export function BoardPage() {
  const { program } = useDesk()
  return program === undefined ? <NoProgram /> : <ProgramBoard program={program} />
}

export function NoProgram() {
  const words = useWords(boardWords)
  return (
    <Page title={words.noProgram} lead={words.noProgramWhy}>
      {null}
    </Page>
  )
}

function ProgramBoard({ program }: { readonly program: PlaceProgram }) {
  const words = useWords(boardWords)
  const board = useRead(showBoard, { program: program.program }, 'board')
  const programs = useRead(listPrograms, {})
  const now = useNow()
  const greeting = words.greeting[dayPart(now)]
  const weekdays =
    programs.kind === 'ready'
      ? programs.output.programs.find((each) => each.program === program.program)?.policy.promise
          .weekdays
      : undefined
  const { heading, lead } =
    board.kind === 'ready'
      ? {
          heading: `${greeting} ${words.needs(countNeeds(board.output))}`,
          lead: [
            program.name,
            words.lead(board.output.supporters.active, board.output.supporters.inHours),
            ...(weekdays === undefined ? [] : [words.promise(weekdays)]),
          ].join(' · '),
        }
      : { heading: greeting, lead: program.name }
  return (
    <Page title={words.title} heading={heading} lead={lead}>
      {program.state === 'draft' && (
        <Note>
          {words.notLive} <a href="/desk/program">{words.toProgram}</a>
        </Note>
      )}
      <WaysIn program={program} />
      <Reading read={board}>{(output) => <Shown board={output} now={now} />}</Reading>
      <a href="/desk/week">{words.toWeek}</a>
    </Page>
  )
}

/** Those who do not come by the page: by phone, or because somebody thought of them. */
function WaysIn({ program }: { readonly program: PlaceProgram }) {
  const words = useWords(boardWords)
  const { may } = useDesk()
  const referrals = useRead(listReferrals, { program: program.program }, 'board')
  const count = referrals.kind === 'ready' ? referrals.output.referrals.length : undefined
  return (
    <p class="row">
      {may('intake.take') && program.state === 'live' && (
        <a href="/desk/intake">{words.takeCall}</a>
      )}
      <a href="/desk/referrals">{words.referrals(count)}</a>
    </p>
  )
}

function Shown({ board, now }: { readonly board: Board; readonly now: number }) {
  const words = useWords(boardWords)
  return (
    <>
      <section class="sheet stack close across" aria-labelledby="waiting">
        <h2 id="waiting">{words.waiting}</h2>
        {board.waiting.length === 0 ? (
          <p class="soft">
            {words.nobodyWaits} {words.nobodyWaitsWhy}
          </p>
        ) : (
          <ul class="board-rows">
            {board.waiting.map((each) => (
              <WaitingRow key={each.request} waiting={each} now={now} />
            ))}
          </ul>
        )}
      </section>
      <Matched matched={board.matched} />
      <Week board={board} />
    </>
  )
}
