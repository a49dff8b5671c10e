import * as v from 'valibot'
import type { OutputOf } from '#contract/endpoint.ts'
import { showProgram } from '#contract/programs.ts'
import { showRequest } from '#contract/requests.ts'
import type { Bytes } from '#domain/framing.ts'
import { CannotOpen } from '#sealing/cannot-open.ts'
import { openState, type CaseState } from '#sealing/case-state.ts'
import { openIntake, type SealedCase } from '#sealing/case.ts'
import { keyId } from '#sealing/keys.ts'
import { openHeader } from '#sealing/offer.ts'
import { sameBytes } from '#sealing/primitives.ts'
import { receiptKeys, type ReceiptKeys } from '#sealing/receipt.ts'
import { verifyRoster, type Roster } from '#sealing/roster.ts'
import type { ShownProgram } from '#web/case/lists.ts'
import { call, type Signer } from '#web/kit/call.ts'
import { intakeText, type IntakeText } from '#web/kit/case-texts.ts'

export type ShownRequest = OutputOf<typeof showRequest>

/** A case that its own words opened. `before` is what the roster was when it was made. */
export type OpenCase = {
  readonly receipt: ReceiptKeys
  readonly signer: Signer
  readonly shown: ShownRequest
  readonly program: ShownProgram
  readonly before: CaseState
  readonly roster: Roster
  readonly intake: IntakeText
}

/** A case that somebody closed: nothing is left to open, and its own words may still leave feedback. */
export type ClosedCase = Pick<OpenCase, 'signer' | 'program'>

/** Wrong words and a case that is gone are one answer, on purpose. `wrong`: what came was refused. */
export type Opened =
  | { readonly kind: 'open'; readonly case: OpenCase }
  | { readonly kind: 'closed'; readonly case: ClosedCase }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'wrong'; readonly phone: string | undefined }

export async function openWithWords(entropy: Bytes): Promise<Opened> {
  const receipt = await receiptKeys(entropy)
  return await openCase(receipt)
}

export async function openCase(receipt: ReceiptKeys): Promise<Opened> {
  const signer = { kind: 'asker', pair: receipt.access, keyId: receipt.accessId } as const
  const asked = await call(showRequest, {}, signer)
  if (asked.kind !== 'done') return isUnknown(asked) ? { kind: 'unknown' } : { kind: 'offline' }
  const shown = asked.output
  const program = await call(showProgram, { program: shown.program })
  if (program.kind !== 'done') return { kind: 'offline' }
  // What was sealed is destroyed: only zeros stand where it was, and nothing could be proven of them.
  if (shown.stage === 'closed') return { kind: 'closed', case: { signer, program: program.output } }
  try {
    const opened = await openParts(receipt, shown, program.output)
    return { kind: 'open', case: { receipt, signer, shown, program: program.output, ...opened } }
  } catch (error) {
    if (!(error instanceof CannotOpen || error instanceof v.ValiError)) throw error
    return { kind: 'wrong', phone: program.output.phone }
  }
}

const UNKNOWN: ReadonlySet<string> = new Set([
  'not-found',
  'not-signed-in',
  'bad-signature',
  'gone',
])

const isUnknown = (asked: { readonly kind: string; readonly code?: string }): boolean =>
  asked.kind === 'refused' && UNKNOWN.has(asked.code ?? '')

/** The header must name this receipt; the roster must go on from the one that the case was sealed under. */
async function openParts(receipt: ReceiptKeys, shown: ShownRequest, program: ShownProgram) {
  const { request: caseId, header, state } = shown
  const { accessPublic } = await openHeader({ caseId, header })
  if (!sameBytes(accessPublic, receipt.access.publicKey)) throw new CannotOpen()
  const before = await openState(receipt, caseId, state)
  const { root, head } = before
  const roster = await verifyRoster(program.roster, { root, headAt: head })
  const intake = await openIntake(receipt.kem, await toSealedCase(receipt, shown))
  return { before, roster, intake: v.parse(intakeText, intake) }
}

export async function toSealedCase(
  receipt: ReceiptKeys,
  { request, header, intake, askerGrant }: ShownRequest,
): Promise<SealedCase> {
  const grants = [{ to: await keyId(receipt.kem.publicKey), sealed: askerGrant }]
  return { caseId: request, header, intake, grants }
}
