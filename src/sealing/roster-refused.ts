import { CannotOpen } from './cannot-open.ts'

export type RosterReason =
  | 'empty'
  | 'malformed'
  | 'bad-signature'
  | 'broken-chain'
  | 'not-the-pinned-root'
  | 'not-a-coordinator'
  | 'needs-two-coordinators'
  | 'already-there'
  | 'not-there'
  | 'last-coordinator'
  | 'old-team-key'
  | 'rolled-back'
  | 'forked'
  | 'not-on-the-roster'

/** A roster, or somebody not on it, was refused. The reason is for tests and never shown. */
export class RosterRefused extends CannotOpen {
  override readonly name = 'RosterRefused'
  readonly reason: RosterReason
  constructor(reason: RosterReason) {
    super()
    this.reason = reason
  }
}

export function refuseUnless(condition: boolean, reason: RosterReason): asserts condition {
  if (!condition) throw new RosterRefused(reason)
}
