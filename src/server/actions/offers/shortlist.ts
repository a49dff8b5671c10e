import { randomUUID } from 'node:crypto'
import {
  parseOfferId,
  type KeyId,
  type OrganizationId,
  type ProgramId,
  type RequestId,
  type SupporterId,
} from '#domain/ids.ts'
import type { Sealed } from '#domain/sealed.ts'
import type { NewOffer } from '#storage/offers.ts'
import { listActiveByKeys } from '#storage/offers-standing.ts'
import type { Reader } from '#storage/store.ts'

/** One place on a sealed shortlist, as a browser made it. */
export type Slot = {
  readonly keyId: KeyId
  readonly slot: number
  readonly facets: Sealed
  readonly introduction: Sealed
  readonly voucher: Uint8Array<ArrayBuffer>
}

export type Shortlist = {
  readonly organization: OrganizationId
  readonly program: ProgramId
  readonly request: RequestId
  readonly slots: readonly Slot[]
  readonly today: Temporal.PlainDate
  readonly without: ReadonlySet<SupporterId>
}

/** Slot numbers are part of what was sealed, so none may stand for two offers. `free`: the first that is not taken. */
export const isSlotTaken = (slots: readonly Slot[], free: number): boolean =>
  slots.some(({ slot }) => slot < free) ||
  new Set(slots.map(({ slot }) => slot)).size < slots.length

/** In the order of the shortlist. A key that stands for nobody active is left out, and the second of two for one. */
export async function toNewOffers(db: Reader, list: Shortlist): Promise<readonly NewOffer[]> {
  const { organization, program, request, slots, today, without } = list
  const keys = slots.map(({ keyId }) => keyId)
  const active = await listActiveByKeys(db, program, { keys, today })
  const byKey = new Map(active.map((each) => [each.keyId, each.supporter]))
  const taken = new Set(without)
  return slots.flatMap(({ keyId, ...sealed }) => {
    const to = byKey.get(keyId)
    if (to === undefined || taken.has(to)) return []
    taken.add(to)
    const id = parseOfferId(randomUUID())
    return [{ organization, id, request, to, position: sealed.slot, ...sealed }]
  })
}
