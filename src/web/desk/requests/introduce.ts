import { introduce } from '#contract/requests.ts'
import { toFacets } from '#domain/facets.ts'
import { extendShortlist } from '#sealing/case.ts'
import { whyOf, type Desk } from '../app-desk.ts'
import type { Candidate, OpenCase } from './candidates.ts'

export type Introduced =
  | { readonly kind: 'done' }
  | { readonly kind: 'not-on-the-roster' }
  | { readonly kind: 'failed'; readonly why: string }

/** Seals what the person wrote to those who were chosen, vouched for by this coordinator's key. */
export async function introduceTo(
  desk: Desk,
  opened: OpenCase,
  chosen: readonly Candidate[],
): Promise<Introduced> {
  const { request, header, roster, nextSlot, intake } = opened
  const { signing } = await desk.keys()
  const shortlist = chosen.map(({ ranked, kemPublic }) => ({
    publicKey: kemPublic,
    facets: toFacets(intake.wish, ranked),
    introduction: intake.introduction,
  }))
  const vouching = { caseId: request, header, signer: signing, roster, firstSlot: nextSlot }
  const offers = await extendShortlist(vouching, shortlist).catch(() => undefined)
  if (offers === undefined) return { kind: 'not-on-the-roster' }
  const slots = offers.map(({ supporter, slot, facets, introduction, voucher }) => ({
    keyId: supporter,
    slot,
    facets,
    introduction,
    voucher,
  }))
  const called = await desk.call(introduce, { request, slots })
  return called.kind === 'done' ? { kind: 'done' } : { kind: 'failed', why: whyOf(called) }
}
