import { useState } from 'preact/hooks'
import type { OutputOf } from '#contract/endpoint.ts'
import { register, showRegistration } from '#contract/gatherings-public.ts'
import { Busy } from '#web/kit/busy.tsx'
import { Button } from '#web/kit/button.tsx'
import { call } from '#web/kit/call.ts'
import { TextField } from '#web/kit/field.tsx'
import { Note } from '#web/kit/note.tsx'
import { formsWords } from '#web/messages/forms.ts'
import { gatheringPageWords } from '#web/messages/gathering-forms.ts'
import type { FormProps } from '../address.ts'
import { language, useWords } from '../language.ts'
import { GatheringFacts } from '../reply/facts.tsx'
import { FormPage, Trouble } from '../shell.tsx'
import { useOpen } from '../use-open.ts'

type Shown = OutputOf<typeof showRegistration>

/** Whoever has the link may register. What came of it stands in a letter, and only there. */
export function GatheringForm({ address }: FormProps) {
  const words = useWords(gatheringPageWords)
  const general = useWords(formsWords)
  const opened = useOpen(showRegistration, { key: address.key })
  switch (opened.kind) {
    case 'opening':
      return (
        <FormPage title={words.registration}>
          <Busy label={general.opening} />
        </FormPage>
      )
    case 'failed':
      return (
        <FormPage title={words.registration}>
          <Trouble
            why={opened.why === 'invalid-input' ? 'not-found' : opened.why}
            again={opened.why === 'offline' ? opened.again : undefined}
          />
        </FormPage>
      )
    case 'open':
      return <Open shown={opened.output} registrationKey={address.key} />
  }
}

type OpenProps = { readonly shown: Shown; readonly registrationKey: string }

function Open({ shown, registrationKey }: OpenProps) {
  const words = useWords(gatheringPageWords)
  const [email, setEmail] = useState<string>()
  return (
    <FormPage name={shown.program} title={shown.title} phone={shown.phone}>
      <GatheringFacts gathering={shown} />
      {email === undefined ? (
        <Entry shown={shown} registrationKey={registrationKey} done={setEmail} />
      ) : (
        <div class="stack close" role="status">
          <Note tone="pine">
            <p>
              <strong>{words.received}</strong>
            </p>
            <p>{words.receivedWhy(email)}</p>
          </Note>
          <div>
            <Button kind="quiet" small onPress={() => setEmail(undefined)}>
              {words.another}
            </Button>
          </div>
        </div>
      )}
    </FormPage>
  )
}

type EntryProps = OpenProps & { readonly done: (email: string) => void }

function Entry({ shown, registrationKey, done }: EntryProps) {
  const words = useWords(gatheringPageWords)
  const [person, setPerson] = useState<Person>({ name: '', email: '', affiliation: '' })
  const { busy, tried, why, send } = useSending(registrationKey, done)
  if (shown.standing !== 'open') {
    return <Note>{shown.standing === 'cancelled' ? words.cancelled : words.closed}</Note>
  }
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send(person)
      }}
    >
      <h2>{words.registration}</h2>
      {shown.isFull && <Note>{words.full}</Note>}
      <Fields person={person} changed={setPerson} tried={tried} />
      {why === undefined ? null : <WhyNot why={why} />}
      <div class="actions">
        <Button submits busy={busy}>
          {shown.isFull ? words.joinList : words.register}
        </Button>
      </div>
    </form>
  )
}

type FieldsProps = {
  readonly person: Person
  readonly changed: (person: Person) => void
  readonly tried: boolean
}

function Fields({ person, changed, tried }: FieldsProps) {
  const words = useWords(gatheringPageWords)
  const wrongs = wrongsOf(person)
  return (
    <>
      <TextField
        label={words.name}
        value={person.name}
        most={120}
        autoComplete="name"
        error={tried && wrongs.name ? words.needName : undefined}
        onInput={(name) => changed({ ...person, name })}
      />
      <TextField
        type="email"
        label={words.email}
        hint={words.emailHint}
        value={person.email}
        most={254}
        autoComplete="email"
        error={tried && wrongs.email ? words.needEmail : undefined}
        onInput={(email) => changed({ ...person, email })}
      />
      <TextField
        label={words.affiliation}
        hint={words.affiliationHint}
        value={person.affiliation}
        most={120}
        autoComplete="organization"
        onInput={(affiliation) => changed({ ...person, affiliation })}
      />
    </>
  )
}

function WhyNot({ why }: { readonly why: string }) {
  const words = useWords(gatheringPageWords)
  return why === 'not-open' ? <Note>{words.notOpen}</Note> : <Trouble why={why} />
}

type Person = { readonly name: string; readonly email: string; readonly affiliation: string }

const wrongsOf = ({ name, email }: Person) => ({
  name: name.trim() === '',
  email: !/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email.trim()),
})

function useSending(key: string, done: (email: string) => void) {
  const [busy, setBusy] = useState(false)
  const [tried, setTried] = useState(false)
  const [why, setWhy] = useState<string>()
  const send = async (person: Person) => {
    setTried(true)
    const wrongs = wrongsOf(person)
    if (wrongs.name || wrongs.email) return
    setBusy(true)
    const called = await call(register, { key, ...person, language: language.peek() })
    setBusy(false)
    if (called.kind === 'done') return done(person.email.trim())
    setWhy(called.kind === 'refused' ? called.code : called.kind)
  }
  return { busy, tried, why, send }
}
