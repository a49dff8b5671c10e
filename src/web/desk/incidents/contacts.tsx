import { useState } from 'preact/hooks'
import type { IncidentId } from '#domain/ids.ts'
import { Button } from '#web/kit/button.tsx'
import { AreaField } from '#web/kit/field.tsx'
import { Note } from '#web/kit/note.tsx'
import { incidentsWords } from '#web/messages/desk-incidents.ts'
import { useDesk } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import type { PlaceProgram } from '../session-state.ts'
import { RosterWrong } from '../shell-parts.tsx'
import { Trouble } from '../trouble.tsx'
import { addPeople, openList, readLines, type OpenedList } from './contact-list.ts'
import { PersonRow } from './person-row.tsx'
import { OfferWords } from './offer-words.tsx'

export type ContactsProps = {
  readonly program: PlaceProgram
  readonly incident: IncidentId
  readonly onChanged: () => void
}

/** Whom to offer a talk: sealed until somebody opens the list on purpose. */
export function Contacts(props: ContactsProps) {
  const { program, incident, onChanged } = props
  const words = useWords(incidentsWords)
  const desk = useDesk()
  const [list, setList] = useState<OpenedList>()
  const [busy, setBusy] = useState(false)
  const open = async () => {
    setBusy(true)
    setList(await openList(desk, program, incident))
    setBusy(false)
  }
  const again = () => {
    onChanged()
    if (list?.kind === 'opened') void open()
  }
  return (
    <section class="stack" aria-labelledby="people">
      <h2 id="people">{words.listTitle}</h2>
      <p class="soft">{words.listWhy}</p>
      {list?.kind === 'opened' ? (
        <Opened list={list} program={program} onChanged={again} />
      ) : (
        <>
          <WhyNot list={list} />
          <div>
            <Button kind="quiet" busy={busy} onPress={() => void open()}>
              {busy ? words.opening : words.openList}
            </Button>
          </div>
        </>
      )}
      <AddPeople {...props} onChanged={again} />
    </section>
  )
}

type OpenedProps = {
  readonly list: Extract<OpenedList, { kind: 'opened' }>
  readonly program: PlaceProgram
  readonly onChanged: () => void
}

function Opened({ list, program, onChanged }: OpenedProps) {
  const words = useWords(incidentsWords)
  if (list.contacts.length === 0) return <p>{words.emptyList}</p>
  const isBroken = list.contacts.some(({ person }) => person === undefined)
  return (
    <>
      {isBroken ? <Note>{words.cannotOpen}</Note> : null}
      <ul class="incident-people">
        {list.contacts.map((each) => (
          <PersonRow key={each.contact} listed={each} onChanged={onChanged} />
        ))}
      </ul>
      <OfferWords link={`${location.origin}/ask/${program.slug}#offered`} />
    </>
  )
}

function WhyNot({ list }: { readonly list: OpenedList | undefined }) {
  const words = useWords(incidentsWords)
  if (list === undefined || list.kind === 'opened') return null
  if (list.kind === 'roster-wrong') return <RosterWrong />
  if (list.kind === 'failed') return <Trouble why={list.why} words={words.why} />
  return (
    <Note>
      {words.noTeamKey} <a href="/desk/keys">{words.toKeys}</a>
    </Note>
  )
}

function AddPeople({ program, incident, onChanged }: ContactsProps) {
  const words = useWords(incidentsWords)
  const desk = useDesk()
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const [why, setWhy] = useState<string>()
  const [bad, setBad] = useState<readonly number[]>([])
  const add = async () => {
    const read = readLines(text)
    setBad(read.bad)
    if (read.bad.length > 0 || read.people.length === 0) return
    setBusy(true)
    const failed = await addPeople(desk, program, { incident, people: read.people })
    setBusy(false)
    setWhy(failed)
    if (failed !== undefined) return
    setText('')
    onChanged()
  }
  return (
    <form
      class="stack close"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <AreaField
        label={words.addPeople}
        hint={words.addHint}
        error={bad.length === 0 ? undefined : words.badLines(bad.join(', '))}
        rows={4}
        spellCheck={false}
        value={text}
        onInput={setText}
      />
      <Trouble why={why} words={words.why} />
      <div>
        <Button submits kind="quiet" busy={busy} disabled={text.trim() === ''}>
          {busy ? words.adding : words.addPeopleButton}
        </Button>
      </div>
    </form>
  )
}
