import { useState } from 'preact/hooks'
import { offerSupport, removeIncidentContact } from '#contract/incidents.ts'
import { Button } from '#web/kit/button.tsx'
import { dayText } from '#web/kit/days.ts'
import { Notice } from '#web/kit/notice.tsx'
import { SafeText } from '#web/kit/safe-text.tsx'
import type { Language } from '#web/kit/words.ts'
import { incidentsWords, type IncidentsWords } from '#web/messages/desk-incidents.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { Trouble } from '../trouble.tsx'
import { findAddress, type OpenedContact } from './contact-list.ts'

type Props = { readonly listed: OpenedContact; readonly onChanged: () => void }

export function PersonRow({ listed, onChanged }: Props) {
  const words = useWords(incidentsWords)
  const desk = useDesk()
  const { contact, person } = listed
  const remove = async () => {
    await desk.call(removeIncidentContact, { contact })
    onChanged()
  }
  const name = person?.name ?? '—'
  return (
    <li>
      <span>
        <b>
          <SafeText text={name} />
        </b>{' '}
        {person === undefined ? null : <SafeText text={person.contact} />}
        <br />
        <small class="soft">{standingText(words, listed, language.value)}</small>
      </span>
      <span class="desk-row">
        {person === undefined ? null : <Say listed={listed} onChanged={onChanged} />}
        <Button kind="plain" small label={words.remove(name)} onPress={() => void remove()}>
          {words.removeShort}
        </Button>
      </span>
    </li>
  )
}

// oxlint-disable-next-line max-params -- words, row and language
function standingText(words: IncidentsWords, { next, laterOn }: OpenedContact, spoken: Language) {
  return next === 'later' ? words.next.later(dayText(spoken, laterOn ?? '')) : words.next[next]
}

/** One offer, one reminder; by letter where there is an address, or said otherwise. */
function Say({ listed, onChanged }: Props) {
  const words = useWords(incidentsWords)
  const desk = useDesk()
  const [state, setState] = useState<{ busy: boolean; why?: string; said?: true }>({ busy: false })
  const { contact, next } = listed
  const say = async (address: string | null) => {
    setState({ busy: true })
    const called = await desk.call(offerSupport, { contact, address })
    if (called.kind !== 'done') return setState({ busy: false, why: whyOf(called) })
    setState({ busy: false, said: true })
    onChanged()
  }
  return (
    <>
      {next === 'offer' || next === 'reminder' ? (
        <Ways listed={listed} busy={state.busy} isOffer={next === 'offer'} say={say} />
      ) : null}
      <Trouble why={state.why} words={words.why} />
      <Notice>{state.said === true && <small class="soft">{words.sent}</small>}</Notice>
    </>
  )
}

type WaysProps = {
  readonly listed: OpenedContact
  readonly busy: boolean
  readonly isOffer: boolean
  readonly say: (address: string | null) => Promise<void>
}

function Ways({ listed, busy, isOffer, say }: WaysProps) {
  const words = useWords(incidentsWords)
  const address = listed.person && findAddress(listed.person)
  return (
    <>
      {address === undefined ? null : (
        <Button small busy={busy} onPress={() => void say(address)}>
          {isOffer ? words.sendOffer : words.sendReminder}
        </Button>
      )}
      <Button kind="quiet" small busy={busy} onPress={() => void say(null)}>
        {isOffer ? words.toldOffer : words.toldReminder}
      </Button>
    </>
  )
}
