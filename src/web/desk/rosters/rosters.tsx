import { useState } from 'preact/hooks'
import type { ProgramId } from '#domain/ids.ts'
import { rostersWords } from '#web/messages/desk-rosters.ts'
import { useDesk, type Desk } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { useWork } from '../app-work.ts'
import { Failure, Page, RosterWrong } from '../shell-parts.tsx'
import { deskWords } from '#web/messages/desk.ts'
import { Chain } from './chain.tsx'
import { Coordinators } from './coordinators.tsx'
import { Fingerprint } from './fingerprint.tsx'
import { Found } from './found.tsx'
import { readPeople } from './people.ts'
import { Proposal } from './proposal.tsx'
import type { Team } from './sign.ts'
import { Waiting } from './waiting.tsx'

/** Who is on the roster of a program, who waits to be, and the team's key. */
export function RostersPage() {
  const words = useWords(rostersWords)
  const desk = useDesk()
  const program = desk.program?.program
  if (program === undefined) return <Page title={words.title}>{null}</Page>
  return <RosterOf key={program} program={program} />
}

type State =
  | { readonly kind: 'team'; readonly team: Team }
  | { readonly kind: 'empty' | 'not-to-be-trusted' }
  | { readonly kind: 'unread'; readonly why: string }

async function readState(desk: Desk, program: ProgramId): Promise<State> {
  const view = await desk.roster(program, 'again')
  if (view.kind !== 'verified') return view
  const people = await readPeople(desk, program)
  if (typeof people === 'string') return { kind: 'unread', why: people }
  const { roster, shown } = view
  return { kind: 'team', team: { desk, program, roster, shown, people } }
}

function RosterOf({ program }: { readonly program: ProgramId }) {
  const words = useWords(rostersWords)
  const shell = useWords(deskWords)
  const desk = useDesk()
  const [turn, setTurn] = useState(0)
  const again = () => setTurn((before) => before + 1)
  const state = useWork(`${program} ${turn}`, async () => await readState(desk, program))
  return (
    <Page title={words.title} lead={words.lead}>
      {state.kind === 'working' ? <p class="soft">{shell.reading}</p> : null}
      {state.kind === 'failed' ? <RosterWrong /> : null}
      {state.kind === 'done' ? <Shown {...{ program, again }} state={state.result} /> : null}
    </Page>
  )
}

type ShownProps = {
  readonly program: ProgramId
  readonly state: State
  readonly again: () => void
}

function Shown({ program, state, again }: ShownProps) {
  switch (state.kind) {
    case 'empty':
      return <Found program={program} onDone={again} />
    case 'not-to-be-trusted':
      return <RosterWrong />
    case 'unread':
      return <Failure why={state.why} again={again} />
    case 'team':
      return (
        <>
          <Proposal team={state.team} onDone={again} />
          <Waiting team={state.team} onDone={again} />
          <Coordinators team={state.team} onDone={again} />
          <Fingerprint root={state.team.roster.root} />
          <Chain team={state.team} />
        </>
      )
  }
}
