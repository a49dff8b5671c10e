import { signal } from '@preact/signals'
import { LOCK_IDLE_MINUTES } from '#domain/account.ts'
import { beginSignIn, showMe, signIn, signOut, unlockAgain } from '#contract/sessions.ts'
import { openKeybox, type UserKey } from '#sealing/keybox.ts'
import type { SigningPair } from '#sealing/keys.ts'
import { makeSessionKey } from '#sealing/session.ts'
import { call, type Signer } from '#web/kit/call.ts'
import type { PasskeyFailure } from './keys-passkey.ts'
import { prove, type Way } from './keys-ways.ts'
import { nextStanding, whoseOf, type Me, type Standing, type Step } from './session-state.ts'
import { findKept, forget, keep } from './session-store.ts'

export const standing = signal<Standing>({ kind: 'starting' })

let sessionPair: SigningPair | undefined

export function step(next: Step): void {
  standing.value = nextStanding(standing.value, next)
}

/** Signs as the session, acting in an organization; `undefined` when signed out. */
export function signerFor(organization: string): Signer | undefined {
  return sessionPair && { kind: 'staff', pair: sessionPair, organization }
}

/** A reload keeps the session, and asks to unlock the keys. */
export async function resume(): Promise<void> {
  const kept = await findKept('session', 'session').catch(() => undefined)
  if (kept === undefined) return step({ kind: 'signed-out' })
  sessionPair = kept.pair
  const found = await call(showMe, {}, { kind: 'staff', pair: kept.pair, organization: '' })
  if (found.kind === 'done') return step({ kind: 'session-found', me: found.output })
  sessionPair = undefined
  step({ kind: 'signed-out' })
}

export type Unlocked =
  | { readonly kind: 'done'; readonly userKey: UserKey }
  | { readonly kind: 'offline' }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: PasskeyFailure }
  /** The server's copy of the keys does not open with this. */
  | { readonly kind: 'cannot-open' }

export async function signInWith(way: Way): Promise<Unlocked> {
  const pair = await makeSessionKey()
  const proven = await begin(way, { sessionPublic: pair.publicKey, credentials: [] })
  if (!('proof' in proven)) return proven
  const signedIn = await call(signIn, { proof: proven.proof, sessionPublic: pair.publicKey })
  if (signedIn.kind !== 'done') return signedIn
  return await enter(
    pair,
    signedIn.output,
    await proven.openUserKey(signedIn.output).catch(() => undefined),
  )
}

/** After an enrolment or a sign-in: the session is kept, the keys are opened. */
export async function enter(
  pair: SigningPair,
  me: Me,
  userKey: UserKey | undefined,
): Promise<Unlocked> {
  const keys = userKey && (await openKeybox(userKey, me.account, me.keybox).catch(() => undefined))
  if (userKey === undefined || keys === undefined) return { kind: 'cannot-open' }
  sessionPair = pair
  await keep('session', { id: 'session', pair })
  step({ kind: 'unlocked', me, keys })
  return { kind: 'done', userKey }
}

/** Within a session: opens the keys again, and tells the server that the person is there. */
export async function unlockWith(way: Way, me: Me): Promise<Unlocked> {
  const pair = sessionPair
  if (pair === undefined) return { kind: 'refused', code: 'not-signed-in' }
  const credentials = me.methods.flatMap(({ credentialId }) => credentialId ?? [])
  const proven = await begin(way, { sessionPublic: pair.publicKey, credentials })
  if (!('proof' in proven)) return proven
  const signer: Signer = { kind: 'staff', pair, organization: '' }
  const shown = await call(unlockAgain, { proof: proven.proof }, signer)
  if (shown.kind !== 'done') {
    if (shown.kind === 'refused' && shown.code === 'not-signed-in') step({ kind: 'session-over' })
    return shown
  }
  return await enter(pair, me, await proven.openUserKey(me).catch(() => undefined))
}

type Beginning = {
  readonly sessionPublic: SigningPair['publicKey']
  readonly credentials: readonly string[]
}

async function begin(way: Way, beginning: Beginning) {
  const begun = await call(beginSignIn, {})
  if (begun.kind !== 'done') return begun
  const proven = await prove(way, { challenge: begun.output.challenge, ...beginning })
  return typeof proven === 'string' ? { kind: proven } : proven
}

/** Another tab of this browser signed in since: its key is the one that the cookie belongs to now. */
export async function adoptOtherTab(): Promise<boolean> {
  const kept = await findKept('session', 'session')
  if (kept === undefined || kept.pair.publicKey.toHex() === sessionPair?.publicKey.toHex()) {
    return false
  }
  const found = await call(showMe, {}, { kind: 'staff', pair: kept.pair, organization: '' })
  if (found.kind !== 'done') return false
  if (found.output.account !== whoseOf(standing.peek())?.account) {
    sessionIsOver()
    return false
  }
  sessionPair = kept.pair
  return true
}

export async function readMeAgain(): Promise<void> {
  if (sessionPair === undefined) return
  const found = await call(showMe, {}, { kind: 'staff', pair: sessionPair, organization: '' })
  if (found.kind === 'done') step({ kind: 'me-changed', me: found.output })
}

export async function leave(): Promise<void> {
  const pair = sessionPair
  sessionPair = undefined
  await forget('session', 'session').catch(() => undefined)
  if (pair !== undefined) await call(signOut, {}, { kind: 'staff', pair, organization: '' })
  step({ kind: 'signed-out' })
}

export function sessionIsOver(): void {
  step({ kind: 'session-over' })
}

const MINUTE_MS = 60_000
const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const

/** Forgets the opened keys after ten minutes without a touch, also when the machine slept through them. */
export function lockWhenIdle(): () => void {
  let touchedAt = performance.timeOrigin + performance.now()
  const now = () => performance.timeOrigin + performance.now()
  const touched = () => {
    touchedAt = now()
  }
  const look = () => {
    if (now() - touchedAt >= LOCK_IDLE_MINUTES * MINUTE_MS) step({ kind: 'idle' })
  }
  for (const name of TOUCHES) addEventListener(name, touched, { passive: true, capture: true })
  document.addEventListener('visibilitychange', look)
  const timer = setInterval(look, MINUTE_MS / 4)
  return () => {
    for (const name of TOUCHES) removeEventListener(name, touched, { capture: true })
    document.removeEventListener('visibilitychange', look)
    clearInterval(timer)
  }
}
