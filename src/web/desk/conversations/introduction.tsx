import { telephone } from '#web/kit/lines.tsx'
import { Note } from '#web/kit/note.tsx'
import { SafeText } from '#web/kit/safe-text.tsx'
import type { Contact, FacetsText, IntroductionText } from '#web/kit/case-texts.ts'
import { conversationsWords } from '#web/messages/desk-conversations.ts'
import { useWords } from '../app-language.ts'
import { FacetsList } from '../offers/facets.tsx'

type IntroductionProps = {
  readonly introduction: IntroductionText
  readonly facets: FacetsText | undefined
}

/** Who the person said they are, and how to reach them. */
export function Introduction({ introduction, facets }: IntroductionProps) {
  const words = useWords(conversationsWords)
  const { name, contacts, note, avoid, callInstead } = introduction
  return (
    <section class="sheet stack" aria-labelledby="reach">
      <h2 id="reach">{words.reach}</h2>
      {callInstead ? <Note>{words.callInstead}</Note> : null}
      <dl class="facts">
        <dt>{words.name}</dt>
        <dd>{name === '' ? words.noName : <SafeText text={name} />}</dd>
        {contacts.map((contact) => (
          <ContactRow contact={contact} key={contact.value} />
        ))}
        {note === '' ? null : (
          <>
            <dt>{words.note}</dt>
            <dd>
              <SafeText text={note} />
            </dd>
          </>
        )}
        {avoid === '' ? null : (
          <>
            <dt>{words.avoid}</dt>
            <dd>
              <SafeText text={avoid} />
            </dd>
          </>
        )}
      </dl>
      {contacts.length === 0 && !callInstead ? <p class="soft">{words.noContact}</p> : null}
      {facets === undefined ? null : (
        <details>
          <summary>{words.wishes}</summary>
          <FacetsList facets={facets} />
        </details>
      )}
    </section>
  )
}

/** Only what is plainly a number or an address becomes a link. */
const isNumber = (value: string): boolean => /^[\d\s().+-]{7,20}$/.test(value)
const isAddress = (value: string): boolean => /^[^\s@?&]+@[^\s@?&]+\.[a-z]{2,}$/i.test(value)

function ContactRow({ contact }: { readonly contact: Contact }) {
  const words = useWords(conversationsWords)
  const { kind, value, leaveMessage } = contact
  return (
    <>
      <dt>{kind === 'phone' ? words.contactPhone : words.contactEmail}</dt>
      <dd class="stack tight">
        <Links kind={kind} value={value} />
        <small class="soft">{words.leaveMessage[leaveMessage]}</small>
      </dd>
    </>
  )
}

function Links({ kind, value }: Pick<Contact, 'kind' | 'value'>) {
  const words = useWords(conversationsWords)
  if (kind === 'phone' && isNumber(value)) {
    const href = telephone(value)
    return (
      <span class="stack close">
        <b>{value}</b>
        <span class="desk-row">
          <a class="button small" href={href}>
            {words.call}
          </a>
          <a class="button quiet small" href={href.replace(/^tel:/, 'sms:')}>
            {words.text}
          </a>
        </span>
      </span>
    )
  }
  if (kind === 'email' && isAddress(value)) {
    return <a href={`mailto:${encodeURIComponent(value)}`}>{words.mail(value)}</a>
  }
  return <SafeText text={value} />
}
