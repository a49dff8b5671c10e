export const accountStates = ['invited', 'enrolled', 'active', 'revoked'] as const
export type AccountState = (typeof accountStates)[number]

export const methodKinds = ['passkey', 'device', 'recovery'] as const
export type MethodKind = (typeof methodKinds)[number]

/** Nobody may depend on a single way in: a lost phone must never mean a lost key. */
export const SMALLEST_METHODS = 2

/** How long an invitation can be used, once. */
export const INVITATION_HOURS = 72

export const SESSION_IDLE_MINUTES = 30
export const SESSION_HOURS = 12
/** After this long without a touch the browser forgets the opened keys and asks again. */
export const LOCK_IDLE_MINUTES = 10
/** A roster change, a recovery or an export wants an unlocking at most this old. */
export const STRONG_MINUTES = 5

export type Session = {
  readonly startedAt: Temporal.Instant
  readonly seenAt: Temporal.Instant
}

export function isSessionOver(session: Session, now: Temporal.Instant): boolean {
  const idleUntil = session.seenAt.add({ minutes: SESSION_IDLE_MINUTES })
  const endsAt = session.startedAt.add({ hours: SESSION_HOURS })
  return Temporal.Instant.compare(now, idleUntil) >= 0 || Temporal.Instant.compare(now, endsAt) >= 0
}

export type Method = { readonly kind: MethodKind; readonly confirmed: boolean }

export type NotReady = 'no-recovery-sheet' | 'too-few-methods'

/** Why an account may not yet be put on a roster; `undefined` when it may. */
export function whyNotReady(methods: readonly Method[]): NotReady | undefined {
  const confirmed = methods.filter((method) => method.confirmed)
  if (!confirmed.some((method) => method.kind === 'recovery')) return 'no-recovery-sheet'
  if (confirmed.length < SMALLEST_METHODS) return 'too-few-methods'
  return undefined
}
