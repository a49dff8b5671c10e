import { useState } from 'preact/hooks'
import { inviteToGathering } from '#contract/gatherings-people.ts'
import { Button } from '#web/kit/button.tsx'
import { TextField } from '#web/kit/field.tsx'
import { gatheringWords } from '#web/messages/desk-gatherings.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import type { SectionProps } from './gathering.tsx'
import { WhyNot } from './why-not.tsx'

const nobody = { name: '', email: '', affiliation: '' }

/** Somebody who came without having been asked: attended, and not registered. */
export function Door({ gathering, again }: SectionProps) {
  const { attendance } = useWords(gatheringWords)
  const desk = useDesk()
  const [person, setPerson] = useState(nobody)
  const [state, setState] = useState<{ busy: boolean; why?: string }>({ busy: false })
  const isWhole = person.name.trim() !== '' && person.email.includes('@')
  const add = async () => {
    setState({ busy: true })
    const whom = { by: 'door' as const, ...person }
    const called = await desk.call(inviteToGathering, { gathering: gathering.gathering, whom })
    if (called.kind !== 'done') return setState({ busy: false, why: whyOf(called) })
    setState({ busy: false })
    setPerson(nobody)
    again()
  }
  return (
    <details class="gathering-fold">
      <summary>{attendance.door}</summary>
      <form
        class="stack close"
        onSubmit={(event) => {
          event.preventDefault()
          if (isWhole) void add()
        }}
      >
        <TextField
          label={attendance.doorName}
          value={person.name}
          most={120}
          onInput={(name) => setPerson({ ...person, name })}
        />
        <TextField
          type="email"
          label={attendance.doorEmail}
          value={person.email}
          most={254}
          onInput={(email) => setPerson({ ...person, email })}
        />
        <TextField
          label={attendance.doorAffiliation}
          value={person.affiliation}
          most={120}
          onInput={(affiliation) => setPerson({ ...person, affiliation })}
        />
        <div>
          <Button submits kind="quiet" small busy={state.busy} disabled={!isWhole}>
            {attendance.doorAdd}
          </Button>
        </div>
        {state.why !== undefined && <WhyNot why={state.why} />}
      </form>
    </details>
  )
}
