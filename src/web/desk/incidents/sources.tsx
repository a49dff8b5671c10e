import { useState } from 'preact/hooks'
import type { OutputOf } from '#contract/endpoint.ts'
import {
  addIncidentSource,
  listIncidentSources,
  receiveIncident,
  removeIncidentSource,
} from '#contract/incidents.ts'
import { Button } from '#web/kit/button.tsx'
import { dayText } from '#web/kit/days.ts'
import { TextField } from '#web/kit/field.tsx'
import { incidentsWords } from '#web/messages/desk-incidents.ts'
import { useDesk, useRead, whyOf } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { NoProgram } from '../board/board.tsx'
import type { PlaceProgram } from '../session-state.ts'
import { Failure, Page, Reading } from '../shell-parts.tsx'
import './incidents.css'

type Source = OutputOf<typeof listIncidentSources>['sources'][number]
type Made = OutputOf<typeof addIncidentSource>

export function SourcesPage() {
  const { program } = useDesk()
  return program === undefined ? <NoProgram /> : <OfProgram program={program} />
}

function OfProgram({ program }: { readonly program: PlaceProgram }) {
  const words = useWords(incidentsWords)
  const read = useRead(listIncidentSources, { program: program.program })
  return (
    <Page title={words.sourcesTitle} lead={words.sourcesLead}>
      <p>
        <a href="/desk/incidents">{words.back}</a>
      </p>
      <Reading read={read}>
        {({ sources }, again) => (
          <>
            {sources.length === 0 ? <p class="soft">{words.noSources}</p> : null}
            <ul class="incident-people">
              {sources.map((each) => (
                <Row key={each.source} source={each} onRemoved={again} />
              ))}
            </ul>
            <AddSource program={program} onAdded={again} />
          </>
        )}
      </Reading>
    </Page>
  )
}

function Row({ source, onRemoved }: { readonly source: Source; readonly onRemoved: () => void }) {
  const words = useWords(incidentsWords)
  const desk = useDesk()
  const spoken = language.value
  const remove = async () => {
    await desk.call(removeIncidentSource, { source: source.source })
    onRemoved()
  }
  const { lastHeardOn } = source
  const heard = lastHeardOn === null ? words.neverHeard : words.heard(dayText(spoken, lastHeardOn))
  return (
    <li>
      <span>
        <b>{source.name}</b>{' '}
        <small class="soft">{words.added(dayText(spoken, source.addedOn))}</small>
        <br />
        <small class="soft">{heard}</small>
      </span>
      <Button
        kind="quiet"
        small
        label={words.removeSource(source.name)}
        onPress={() => void remove()}
      >
        {words.removeSourceShort}
      </Button>
    </li>
  )
}

type AddProps = { readonly program: PlaceProgram; readonly onAdded: () => void }

function AddSource({ program, onAdded }: AddProps) {
  const words = useWords(incidentsWords)
  const desk = useDesk()
  const [name, setName] = useState('')
  const [made, setMade] = useState<Made>()
  const [why, setWhy] = useState<string>()
  const add = async () => {
    const called = await desk.call(addIncidentSource, { program: program.program, name })
    if (called.kind !== 'done') return setWhy(whyOf(called))
    setWhy(undefined)
    setMade(called.output)
    setName('')
    onAdded()
  }
  return (
    <>
      <form
        class="stack close"
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <TextField label={words.sourceName} value={name} most={120} onInput={setName} />
        {why === undefined ? null : <Failure why={why} />}
        <div>
          <Button submits disabled={name.trim() === ''}>
            {words.addSource}
          </Button>
        </div>
      </form>
      {made === undefined ? null : <Secret made={made} />}
    </>
  )
}

const BODY = JSON.stringify(
  {
    kind: 'assault',
    unit: 'Emergency',
    happenedOn: '2026-11-20',
    roles: [{ role: 'nurse', headcount: 3 }],
  },
  undefined,
  2,
)

function Secret({ made }: { readonly made: Made }) {
  const words = useWords(incidentsWords)
  return (
    <section class="sheet stack close" aria-labelledby="secret">
      <h2 id="secret">{words.secretTitle}</h2>
      <p class="note">{words.secretWhy}</p>
      <dl class="facts">
        <dt>{words.address}</dt>
        <dd class="incident-code">{`POST ${location.origin}${receiveIncident.path}`}</dd>
        <dt>{words.source}</dt>
        <dd class="incident-code">{made.source}</dd>
        <dt>{words.secret}</dt>
        <dd class="incident-code">{made.secret}</dd>
      </dl>
      <p class="soft">{words.howTo}</p>
      <pre class="incident-code">{BODY}</pre>
    </section>
  )
}
