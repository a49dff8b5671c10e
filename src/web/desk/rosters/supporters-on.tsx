import { useState } from 'preact/hooks'
import { Button } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { deskWords } from '#web/messages/desk.ts'
import { rostersWords } from '#web/messages/desk-rosters.ts'
import { useWords } from '../app-language.ts'
import { isOn, type Person } from './people.ts'
import { takeSupporterOff, type Team } from './sign.ts'
import { WhySigning } from './why.tsx'

type SupportersOnProps = { readonly team: Team; readonly onDone: () => void }

/** Who is on the roster as a supporter; long, hence folded. */
export function SupportersOn({ team, onDone }: SupportersOnProps) {
  const words = useWords(rostersWords)
  const [leaving, setLeaving] = useState<Person>()
  const people = team.people.filter(
    (person) => person.as.kind === 'supporter' && isOn(team.roster, person),
  )
  return (
    <details>
      <summary>{words.supportersOn(team.roster.supporters.size)}</summary>
      <ul class="desk-list">
        {people.map((person) => (
          <li key={person.key}>
            <span>{person.name}</span>
            <Button
              kind="plain"
              small
              label={words.removeNamed(person.name)}
              onPress={() => setLeaving(person)}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      <Leave {...{ team, leaving, onDone }} onClose={() => setLeaving(undefined)} />
    </details>
  )
}

type LeaveProps = SupportersOnProps & {
  readonly leaving: Person | undefined
  readonly onClose: () => void
}

function Leave({ team, leaving, onDone, onClose }: LeaveProps) {
  const words = useWords(rostersWords)
  const shell = useWords(deskWords)
  const [why, setWhy] = useState<string>()
  const close = () => {
    setWhy(undefined)
    onClose()
  }
  const sign = async () => {
    if (leaving === undefined) return
    const signed = await takeSupporterOff(team, leaving)
    if (signed.kind === 'failed') return setWhy(signed.why)
    close()
    onDone()
  }
  return (
    <Dialog
      title={words.leaveTitle(leaving?.name ?? '')}
      open={leaving !== undefined}
      onClose={close}
    >
      <p>{words.leaveWhat}</p>
      <WhySigning why={why} />
      <div class="desk-row">
        <Button onPress={() => void sign()}>{words.remove}</Button>
        <Button kind="plain" onPress={close}>
          {shell.cancel}
        </Button>
      </div>
    </Dialog>
  )
}
