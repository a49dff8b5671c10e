import * as v from 'valibot'
import { openIntake } from '#contract/requests.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import type { RequestId } from '#domain/ids.ts'
import { openIntake as openSealedIntake } from '#sealing/case.ts'
import type { Line } from '#sealing/conversation.ts'
import { keyId, type KemPair } from '#sealing/keys.ts'
import type { Roster } from '#sealing/roster.ts'
import { openShared } from '#sealing/share.ts'
import { intakeText, type IntakeText } from '#web/kit/case-texts.ts'
import { whyOf, type Desk } from '../app-desk.ts'
import type { PlaceProgram } from '../session-state.ts'

type Handed = OutputOf<typeof openIntake>
/** What one side of a conversation showed the team; `undefined` lines: it does not open. */
export type SharedCopy = {
  readonly by: Handed['shared'][number]['author']
  readonly lines: readonly Line[] | undefined
}

export type Opened = {
  readonly request: RequestId
  readonly header: Handed['header']
  /** `undefined` while only what was shared may be read. */
  readonly intake: IntakeText | undefined
  readonly asked: Handed['asked']
  readonly nextSlot: number
  readonly shared: readonly SharedCopy[]
  readonly roster: Roster
}

export type Opening =
  | { readonly kind: 'opened'; readonly opened: Opened }
  | { readonly kind: 'no-team-key' | 'roster-wrong' }
  | { readonly kind: 'failed'; readonly why: string }

type Opener = { readonly team: KemPair; readonly roster: Roster }

/** The keys first: nothing is recorded as opened that could not be opened. */
export async function openRequest(
  desk: Desk,
  program: PlaceProgram,
  request: RequestId,
): Promise<Opening> {
  const view = await desk.roster(program.program, 'again')
  if (view.kind === 'not-to-be-trusted') return { kind: 'roster-wrong' }
  const team = await desk.teamKey(program.program)
  if (view.kind !== 'verified' || team === undefined) return { kind: 'no-team-key' }
  const called = await desk.call(openIntake, { request })
  if (called.kind !== 'done') return { kind: 'failed', why: whyOf(called) }
  try {
    const opener = { team, roster: view.roster }
    return { kind: 'opened', opened: await unseal(request, called.output, opener) }
  } catch {
    return { kind: 'failed', why: 'cannot-open' }
  }
}

async function unseal(request: RequestId, handed: Handed, opener: Opener): Promise<Opened> {
  const { header, asked, nextSlot } = handed
  const shared = await Promise.all(
    handed.shared.map(async (each) => await openCopy({ request, header, each }, opener)),
  )
  const intake = await unsealIntake(request, handed, opener.team)
  return { request, header, asked, nextSlot, shared, roster: opener.roster, intake }
}

/** The server sends this many zeros in place of an intake that is not to be opened yet. */
const WITHHELD_BYTES = 16

async function unsealIntake(request: RequestId, handed: Handed, team: KemPair) {
  const { header, intake } = handed
  if (intake.length === WITHHELD_BYTES) return undefined
  const grants = [{ to: await keyId(team.publicKey), sealed: handed.teamGrant }]
  const sealed = { caseId: request, header, intake, grants }
  return v.parse(intakeText, await openSealedIntake(team, sealed))
}

type Copy = {
  readonly request: RequestId
  readonly header: Handed['header']
  readonly each: Handed['shared'][number]
}

async function openCopy(
  { request, header, each }: Copy,
  { team, roster }: Opener,
): Promise<SharedCopy> {
  const { author: by, epoch, sealed, certificate } = each
  const place = { caseId: request, header, epoch, by, shared: { sealed, certificate } }
  return { by, lines: await openShared(team, place, roster).catch(() => undefined) }
}
