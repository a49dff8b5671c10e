import { signal } from '@preact/signals'
import type { Endpoint } from '#contract/endpoint.ts'
import { followDesk } from '#contract/conversations.ts'
import type { UserKey } from '#sealing/keybox.ts'
import { call, follow, type Called } from '#web/kit/call.ts'
import { adoptOtherTab, sessionIsOver, signerFor, standing } from './session.ts'
import { whoseOf } from './session-state.ts'

/** The dialog that asks to unlock again, when one is open; answering it lets the call go on. */
export const unlockAsked = signal<
  { readonly answer: (userKey: UserKey | undefined) => void } | undefined
>(undefined)

/** Gives the user key, for whoever is about to make another way to open it; `undefined` when it was called off. */
export async function askToUnlock(): Promise<UserKey | undefined> {
  const { promise, resolve } = Promise.withResolvers<UserKey | undefined>()
  const before = unlockAsked.peek()
  unlockAsked.value = {
    answer: (userKey) => {
      unlockAsked.value = undefined
      before?.answer(userKey)
      resolve(userKey)
    },
  }
  return await promise
}

/** Waits until the same person is back; `false` when it is another. */
export async function untilSignedIn(): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const account = whoseOf(standing.peek())?.account
  const stop = standing.subscribe((now) => {
    if (now.kind !== 'unlocked') return
    resolve(account === undefined || now.me.account === account)
    queueMicrotask(() => stop())
  })
  return await promise
}

/**
 * Calls as the session. Asks to unlock again, or to sign in again, where the server wants it, and repeats the call: what
 * was typed stays where it is meanwhile.
 */
export async function callAs<I, O>(
  organization: string,
  endpoint: Endpoint<I, O>,
  input: I,
): Promise<Called<O>> {
  for (;;) {
    const signer = signerFor(organization)
    const called = signer
      ? await call(endpoint, input, signer)
      : ({ kind: 'refused', code: 'not-signed-in', fields: [] } as const)
    if (called.kind !== 'refused' || !(await isMended(called.code))) return called
  }
}

/** Whether what stood in the way of a call is gone, so that it can be repeated. */
async function isMended(code: string): Promise<boolean> {
  if (code === 'unlock-again') return (await askToUnlock()) !== undefined
  if (code === 'bad-signature') return await adoptOtherTab()
  if (code !== 'not-signed-in') return false
  sessionIsOver()
  return await untilSignedIn()
}

/** How often something of this kind changed; a page that reads one of these reads again. */
export const changes = { offers: signal(0), talks: signal(0), board: signal(0) } as const
export type Topic = keyof typeof changes

export const isFollowing = signal(false)

const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 30_000

/** Follows until told to stop. After a break everything is read again: something may have been missed. */
export async function followAs(organization: string, until: AbortSignal): Promise<void> {
  let pause = FIRST_PAUSE_MS
  while (!until.aborted) {
    const signer = signerFor(organization)
    const heard = (line: string) => {
      if (!isFollowing.peek()) touchAll()
      isFollowing.value = true
      pause = FIRST_PAUSE_MS
      touch(line)
    }
    if (signer !== undefined) await follow(followDesk, signer, { heard, until })
    isFollowing.value = false
    await paused(pause, until)
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
  }
}

function touch(line: string): void {
  for (const [name, counter] of Object.entries(changes)) {
    if (line.includes(name)) counter.value += 1
  }
}

function touchAll(): void {
  for (const counter of Object.values(changes)) counter.value += 1
}

async function paused(milliseconds: number, until: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    const stop = () => {
      clearTimeout(timer)
      resolve()
    }
    until.addEventListener('abort', stop, { once: true })
    addEventListener('online', stop, { once: true })
  })
}
