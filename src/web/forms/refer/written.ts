import type { Relation } from '#domain/referral.ts'
import { isEmail, isPhone } from '#web/case/reach.ts'

/** What was typed so far. */
export type Written = {
  readonly relation: Relation | undefined
  readonly name: string
  readonly contact: string
  readonly knows: 'yes' | 'no' | undefined
  readonly note: string
}

export const nothingWritten: Written = {
  relation: undefined,
  name: '',
  contact: '',
  knows: undefined,
  note: '',
}

export type Missing = 'relation' | 'name' | 'contact' | 'knows'

/** In the order of the page. */
export function listMissing({ relation, name, contact, knows }: Written): readonly Missing[] {
  const isThere: Readonly<Record<Missing, boolean>> = {
    relation: relation !== undefined,
    name: name.trim() !== '',
    contact: isPhone(contact) || isEmail(contact),
    knows: knows !== undefined,
  }
  const order = ['relation', 'name', 'contact', 'knows'] as const
  return order.filter((field) => !isThere[field])
}
