import { knock, lineOf, type Knock } from '#domain/hand-over.ts'
import { deleteHandOver, lockHandOver, saveHandOver, type HandOver } from '#storage/hand-overs.ts'
import type { Writer } from '#storage/store.ts'
import type { Deps } from '../deps.ts'
import { hashOfCode } from './hand-over.ts'

type Here = Pick<Deps, 'store' | 'now'>
type Bytes = Uint8Array<ArrayBuffer>

/** Somebody with a spoken code and a fresh key. */
export type Caller = { readonly code: string; readonly callerPublic: Bytes }

/** The first who comes with the right code is in, and nobody after. Wrong codes are counted against what they nearly hit. */
export async function joinHandOver(deps: Here, caller: Caller) {
  return await onDoor(deps, caller, async (db, { found, outcome }) => {
    const { line, commitment, wrongTries } = found
    if (outcome === 'last-wrong') await deleteHandOver(db, line)
    if (outcome === 'wrong') await saveHandOver(db, line, { wrong_tries: wrongTries + 1 })
    if (outcome === 'joins') await saveHandOver(db, line, { caller_public: caller.callerPublic })
    return outcome === 'joins' || outcome === 'is-in'
      ? { kind: 'joined' as const, commitment }
      : { kind: 'not-found' as const }
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
  { code, callerPublic }: Caller,
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
      found.callerPublic === undefined
        ? undefined
        : found.callerPublic.toHex() === callerPublic.toHex()
    const outcome = knock({ ...found, isRightCode, isSameCaller }, deps.now())
    return await act(db, { found, outcome })
  })
}
