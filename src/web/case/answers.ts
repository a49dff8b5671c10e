import { UNDISCLOSED, type Channel, type Code } from '#domain/codes.ts'
import type { Seniority, Time } from '#domain/codes.ts'
import type { OrganizationId } from '#domain/ids.ts'
import type { PeerWish } from '#domain/wish.ts'
import type { Contact, IntakeText } from '#web/kit/case-texts.ts'

/** What was answered so far. In memory only; nothing of it leaves the page before it is sealed. */
export type Answers = {
  readonly role: Code
  readonly setting: Code
  readonly departmentGroup: Code
  readonly outside: { readonly organization: OrganizationId; readonly name: string } | undefined
  readonly issues: readonly Code[]
  readonly channels: readonly Channel[]
  readonly name: string
  readonly phone: string
  readonly email: string
  readonly leaveMessage: Contact['leaveMessage']
  readonly languages: readonly string[]
  readonly when: readonly Time[]
  readonly seniority: Seniority | typeof UNDISCLOSED
  readonly peer: PeerWish
  readonly avoid: string
  readonly note: string
  readonly choice: IntakeText['choice']
  readonly callInstead: boolean
  /** How it came about; unsaid: by themselves. */
  readonly activation?: Code | undefined
}

export const noAnswers = (language: string): Answers => ({
  role: UNDISCLOSED,
  setting: UNDISCLOSED,
  departmentGroup: UNDISCLOSED,
  outside: undefined,
  issues: [],
  channels: ['text'],
  name: '',
  phone: '',
  email: '',
  leaveMessage: 'unsaid',
  languages: [language],
  when: [],
  seniority: UNDISCLOSED,
  peer: { role: 'related', seniority: 'not_below', lived: true, gender: 'any' },
  avoid: '',
  note: '',
  choice: 'direct',
  callInstead: false,
})
