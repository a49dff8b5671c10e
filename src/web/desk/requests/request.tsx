import { useState } from 'preact/hooks'
import { showBoard } from '#contract/requests.ts'
import type { RequestId } from '#domain/ids.ts'
import { Button } from '#web/kit/button.tsx'
import { Note } from '#web/kit/note.tsx'
import { requestWords } from '#web/messages/desk-board-request.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { NoProgram, type Board } from '../board/board.tsx'
import type { PlaceProgram } from '../session-state.ts'
import { Refused } from '../board/refused.tsx'
import { Page, Reading, RosterWrong } from '../shell-parts.tsx'
import { chosenRequest } from './chosen.ts'
import { Ends } from './ends.tsx'
import { Facts } from './facts.tsx'
import { openRequest, type Opening } from './open-request.ts'
import { OpenedRequest } from './opened.tsx'
import './requests.css'

/** One request: figures first; what the person wrote only after it was opened on purpose. */
export function RequestPage() {
  const { program } = useDesk()
  const request = chosenRequest.value
  if (program === undefined) return <NoProgram />
  return request === undefined ? <Gone /> : <Chosen program={program} request={request} />
}

function Gone() {
  const words = useWords(requestWords)
  return (
    <Page title={words.request} heading={words.requestGone} lead={words.requestGoneWhy}>
      <p>
        <a href="/desk/today">{words.toBoard}</a>
      </p>
    </Page>
  )
}

type ChosenProps = { readonly program: PlaceProgram; readonly request: RequestId }

function Chosen({ program, request }: ChosenProps) {
  const words = useWords(requestWords)
  const board = useRead(showBoard, { program: program.program }, 'board')
  return (
    <Page title={words.request}>
      <p>
        <a href="/desk/today">{words.toBoard}</a>
      </p>
      <Reading read={board}>
        {(output) => <Shown board={output} program={program} request={request} />}
      </Reading>
    </Page>
  )
}

type On = {
  readonly waiting: Board['waiting'][number] | undefined
  readonly matched: Board['matched'][number] | undefined
}

function find({ waiting, matched }: Board, request: RequestId): On | undefined {
  const found = {
    waiting: waiting.find((each) => each.request === request),
    matched: matched.find((each) => each.request === request),
  }
  return found.waiting === undefined && found.matched === undefined ? undefined : found
}

/** The server decides; this only spares a button that would be refused. */
const mayBeOpened = ({ waiting, matched }: On): boolean =>
  waiting === undefined
    ? (matched?.shared ?? 0) > 0
    : waiting.released || waiting.needsHand || waiting.shared > 0

function Shown({ board, program, request }: ChosenProps & { readonly board: Board }) {
  const words = useWords(requestWords)
  const on = find(board, request)
  if (on === undefined) return <p role="status">{words.closed}</p>
  return (
    <>
      <Facts {...on} />
      {mayBeOpened(on) ? (
        <Written program={program} request={request} on={on} />
      ) : (
        on.waiting !== undefined && <p class="soft">{words.notReleased}</p>
      )}
      <Ends request={request} isMatched={on.matched !== undefined} />
    </>
  )
}

function Written({ program, request, on }: ChosenProps & { readonly on: On }) {
  const [opening, setOpening] = useState<Opening | undefined>(undefined)
  if (opening?.kind !== 'opened') {
    return <Door program={program} request={request} opening={opening} opened={setOpening} />
  }
  return (
    <OpenedRequest
      program={program}
      opened={opening.opened}
      isWaiting={on.waiting !== undefined}
      reopen={() => setOpening(undefined)}
    />
  )
}

type DoorProps = ChosenProps & {
  readonly opening: Opening | undefined
  readonly opened: (opening: Opening) => void
}

/** Says that opening is recorded, before anything is opened. */
function Door({ program, request, opening, opened }: DoorProps) {
  const words = useWords(requestWords)
  const desk = useDesk()
  const [busy, setBusy] = useState(false)
  const open = async () => {
    setBusy(true)
    opened(await openRequest(desk, program, request))
    setBusy(false)
  }
  return (
    <section class="sheet stack close" aria-labelledby="open-request">
      <h2 id="open-request">{words.openTitle}</h2>
      <p>{words.openWhy}</p>
      {opening?.kind === 'roster-wrong' && <RosterWrong />}
      {opening?.kind === 'failed' && <Refused why={opening.why} />}
      {opening?.kind === 'no-team-key' && (
        <Note>
          {words.noTeamKey} <a href="/desk/keys">{words.toKeys}</a>
        </Note>
      )}
      <div>
        <Button busy={busy} onPress={() => void open()}>
          {busy ? words.opening : words.openButton}
        </Button>
      </div>
    </section>
  )
}
