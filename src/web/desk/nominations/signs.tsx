import { useEffect, useState } from 'preact/hooks'
import type { OutputOf } from '#contract/endpoint.ts'
import { listSigns } from '#contract/signs.ts'
import { Busy } from '#web/kit/busy.tsx'
import { Note } from '#web/kit/note.tsx'
import { deskWords } from '#web/messages/desk.ts'
import { signWords } from '#web/messages/desk-signs.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { NoProgram } from '../board/board.tsx'
import type { RosterView } from '../keys-roster.ts'
import type { PlaceProgram } from '../session-state.ts'
import { Page, Reading, RosterWrong } from '../shell-parts.tsx'
import { SignMaker } from './sign-maker.tsx'
import './nominations.css'

export type Listed = OutputOf<typeof listSigns>

/** Sheets for the walls of break rooms, one a unit. */
export function SignsPage() {
  const { program } = useDesk()
  return program === undefined ? <NoProgram /> : <Signs program={program} />
}

function Signs({ program }: { readonly program: PlaceProgram }) {
  const words = useWords(signWords)
  const read = useRead(listSigns, { program: program.program })
  const old =
    read.kind === 'ready' ? read.output.signs.filter(({ state }) => state === 'reprint').length : 0
  return (
    <Page
      title={words.title}
      heading={old > 0 ? words.someOld(old) : words.heading}
      lead={words.lead}
    >
      <Reading read={read}>
        {(listed, again) =>
          listed.signs.length === 0 ? (
            <NoUnits />
          ) : (
            <WithRoot program={program} listed={listed} changed={again} />
          )
        }
      </Reading>
    </Page>
  )
}

type Props = {
  readonly program: PlaceProgram
  readonly listed: Listed
  readonly changed: () => void
}

/**
 * The fingerprint comes from the roster that this browser has verified, never from the server: whoever chooses it
 * chooses whom those who scan the sign will trust.
 */
function WithRoot({ program, listed, changed }: Props) {
  const words = useWords(signWords)
  const { reading } = useWords(deskWords)
  const desk = useDesk()
  const [view, setView] = useState<RosterView>()
  const mayRead = desk.may('roster.read')
  useEffect(() => {
    if (mayRead) void desk.roster(program.program).then(setView)
  }, [desk, program.program, mayRead])
  if (!mayRead) return <Note>{words.coordinatorsOnly}</Note>
  if (view === undefined) return <Busy label={reading} />
  switch (view.kind) {
    case 'empty':
      return <Note>{words.noTeam}</Note>
    case 'unread':
      return <Note>{words.noRoster}</Note>
    case 'not-to-be-trusted':
      return <RosterWrong />
    case 'verified':
      return (
        <SignMaker program={program} listed={listed} root={view.roster.root} changed={changed} />
      )
  }
}

function NoUnits() {
  const words = useWords(signWords)
  return (
    <section class="stack close">
      <p>{words.noUnits}</p>
      <p>
        <a href="/desk/units">{words.toUnits}</a>
      </p>
    </section>
  )
}
