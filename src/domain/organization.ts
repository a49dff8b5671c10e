import type { OrganizationId } from './ids.ts'

export const organizationKinds = ['network', 'organization'] as const
export type OrganizationKind = (typeof organizationKinds)[number]

export type Organization = {
  readonly id: OrganizationId
  readonly network: OrganizationId | undefined
  readonly kind: OrganizationKind
  readonly name: string
  readonly timeZone: string
  /** Region whose public holidays stop the promise clock, such as `US-MA`. */
  readonly holidayRegion: string
  readonly sample: boolean
}

/** Tenant of the rows that belong to the installation itself, such as sign-in challenges. */
export const INSTALLATION = '00000000-0000-4000-8000-000000000000'
