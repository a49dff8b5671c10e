import { useState } from 'preact/hooks'
import { Button } from '#web/kit/button.tsx'
import { Note } from '#web/kit/note.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { rostersWords } from '#web/messages/desk-rosters.ts'
import { useWords } from '../app-language.ts'
import { Compare } from './compare.tsx'
import { listWaiting, type Person } from './people.ts'
import { whoIsMeant } from './proposal.tsx'
import { putOn, type Signed, type Team } from './sign.ts'

type TeamProps = { readonly team: Team; readonly onDone: () => void }

export function Waiting({ team, onDone }: TeamProps) {
  const words = useWords(rostersWords)
  const [comparing, setComparing] = useState<Person>()
  const [signed, setSigned] = useState<Signed['kind']>()
  // For whom one has signed the other signs above; signing here too would only replace the first signature.
  const { proposal } = team.shown
  const proposed = proposal === null ? undefined : whoIsMeant(team, proposal)
  const waiting = listWaiting(team.roster, team.people).filter((person) => person !== proposed)
  return (
    <section class="stack">
      <h2>{words.waitingTitle}</h2>
      <p class="soft">{waiting.length === 0 ? words.waitingNone : words.waitingLead}</p>
      <ul class="desk-list">
        {waiting.map((person) => (
          <li key={`${person.as.kind} ${person.key}`}>
            <span class="stack tight">
              <b>{person.name}</b>
              <small class="soft">{words[person.as.kind]}</small>
            </span>
            <Button
              kind="quiet"
              small
              label={words.compareNamed(person.name)}
              onPress={() => setComparing(person)}
            >
              {words.compare}
            </Button>
          </li>
        ))}
      </ul>
      <Notice>
        {signed === 'signed' ? <Note tone="pine">{words.signed}</Note> : null}
        {signed === 'proposed' ? <Note tone="pine">{words.proposed}</Note> : null}
      </Notice>
      <Compare
        person={comparing}
        sign={async (person) => await putOn(team, person)}
        onSigned={({ kind }) => {
          setSigned(kind)
          onDone()
        }}
        onClose={() => setComparing(undefined)}
      />
    </section>
  )
}
