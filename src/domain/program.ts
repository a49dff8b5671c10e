import type { OrganizationId, ProgramId, RecordsKey } from './ids.ts'
import type { ProgramPolicy } from './policy.ts'

/** The mark's colour in both schemes; `null` keeps the built-in one. */
export type Brand = { readonly pineLight: string | null; readonly pineDark: string | null }

export const plainBrand: Brand = { pineLight: null, pineDark: null }

export type ProgramState = 'draft' | 'live'

export type Program = {
  readonly id: ProgramId
  readonly organization: OrganizationId
  readonly slug: string
  readonly name: string
  readonly phone: string
  readonly state: ProgramState
  readonly policy: ProgramPolicy
  readonly brand: Brand
  readonly recordsKey: RecordsKey
}

/** A co-branded door to a program. */
export type Entry = {
  readonly program: ProgramId
  readonly slug: string
  readonly member: OrganizationId | undefined
  readonly name: string
}
