import { createHash } from 'node:crypto'
import { knock, lineOf, type Knock } from '#domain/hand-over.ts'
import { deleteHandOver, lockHandOver, saveHandOver, type HandOver } from '#storage/hand-overs.ts'
import type { Writer } from '#storage/store.ts'
import type { Deps } from '../deps.ts'
import { hashOfCode } from './hand-over.ts'

type Here = Pick<Deps, 'store' | 'now'>
type Bytes = Uint8Array<ArrayBuffer>

/** Somebody with a spoken code, known again by a ticket of their own. */
export type Caller = { readonly code: string; readonly ticket: Bytes }

const hashOf = (ticket: Bytes): Bytes =>
  new Uint8Array(createHash('sha256').update(ticket).digest())

/** The first who comes with the right code is in, and nobody after. Wrong codes are counted against what they nearly hit. */
export async function joinHandOver(deps: Here, caller: Caller) {
  return await onDoor(deps, caller, async (db, { found, outcome }) => {
    const { line, commitment, wrongTries } = found
    if (outcome === 'last-wrong') await deleteHandOver(db, line)
    if (outcome === 'wrong') await saveHandOver(db, line, { wrong_tries: wrongTries + 1 })
    if (outcome === 'joins') await saveHandOver(db, line, { ticket_hash: hashOf(caller.ticket) })
    return outcome === 'joins' || outcome === 'is-in'
      ? { kind: 'joined' as const, commitment }
      : { kind: 'not-found' as const }
  })
}

/** Only once: what the desk was shown cannot be chosen again after the desk revealed its own. */
export async function showCallerKey(
  deps: Here,
  { callerPublic, ...caller }: Caller & { readonly callerPublic: Bytes },
) {
  return await onDoor(deps, caller, async (db, { found, outcome }) => {
    const shown = found.callerPublic ?? callerPublic
    if (outcome !== 'is-in' || shown.toHex() !== callerPublic.toHex()) {
      return { kind: 'not-found' as const }
    }
    await saveHandOver(db, found.line, { caller_public: callerPublic })
    return { kind: 'shown' as const }
  })
}

export async function lookAtHandOver(deps: Here, caller: Caller) {
  return await onDoor(deps, caller, async (_db, { found, outcome }) => {
    if (outcome !== 'is-in') return { kind: 'not-found' as const }
    const { revealed = null, sealed = null } = found
    return { kind: 'looked' as const, revealed, sealed }
  })
}

/** By the caller, who holds the receipt now. */
export async function endHandOver(deps: Here, caller: Caller) {
  return await onDoor(deps, caller, async (db, { found, outcome }) => {
    if (outcome !== 'is-in') return { kind: 'not-found' as const }
    await deleteHandOver(db, found.line)
    return { kind: 'ended' as const }
  })
}

type Met = { readonly found: HandOver; readonly outcome: Knock }

async function onDoor<T>(
  deps: Here,
  { code, ticket }: Caller,
  act: (db: Writer, met: Met) => Promise<T>,
) {
  const line = lineOf(code)
  const organization = await deps.store.cases.organizationOf('hand-over', line)
  if (organization === undefined) return { kind: 'not-found' as const }
  return await deps.store.cases.write(organization, async (db) => {
    const found = await lockHandOver(db, line)
    if (found === undefined) return { kind: 'not-found' as const }
    const isRightCode = found.codeHash.toHex() === hashOfCode(code).toHex()
    const isSameCaller =
      found.ticketHash === undefined
        ? undefined
        : found.ticketHash.toHex() === hashOf(ticket).toHex()
    const outcome = knock({ ...found, isRightCode, isSameCaller }, deps.now())
    return await act(db, { found, outcome })
  })
}
