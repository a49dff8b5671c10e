import { useState } from 'preact/hooks'
import { addNominee, mergeNominee } from '#contract/nominations.ts'
import { LEAST_ANSWERS } from '#domain/nomination.ts'
import { Button } from '#web/kit/button.tsx'
import { TextField } from '#web/kit/field.tsx'
import { nominationWords } from '#web/messages/desk-nomination.ts'
import { useWords } from '../app-language.ts'
import { useCall } from '../use-call.ts'
import { NomineeRow } from './nominee-row.tsx'
import { Refused } from './refused.tsx'
import type { Closed, Shown } from './use-nomination.ts'

type Props = {
  readonly shown: Shown
  readonly nomination: Closed
  readonly changed: () => void
}

/** What the answers came to: names at or above the floor, and what becomes of each. */
export function ClosedNomination({ shown, nomination, changed }: Props) {
  const words = useWords(nominationWords)
  const { nominees, responses, others, floor } = nomination
  const invited = nominees.filter(({ invitation }) => invitation !== 'none')
  return (
    <>
      <p>
        {words.responses(responses)}
        {shown.people !== null && ` ${words.ofPeople(shown.people)}`}.{' '}
        {responses < LEAST_ANSWERS && words.tooFew}
        {others > 0 && words.others(others, floor)}{' '}
        {invited.length > 0 && words.invitedSoFar(invited.length)}
      </p>
      <Near nomination={nomination} changed={changed} />
      {nominees.length > 0 && (
        <section class="stack close" aria-label={words.names}>
          <p class="soft">{words.reviewWhy}</p>
          <ul class="desk-list nominees">
            {nominees.map((nominee) => (
              <NomineeRow key={nominee.nominee} nominee={nominee} changed={changed} />
            ))}
          </ul>
        </section>
      )}
      <AddName nomination={nomination} changed={changed} />
    </>
  )
}

type PartProps = Omit<Props, 'shown'>

/** Two spellings that may be one person: a question, decided by people who know them. */
function Near({ nomination, changed }: PartProps) {
  const words = useWords(nominationWords)
  const { busy, why, run } = useCall(changed)
  const byId = new Map(nomination.nominees.map((each) => [each.nominee, each]))
  const pairs = nomination.near.flatMap(({ one, other }) => {
    const [into, from] = [byId.get(one), byId.get(other)]
    const isOpen = from?.invitation === 'none' && from.merged.length === 0
    return into === undefined || from === undefined || !isOpen ? [] : [{ into, from }]
  })
  if (pairs.length === 0) return null
  return (
    <section class="note stack close" aria-labelledby="near">
      <h2 id="near">{words.nearTitle}</h2>
      {pairs.map(({ into, from }) => (
        <p key={`${into.nominee} ${from.nominee}`} class="row">
          <span>{words.near(into.name, from.name)}</span>
          <Button
            kind="quiet"
            small
            busy={busy}
            label={words.mergeNamed(from.name, into.name)}
            onPress={() => void run(mergeNominee, { nominee: from.nominee, into: into.nominee })}
          >
            {words.merge}
          </Button>
        </p>
      ))}
      <Refused why={why} />
    </section>
  )
}

function AddName({ nomination, changed }: PartProps) {
  const words = useWords(nominationWords)
  const { busy, why, run } = useCall(changed)
  const [name, setName] = useState('')
  const submit = async () => {
    if (name.trim() === '') return
    const added = await run(addNominee, { nomination: nomination.nomination, name })
    if (added !== undefined) setName('')
  }
  return (
    <form
      class="stack close"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <h2>{words.addTitle}</h2>
      <p class="soft">{words.addWhy}</p>
      <div class="row nomination-add">
        <TextField label={words.addName} value={name} most={120} onInput={setName} />
        <Button submits kind="quiet" busy={busy}>
          {words.add}
        </Button>
      </div>
      <Refused why={why} />
    </form>
  )
}
