import type { OutputOf } from '#contract/endpoint.ts'
import { endHandOver, joinHandOver, lookAtHandOver, showCallerKey } from '#contract/intakes.ts'
import type { Bytes } from '#domain/framing.ts'
import { CannotOpen } from '#sealing/cannot-open.ts'
import {
  makeHandOverKey,
  openReceipt,
  wordsAtCaller,
  type HandOverKey,
  type Met,
} from '#sealing/hand-over.ts'
import { randomBytes } from '#sealing/primitives.ts'
import { call } from '#web/kit/call.ts'

const LOOK_MILLISECONDS = 2_000

/** A code that led to the other browser. */
export type Joined = {
  readonly code: string
  readonly ticket: Bytes
  readonly key: HandOverKey
  readonly commitment: Bytes
}

export type Joining =
  | { readonly kind: 'joined'; readonly joined: Joined }
  | { readonly kind: 'wrong-code' | 'often' | 'offline' }

/** `ticket`: made once, so that a lost answer does not use the code up. The key is made when the commitment is there. */
export async function join(code: string, ticket: Bytes): Promise<Joining> {
  const said = await call(joinHandOver, { code, ticket })
  if (said.kind === 'done') {
    const { commitment } = said.output
    return { kind: 'joined', joined: { code, ticket, key: await makeHandOverKey(), commitment } }
  }
  if (said.kind === 'offline') return { kind: 'offline' }
  if (said.code === 'too-many-requests') return { kind: 'often' }
  return { kind: said.code === 'not-found' ? 'wrong-code' : 'offline' }
}

const TICKET_BYTES = 32
export const makeTicket = (): Bytes => randomBytes(TICKET_BYTES)

type Look = OutputOf<typeof lookAtHandOver>

/** Until there is something, or it is over. A lost connection is waited out. */
async function lookUntil<T>(
  { code, ticket }: Joined,
  find: (look: Look) => T | null,
  until: AbortSignal,
): Promise<T | undefined> {
  while (!until.aborted) {
    const said = await call(lookAtHandOver, { code, ticket })
    if (said.kind === 'refused' && said.code === 'not-found') return undefined
    const found = said.kind === 'done' ? find(said.output) : null
    if (found !== null) return found
    await paused()
  }
  return undefined
}

/** `false`: it is over. */
async function showKey({ code, ticket, key }: Joined, until: AbortSignal): Promise<boolean> {
  while (!until.aborted) {
    const said = await call(showCallerKey, { code, ticket, callerPublic: key.publicKey })
    if (said.kind === 'done') return true
    if (said.kind === 'refused' && said.code === 'not-found') return false
    await paused()
  }
  return false
}

async function paused(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, LOOK_MILLISECONDS))
}

export type Meeting =
  | { readonly kind: 'met'; readonly met: Met; readonly words: readonly string[] }
  | { readonly kind: 'stopped' | 'care' }

/** Shows the key; then the other side's, held against what it committed to before; then the words to read aloud. */
export async function meet(joined: Joined, until: AbortSignal): Promise<Meeting> {
  if (!(await showKey(joined, until))) return { kind: 'stopped' }
  const revealed = await lookUntil(joined, (look) => look.revealed, until)
  if (revealed === undefined) return { kind: 'stopped' }
  const met = { commitment: joined.commitment, revealed }
  try {
    return { kind: 'met', met, words: await wordsAtCaller(joined.key, met) }
  } catch (error) {
    if (error instanceof CannotOpen) return { kind: 'care' }
    throw error
  }
}

export type Received =
  | { readonly kind: 'received'; readonly entropy: Bytes }
  | { readonly kind: 'stopped' | 'care' }

/** Opens the receipt, and has what stood between the two destroyed. */
export async function receive(joined: Joined, met: Met, until: AbortSignal): Promise<Received> {
  const sealed = await lookUntil(joined, (look) => look.sealed, until)
  if (sealed === undefined) return { kind: 'stopped' }
  try {
    const entropy = await openReceipt(joined.key, met, sealed)
    const { code, ticket } = joined
    // NOTE: without an answer it ends by itself, ten minutes after it began
    await call(endHandOver, { code, ticket })
    return { kind: 'received', entropy }
  } catch (error) {
    if (error instanceof CannotOpen) return { kind: 'care' }
    throw error
  }
}
