import { createHash } from 'node:crypto'
import { HAND_OVER_MINUTES, isOver, lineOf } from '#domain/hand-over.ts'
import type { OrganizationId, ProgramId } from '#domain/ids.ts'
import type { Sealed } from '#domain/sealed.ts'
import {
  deleteHandOver,
  deleteHandOversUntil,
  lockHandOver,
  saveHandOver,
  saveNewHandOver,
  type HandOver,
} from '#storage/hand-overs.ts'
import { enqueue } from '#storage/jobs.ts'
import { findProgram } from '#storage/programs.ts'
import type { Writer } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'

type Here = Pick<Deps, 'store' | 'now'>
type Bytes = Uint8Array<ArrayBuffer>

/** So that no digits that open something stand in the database. */
export const hashOfCode = (code: string): Bytes =>
  new Uint8Array(createHash('sha256').update(`hand-over:${code}`).digest())

type Beginning = {
  readonly program: ProgramId
  readonly code: string
  readonly commitment: Bytes
}

/** By the coordinator who is on the phone. Ten minutes later nothing is left of it, whatever happened. */
export async function beginHandOver(deps: Here, actor: StaffActor, beginning: Beginning) {
  const { organization, account } = actor
  const { program, code, commitment } = beginning
  return await deps.store.cases.write(organization, async (db) => {
    if ((await findProgram(db, program)) === undefined) return { kind: 'not-found' as const }
    await deleteHandOversUntil(db, deps.now())
    const expiresAt = deps.now().add({ minutes: HAND_OVER_MINUTES })
    const isNew = await saveNewHandOver(db, {
      organization,
      program,
      line: lineOf(code),
      codeHash: hashOfCode(code),
      begunBy: account,
      commitment,
      expiresAt,
    })
    if (!isNew) return { kind: 'code-taken' as const }
    const name = 'intakes.end-hand-overs'
    await enqueue(db, { organization, name, subject: organization, runAt: expiresAt })
    return { kind: 'begun' as const, expiresAt }
  })
}

export async function lookForCaller(deps: Here, actor: StaffActor, code: string) {
  return await onOwn(deps, { actor, code }, async (_db, { callerPublic = null }) => ({
    kind: 'looked' as const,
    callerPublic,
  }))
}

type Revealing = { readonly code: string; readonly publicKey: Bytes; readonly nonce: Bytes }

/** Only once, and only when the caller's key is there: what was committed to before cannot be chosen after. */
export async function revealDeskKey(deps: Here, actor: StaffActor, revealing: Revealing) {
  const { code, publicKey, nonce } = revealing
  return await onOwn(deps, { actor, code }, async (db, { line, callerPublic, revealed }) => {
    if (callerPublic === undefined) return { kind: 'nobody-there' as const }
    if (revealed === undefined) {
      await saveHandOver(db, line, { desk_public: publicKey, nonce })
      return { kind: 'revealed' as const }
    }
    const isSame = revealed.publicKey.toHex() === publicKey.toHex()
    return { kind: isSame ? ('revealed' as const) : ('already-revealed' as const) }
  })
}

type Giving = { readonly code: string; readonly sealed: Sealed }

export async function giveReceipt(deps: Here, actor: StaffActor, { code, sealed }: Giving) {
  return await onOwn(deps, { actor, code }, async (db, { line, revealed }) => {
    if (revealed === undefined) return { kind: 'nobody-there' as const }
    await saveHandOver(db, line, { sealed })
    return { kind: 'given' as const }
  })
}

export async function stopHandOver(deps: Here, actor: StaffActor, code: string) {
  return await onOwn(deps, { actor, code }, async (db, { line }) => {
    await deleteHandOver(db, line)
    return { kind: 'stopped' as const }
  })
}

export async function endOverdueHandOvers(deps: Here, organization: OrganizationId): Promise<void> {
  await deps.store.cases.write(organization, (db) => deleteHandOversUntil(db, deps.now()))
}

type Own = { readonly actor: StaffActor; readonly code: string }

/** Nobody else's, not even another coordinator's of the same program: only one of them is on the phone. */
async function onOwn<T>(
  deps: Here,
  { actor, code }: Own,
  act: (db: Writer, handOver: HandOver) => Promise<T>,
) {
  return await deps.store.cases.write(actor.organization, async (db) => {
    const found = await lockHandOver(db, lineOf(code))
    const isOwn =
      found?.begunBy === actor.account && found.codeHash.toHex() === hashOfCode(code).toHex()
    if (!isOwn || isOver(found, deps.now())) return { kind: 'not-found' as const }
    return await act(db, found)
  })
}
