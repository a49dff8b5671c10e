import { CHANNELS, UNDISCLOSED, type Channel } from '#domain/codes.ts'
import { familyOf, type PickList } from '#domain/pick-list.ts'
import type { PeerWish, Wish } from '#domain/wish.ts'
import type { Contact, IntakeText, IntroductionText } from '#web/kit/case-texts.ts'
import type { Language } from '#web/kit/words.ts'
import type { Answers } from './answers.ts'

const isCall = (channel: Channel): boolean => channel !== 'text'

type Spoken = { readonly roles: PickList; readonly language: Language }

/** Whoever unchecks every language speaks that of the page. */
export function toWish(answers: Answers, { roles, language }: Spoken): Wish {
  const { role, seniority, setting, departmentGroup, issues, when, peer, activation } = answers
  const languages = answers.languages.length === 0 ? [language] : answers.languages
  const family = role === UNDISCLOSED ? UNDISCLOSED : familyOf(roles, role)
  const channels = channelsOf(answers)
  return {
    role,
    family,
    seniority,
    setting,
    departmentGroup,
    issues,
    languages,
    channels,
    when,
    peer: toPeerWish(peer, seniority),
    activation,
  }
}

/** A wish about how long somebody has worked means nothing beside an unsaid own time. */
function toPeerWish(peer: PeerWish, seniority: Answers['seniority']): PeerWish {
  return seniority === UNDISCLOSED ? { ...peer, seniority: 'any' } : peer
}

function channelsOf({ channels, callInstead }: Answers): readonly Channel[] {
  if (!callInstead) return channels
  const calls = channels.filter(isCall)
  return calls.includes('phone')
    ? calls
    : CHANNELS.filter((each) => each === 'phone' || calls.includes(each))
}

export function toIntroduction(answers: Answers, language: Language): IntroductionText {
  const { name, phone, email, leaveMessage, note, avoid, callInstead } = answers
  const isReached = needsContact(answers) || callInstead
  const contact = (kind: Contact['kind'], value: string): readonly Contact[] =>
    isReached && value.trim() !== '' ? [{ kind, value: value.trim(), leaveMessage }] : []
  return {
    language,
    name: name.trim(),
    channels: [...channelsOf(answers)],
    contacts: [...contact('phone', phone), ...contact('email', email)],
    callInstead,
    note: note.trim(),
    avoid: avoid.trim(),
  }
}

export const needsContact = ({ channels }: Pick<Answers, 'channels'>): boolean =>
  channels.some(isCall)

type Asked = Spoken & { readonly today: string }

/** Everything the person said, for the team and for themselves. */
export function toIntake(answers: Answers, { roles, language, today }: Asked): IntakeText {
  const wish = toWish(answers, { roles, language })
  return {
    wish: {
      ...wish,
      issues: [...wish.issues],
      languages: [...wish.languages],
      channels: [...wish.channels],
      when: [...wish.when],
    },
    introduction: toIntroduction(answers, language),
    choice: answers.choice,
    outside: answers.outside ?? null,
    askedOn: today,
  }
}

/** The answers again, for whoever comes back to change them. */
export function fromIntake({ wish, introduction, choice, outside }: IntakeText): Answers {
  const contact = (kind: Contact['kind']): string =>
    introduction.contacts.find((each) => each.kind === kind)?.value ?? ''
  const [first] = introduction.contacts
  return {
    role: wish.role,
    setting: wish.setting,
    departmentGroup: wish.departmentGroup,
    outside: outside ?? undefined,
    issues: wish.issues,
    channels: introduction.channels,
    name: introduction.name,
    phone: contact('phone'),
    email: contact('email'),
    leaveMessage: first?.leaveMessage ?? 'unsaid',
    languages: wish.languages,
    when: wish.when,
    seniority: wish.seniority,
    peer: wish.peer,
    avoid: introduction.avoid,
    note: introduction.note,
    choice,
    callInstead: introduction.callInstead,
    activation: wish.activation,
  }
}
