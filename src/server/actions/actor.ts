import type { MethodKind } from '#domain/account.ts'
import type { AccountId, IncidentSourceId, OrganizationId, RequestId } from '#domain/ids.ts'
import type { Role } from '#domain/role.ts'

/** Somebody who holds the twelve words of one case. Nothing else is known. */
export type AskerActor = {
  readonly kind: 'asker'
  readonly organization: OrganizationId
  readonly request: RequestId
}

export type StaffActor = {
  readonly kind: 'staff'
  readonly account: AccountId
  /** Where the account's keys are kept. */
  readonly home: OrganizationId
  /** Where this call acts: the home, or a network or hospital that gave the account a role. */
  readonly organization: OrganizationId
  readonly roles: readonly Role[]
  readonly session: {
    readonly tokenHash: Uint8Array<ArrayBuffer>
    readonly methodKind: MethodKind
    readonly strongAt: Temporal.Instant
  }
}

/** A system of the hospital that tells of incidents, by its shared secret. */
export type SourceActor = {
  readonly kind: 'source'
  readonly organization: OrganizationId
  readonly source: IncidentSourceId
  /** Of this one call: a repeat of it changes nothing. */
  readonly delivery: string
}
