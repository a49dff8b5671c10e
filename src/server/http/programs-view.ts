import type { PickList } from '#domain/pick-list.ts'
import type { ProgramPolicy } from '#domain/policy.ts'

/** Copies that may be changed, which is what the contract's types say of arrays. */
export const toPolicyView = (policy: ProgramPolicy) => ({
  ...policy,
  languages: [...policy.languages],
})

export const toPickListView = ({ items, ...list }: PickList) => ({ ...list, items: [...items] })
