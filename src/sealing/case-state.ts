import { frame, type Bytes } from '#domain/framing.ts'
import type { RequestId } from '#domain/ids.ts'
import type { Sealed } from '#domain/sealed.ts'
import { openBox, sealBox } from './box.ts'
import { opening, requireThat } from './cannot-open.ts'
import { pad, unpad } from './padding.ts'
import { decodeJson, encodeJson } from './primitives.ts'
import type { ReceiptKeys } from './receipt.ts'
import type { RosterHead } from './roster.ts'

/** What a requester without storage remembers, sealed to themselves: pass it to `verifyRoster` as expectations. */
export type CaseState = { readonly root: string; readonly head: RosterHead }

/** Seal it again after a newer roster was verified, so that later rollbacks are noticed too. */
export async function sealState(
  receipt: ReceiptKeys,
  caseId: RequestId,
  state: CaseState,
): Promise<Sealed> {
  const { root, head } = state
  const plain = encodeJson({ root, index: head.index, hash: head.hash })
  return await sealBox(receipt.state, frame('state', caseId), pad(plain))
}

export async function openState(
  receipt: ReceiptKeys,
  caseId: RequestId,
  sealed: Bytes,
): Promise<CaseState> {
  return await opening(async () => {
    const plain = unpad(await openBox(receipt.state, frame('state', caseId), sealed))
    return toState(decodeJson(plain))
  })
}

function toState(value: unknown): CaseState {
  requireThat(typeof value === 'object' && value !== null)
  requireThat('root' in value && typeof value.root === 'string')
  requireThat('index' in value && typeof value.index === 'number')
  requireThat('hash' in value && typeof value.hash === 'string')
  return { root: value.root, head: { index: value.index, hash: value.hash } }
}
