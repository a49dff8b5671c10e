import { useState } from 'preact/hooks'
import { answerFor, removeAttendee } from '#contract/gatherings-people.ts'
import { Button } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { Tag } from '#web/kit/tag.tsx'
import { deskWords } from '#web/messages/desk.ts'
import { gatheringWords } from '#web/messages/desk-gatherings.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import type { Attendee } from './when.ts'
import { WhyNot } from './why-not.tsx'

type Props = {
  readonly person: Attendee
  readonly canChange: boolean
  readonly again: () => void
}

export function PersonRow({ person, canChange, again }: Props) {
  const { people } = useWords(gatheringWords)
  const { name, email, affiliation, reply, waitsAt } = person
  return (
    <li class="gathering-person">
      <span class="stack tight">
        <strong>{name}</strong>
        <span class="soft">{[email, affiliation].filter((each) => each !== '').join(' · ')}</span>
      </span>
      <span class="stack tight">
        <span>
          <Tag tone={reply === 'yes' ? 'pine' : 'lamp'}>
            {reply === 'waiting' ? people.waitsAt(waitsAt ?? 1) : people.replies[reply]}
          </Tag>
        </span>
        {!person.isTold && <small class="soft">{people.notTold}</small>}
      </span>
      {canChange && <Changing person={person} again={again} />}
    </li>
  )
}

function Changing({ person, again }: Omit<Props, 'canChange'>) {
  const { people } = useWords(gatheringWords)
  const desk = useDesk()
  const [asking, setAsking] = useState(false)
  const [state, setState] = useState<{ busy: boolean; why?: string }>({ busy: false })
  const { attendee, name, reply } = person
  const isIn = reply === 'yes' || reply === 'waiting'
  const say = async (wants: 'yes' | 'no') => {
    setState({ busy: true })
    const called = await desk.call(answerFor, { attendee, wants })
    setState(called.kind === 'done' ? { busy: false } : { busy: false, why: whyOf(called) })
    if (called.kind === 'done') again()
  }
  return (
    <span class="row no-print">
      <Button
        kind="quiet"
        small
        busy={state.busy}
        label={isIn ? people.sayNo(name) : people.sayYes(name)}
        onPress={() => void say(isIn ? 'no' : 'yes')}
      >
        {isIn ? people.no : people.yes}
      </Button>
      <Button kind="plain" small label={people.removeName(name)} onPress={() => setAsking(true)}>
        {people.remove}
      </Button>
      {state.why !== undefined && <WhyNot why={state.why} />}
      <Removing person={person} open={asking} close={() => setAsking(false)} again={again} />
    </span>
  )
}

type RemovingProps = {
  readonly person: Attendee
  readonly open: boolean
  readonly close: () => void
  readonly again: () => void
}

function Removing({ person, open, close, again }: RemovingProps) {
  const { people } = useWords(gatheringWords)
  const general = useWords(deskWords)
  const desk = useDesk()
  const [why, setWhy] = useState<string>()
  const remove = async () => {
    const called = await desk.call(removeAttendee, { attendee: person.attendee })
    if (called.kind !== 'done') return setWhy(whyOf(called))
    close()
    again()
  }
  return (
    <Dialog title={people.removeAsk(person.name)} open={open} onClose={close}>
      <p>{people.removeWhy}</p>
      {why !== undefined && <WhyNot why={why} />}
      <div class="row">
        <Button small onPress={() => void remove()}>
          {people.remove}
        </Button>
        <Button kind="plain" small onPress={close}>
          {general.cancel}
        </Button>
      </div>
    </Dialog>
  )
}
