import { useState } from 'preact/hooks'
import { listPrograms } from '#contract/programs.ts'
import { addSupporter } from '#contract/supporters.ts'
import { supporterWords } from '#web/messages/desk-supporters.ts'
import { useDesk, useRead, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { NoProgram } from '../board/board.tsx'
import { Refused } from '../board/refused.tsx'
import type { PlaceProgram } from '../session-state.ts'
import { Page, Reading } from '../shell-parts.tsx'
import { SupporterForm } from './form.tsx'
import { HandOver } from './hand-over.tsx'
import { newWritten, type Written } from './written.ts'

export function AddSupporterPage() {
  const { program } = useDesk()
  return program === undefined ? <NoProgram /> : <Add program={program} />
}

type Added = { readonly name: string; readonly link: string }

function Add({ program }: { readonly program: PlaceProgram }) {
  const words = useWords(supporterWords)
  const desk = useDesk()
  const read = useRead(listPrograms, {})
  const [state, setState] = useState<{ busy: boolean; why?: string; added?: Added }>({
    busy: false,
  })
  const send = async (written: Written) => {
    setState({ busy: true })
    const called = await desk.call(addSupporter, { program: program.program, ...written })
    if (called.kind === 'done') {
      setState({ busy: false, added: { name: written.name, link: called.output.link } })
      scrollTo(0, 0)
    } else setState({ busy: false, why: whyOf(called) })
  }
  const { added } = state
  return (
    <Page title={words.addTitle} lead={words.addLead}>
      <p>
        <a href="/desk/supporters">{words.toList}</a>
      </p>
      {added !== undefined && <HandOver {...added} />}
      {added === undefined && (
        <Reading read={read}>
          {({ programs, timeZone }) => (
            <SupporterForm
              first={newWritten(timeZone)}
              lists={programs.find((each) => each.program === program.program)?.pickLists ?? []}
              button={words.addButton}
              busy={state.busy}
              send={(written) => void send(written)}
            />
          )}
        </Reading>
      )}
      {state.why !== undefined && <Refused why={state.why} />}
    </Page>
  )
}
