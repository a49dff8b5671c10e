import type { ComponentChildren } from 'preact'
import type { IntakeText } from '#web/kit/case-texts.ts'
import { SafeText } from '#web/kit/safe-text.tsx'
import { codeLabel, languageLabel } from '#web/messages/codes.ts'
import { requestWords } from '#web/messages/desk-board-request.ts'
import { language, useWords } from '../app-language.ts'

type Props = { readonly intake: IntakeText }
type Row = readonly [name: string, value: ComponentChildren]

function Rows({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  return (
    <section class="sheet stack close" aria-label={title}>
      <h2>{title}</h2>
      <dl class="facts">
        {rows.map(([name, value]) => (
          <>
            <dt key={name}>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
    </section>
  )
}

/** How to reach the person, and what they wrote for whoever will talk with them. */
export function Person({ intake }: Props) {
  const words = useWords(requestWords)
  const { introduction, outside } = intake
  const { note, avoid } = introduction
  const rows: Row[] = [
    [words.name, introduction.name === '' ? words.noName : <SafeText text={introduction.name} />],
    [words.reach, <Reach intake={intake} />],
  ]
  if (note !== '') rows.push([words.note, <SafeText text={note} />])
  if (avoid !== '') rows.push([words.avoid, <SafeText text={avoid} />])
  if (outside !== null) rows.push([words.outside, outside.name])
  return <Rows title={words.person} rows={rows} />
}

function Reach({ intake }: Props) {
  const words = useWords(requestWords)
  const { contacts, callInstead } = intake.introduction
  return (
    <>
      {contacts.length === 0 && <span>{words.reachHere}</span>}
      {contacts.map((contact) => (
        <span key={contact.kind} class="reach">
          <SafeText text={contact.value} />
          <small class="soft">{words.leaveMessage[contact.leaveMessage]}</small>
        </span>
      ))}
      {callInstead && <b>{words.callInstead}</b>}
    </>
  )
}

export function Wishes({ intake }: Props) {
  const words = useWords(requestWords)
  const spoken = language.value
  const { wish } = intake
  const { peer } = wish
  const labels = (kind: Parameters<typeof codeLabel>[1], codes: readonly string[]): string =>
    codes.map((code) => codeLabel(spoken, kind, code)).join(', ')
  const wished = [
    words.peerRole[peer.role],
    words.peerSenior[peer.seniority],
    peer.gender === 'any' ? '' : codeLabel(spoken, 'gender', peer.gender),
  ]
  const rows: readonly Row[] = [
    [words.wish.role, labels('role', [wish.role])],
    [words.wish.setting, labels('setting', [wish.setting])],
    [words.wish.issues, labels('issue', wish.issues)],
    [words.wish.how, labels('channel', wish.channels)],
    [words.wish.when, labels('time', wish.when)],
    [words.wish.languages, wish.languages.map((each) => languageLabel(spoken, each)).join(', ')],
    [words.wish.peer, wished.filter((each) => each !== '').join('; ')],
  ]
  return <Rows title={words.wishes} rows={rows.filter(([, value]) => value !== '')} />
}
