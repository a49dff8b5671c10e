import type { Bytes } from '#domain/framing.ts'
import {
  beginHandOver,
  giveReceipt,
  lookForCaller,
  revealDeskKey,
  stopHandOver,
} from '#contract/intakes.ts'
import {
  beginHandOver as beginSealing,
  revealOf,
  sealReceipt,
  wordsAtDesk,
  type DeskSide,
} from '#sealing/hand-over.ts'
import { whyOf, type Desk } from '../app-desk.ts'
import type { PlaceProgram } from '../session-state.ts'

/** A code that was made, and what stands behind it in this browser. */
export type Begun = { readonly code: string; readonly side: DeskSide }

export type Came = { readonly caller: Bytes; readonly words: readonly string[] }

const CODES = 1_000_000
const MOST_TRIES = 8
const LOOK_MILLISECONDS = 1_500

function makeCode(): string {
  const [roll = 0] = crypto.getRandomValues(new Uint32Array(1))
  return String(roll % CODES).padStart(6, '0')
}

/** `undefined` where no code could be had. */
export async function begin(desk: Desk, { program }: PlaceProgram): Promise<Begun | undefined> {
  const side = await beginSealing()
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const code = makeCode()
    const called = await desk.call(beginHandOver, { program, code, commitment: side.commitment })
    if (called.kind === 'done') return { code, side }
    if (whyOf(called) !== 'code-taken') return undefined
  }
  return undefined
}

/**
 * Waits for the caller's key, shows ours, and gives the words. `over`: nobody came in time. The first key that came
 * counts: one that comes after ours was shown could have been searched for, until it gives the words that are wanted.
 */
export async function meet(
  desk: Pick<Desk, 'call'>,
  { code, side }: Begun,
  until: AbortSignal,
): Promise<Came | 'over'> {
  let caller: Bytes | null = null
  while (!until.aborted) {
    const called = await desk.call(lookForCaller, { code })
    if (whyOf(called) === 'not-found') return 'over'
    if (called.kind === 'done') caller ??= called.output.callerPublic
    if (caller !== null && (await reveal(desk, { code, side }))) {
      return { caller, words: await wordsAtDesk(side, caller) }
    }
    await paused(until)
  }
  return 'over'
}

async function reveal(desk: Pick<Desk, 'call'>, { code, side }: Begun): Promise<boolean> {
  return (await desk.call(revealDeskKey, { code, ...revealOf(side) })).kind === 'done'
}

export type Giving = { readonly begun: Begun; readonly caller: Bytes; readonly entropy: Bytes }

/** After the words were compared. Waits until the caller has it: then nothing is left in between. */
export async function give(
  desk: Desk,
  { begun, caller, entropy }: Giving,
  until: AbortSignal,
): Promise<boolean> {
  const { code, side } = begun
  const sealed = await sealReceipt(side, caller, entropy)
  const called = await desk.call(giveReceipt, { code, sealed })
  if (called.kind !== 'done') return false
  while (!until.aborted) {
    const looked = await desk.call(lookForCaller, { code })
    if (whyOf(looked) === 'not-found') return true
    await paused(until)
  }
  return false
}

export async function stop(desk: Desk, { code }: Begun): Promise<void> {
  await desk.call(stopHandOver, { code })
}

async function paused(until: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, LOOK_MILLISECONDS)
    const end = () => {
      clearTimeout(timer)
      resolve()
    }
    until.addEventListener('abort', end, { once: true })
  })
}
