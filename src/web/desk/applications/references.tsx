import { useState } from 'preact/hooks'
import { addReference, askReference } from '#contract/applications.ts'
import { isOpen, MOST_REFERENCES } from '#domain/application.ts'
import { Button } from '#web/kit/button.tsx'
import { longDay } from '#web/kit/days.ts'
import { TextField } from '#web/kit/field.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { Tag } from '#web/kit/tag.tsx'
import { applicationWords } from '#web/messages/desk-applications.ts'
import { referenceWords } from '#web/messages/reference.ts'
import { language, useWords } from '../app-language.ts'
import { useCall } from '../use-call.ts'
import { Facts } from './facts.tsx'
import type { Application, ApplicationProps } from './application.tsx'
import { ApplicationRefused } from './refusal.tsx'

type Reference = Application['references'][number]

/** Who was named, asked and heard. */
export function References({ application, changed }: ApplicationProps) {
  const words = useWords(applicationWords)
  const { references, state } = application
  const canAdd = isOpen(state) && references.length < MOST_REFERENCES
  return (
    <section class="stack close" aria-labelledby="references">
      <h2 id="references">{words.referencesTitle}</h2>
      {references.length === 0 && <p class="soft">{words.noReferences}</p>}
      {references.length > 0 && (
        <ul class="desk-list">
          {references.map((reference) => (
            <li key={reference.reference}>
              <One reference={reference} canAsk={isOpen(state)} changed={changed} />
            </li>
          ))}
        </ul>
      )}
      {canAdd && <Add application={application} changed={changed} />}
    </section>
  )
}

type OneProps = {
  readonly reference: Reference
  readonly canAsk: boolean
  readonly changed: () => void
}

function One({ reference, canAsk, changed }: OneProps) {
  const words = useWords(applicationWords)
  const { name, email, relation, state, askedOn, answer } = reference
  const asked = askedOn === null ? '' : words.askedOn(longDay(language.value, askedOn))
  const facts = [email, relation, asked].filter((text) => text !== '')
  return (
    <div class="stack close">
      <p>
        <b>{name}</b>{' '}
        <Tag tone={state === 'answered' ? 'pine' : 'lamp'}>{words.referenceStates[state]}</Tag>
      </p>
      <p class="soft">{facts.join(' · ')}</p>
      {answer !== null && <Answer answer={answer} />}
      {canAsk && state !== 'answered' && <Ask reference={reference} changed={changed} />}
    </div>
  )
}

function Ask({ reference, changed }: Omit<OneProps, 'canAsk'>) {
  const words = useWords(applicationWords)
  const asking = useCall()
  const { name, state } = reference
  const ask = async () => {
    const done = await asking.run(askReference, { reference: reference.reference })
    if (done !== undefined) changed()
  }
  return (
    <>
      <div>
        <Button kind="quiet" small busy={asking.busy} onPress={() => void ask()}>
          {state === 'named' ? words.askReference(name) : words.askAgain(name)}
        </Button>
      </div>
      <Notice>{asking.isDone && words.asked}</Notice>
      <ApplicationRefused why={asking.why} />
    </>
  )
}

function Answer({ answer }: { readonly answer: NonNullable<Reference['answer']> }) {
  const words = useWords(applicationWords)
  const { knowns, turns } = useWords(referenceWords)
  const { known, turn, note } = answer
  const rows = [
    [words.known, known === null ? '' : knowns[known]],
    [words.turn, turn === null ? '' : turns[turn]],
    [words.note, note],
  ] as const
  if (rows.every(([, text]) => text === '')) return <p class="soft">{words.noAnswer}</p>
  return <Facts rows={rows} />
}

const nobody = { name: '', email: '', relation: '' }

function Add({ application, changed }: ApplicationProps) {
  const words = useWords(applicationWords)
  const adding = useCall()
  const [named, setNamed] = useState(nobody)
  const send = async () => {
    const input = { application: application.application, ...named }
    if ((await adding.run(addReference, input)) === undefined) return
    setNamed(nobody)
    changed()
  }
  return (
    <details>
      <summary>{words.addReference}</summary>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <TextField
          label={words.referenceName}
          value={named.name}
          most={120}
          onInput={(name) => setNamed({ ...named, name })}
        />
        <TextField
          type="email"
          label={words.referenceEmail}
          value={named.email}
          most={254}
          onInput={(email) => setNamed({ ...named, email })}
        />
        <TextField
          label={words.referenceRelation}
          value={named.relation}
          most={120}
          onInput={(relation) => setNamed({ ...named, relation })}
        />
        <div>
          <Button kind="quiet" submits busy={adding.busy}>
            {words.addButton}
          </Button>
        </div>
        <ApplicationRefused why={adding.why} />
      </form>
    </details>
  )
}
