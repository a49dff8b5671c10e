import { useState } from 'preact/hooks'
import { endIncident, listIncidents } from '#contract/incidents.ts'
import type { IncidentId } from '#domain/ids.ts'
import { Button } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { deskWords } from '#web/messages/desk.ts'
import { incidentsWords } from '#web/messages/desk-incidents.ts'
import { useDesk, useRead, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import type { RoutePage } from '../app-route.ts'
import { NoProgram } from '../board/board.tsx'
import { go } from '../router.ts'
import type { PlaceProgram } from '../session-state.ts'
import { Failure, Page, Reading } from '../shell-parts.tsx'
import { Contacts } from './contacts.tsx'
import { IncidentFacts } from './incidents.tsx'

export const IncidentPage: RoutePage = ({ params }) => {
  const { program } = useDesk()
  if (program === undefined) return <NoProgram />
  return <OfProgram program={program} wanted={params['incident'] ?? ''} />
}

type Props = { readonly program: PlaceProgram; readonly wanted: string }

function OfProgram({ program, wanted }: Props) {
  const words = useWords(incidentsWords)
  const read = useRead(listIncidents, { program: program.program }, 'board')
  const all = read.kind === 'ready' ? read.output.incidents : []
  const found = all.find(({ incident }) => incident === wanted)
  const heading = found === undefined ? words.title : words.kinds[found.kind]
  return (
    <Page title={words.title} heading={heading}>
      <p>
        <a href="/desk/incidents">{words.back}</a>
      </p>
      <Reading read={read}>
        {(_, again) =>
          found === undefined ? (
            <p>{words.goneTitle}</p>
          ) : (
            <>
              <section class="sheet stack close">
                <IncidentFacts incident={found} />
              </section>
              <Contacts program={program} incident={found.incident} onChanged={again} />
              <p>
                <a href="/desk/debriefs">{words.toDebriefs}</a>
              </p>
              <End incident={found.incident} />
            </>
          )
        }
      </Reading>
    </Page>
  )
}

function End({ incident }: { readonly incident: IncidentId }) {
  const words = useWords(incidentsWords)
  const { cancel } = useWords(deskWords)
  const desk = useDesk()
  const [isAsking, setAsking] = useState(false)
  const [why, setWhy] = useState<string>()
  const end = async () => {
    const called = await desk.call(endIncident, { incident })
    if (called.kind === 'done') go('/desk/incidents')
    else setWhy(whyOf(called))
  }
  return (
    <div>
      <Button kind="quiet" onPress={() => setAsking(true)}>
        {words.end}
      </Button>
      <Dialog title={words.endTitle} open={isAsking} onClose={() => setAsking(false)}>
        <p>{words.endWhy}</p>
        {why === undefined ? null : <Failure why={why} />}
        <div class="desk-row">
          <Button kind="care" onPress={() => void end()}>
            {words.endYes}
          </Button>
          <Button kind="plain" onPress={() => setAsking(false)}>
            {cancel}
          </Button>
        </div>
      </Dialog>
    </div>
  )
}
