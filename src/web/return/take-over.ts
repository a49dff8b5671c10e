import type { OutputOf } from '#contract/endpoint.ts'
import { endHandOver, joinHandOver, lookAtHandOver } from '#contract/intakes.ts'
import type { Bytes } from '#domain/framing.ts'
import { CannotOpen } from '#sealing/cannot-open.ts'
import {
  makeHandOverKey,
  openReceipt,
  wordsAtCaller,
  type HandOverKey,
  type Met,
} from '#sealing/hand-over.ts'
import { call } from '#web/kit/call.ts'

const LOOK_MILLISECONDS = 2_000

/** A code that led to the other browser. */
export type Joined = {
  readonly code: string
  readonly key: HandOverKey
  readonly commitment: Bytes
}

export type Joining =
  | { readonly kind: 'joined'; readonly joined: Joined }
  | { readonly kind: 'wrong-code' | 'often' | 'offline' }

/** `key`: made once, so that a lost answer does not use the code up. */
export async function join(code: string, key: HandOverKey): Promise<Joining> {
  const said = await call(joinHandOver, { code, callerPublic: key.publicKey })
  if (said.kind === 'done') {
    return { kind: 'joined', joined: { code, key, commitment: said.output.commitment } }
  }
  if (said.kind === 'offline') return { kind: 'offline' }
  if (said.code === 'too-many-requests') return { kind: 'often' }
  return { kind: said.code === 'not-found' ? 'wrong-code' : 'offline' }
}

export const makeKey = makeHandOverKey

type Look = OutputOf<typeof lookAtHandOver>

/** Until there is something, or it is over. A lost connection is waited out. */
async function lookUntil<T>(
  { code, key }: Joined,
  find: (look: Look) => T | null,
  until: AbortSignal,
): Promise<T | undefined> {
  while (!until.aborted) {
    const said = await call(lookAtHandOver, { code, callerPublic: key.publicKey })
    if (said.kind === 'refused' && said.code === 'not-found') return undefined
    const found = said.kind === 'done' ? find(said.output) : null
    if (found !== null) return found
    await new Promise((resolve) => setTimeout(resolve, LOOK_MILLISECONDS))
  }
  return undefined
}

export type Meeting =
  | { readonly kind: 'met'; readonly met: Met; readonly words: readonly string[] }
  | { readonly kind: 'stopped' | 'care' }

/** The other side's key, held against what it committed to; then the words to read aloud. */
export async function meet(joined: Joined, until: AbortSignal): Promise<Meeting> {
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
    const { code, key } = joined
    // NOTE: without an answer it ends by itself, ten minutes after it began
    await call(endHandOver, { code, callerPublic: key.publicKey })
    return { kind: 'received', entropy }
  } catch (error) {
    if (error instanceof CannotOpen) return { kind: 'care' }
    throw error
  }
}
