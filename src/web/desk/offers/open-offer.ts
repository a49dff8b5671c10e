import * as v from 'valibot'
import { acceptOffer, type listOffers } from '#contract/offers.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import { parseRequestId, type ProgramId } from '#domain/ids.ts'
import { keyId } from '#sealing/keys.ts'
import { openEpoch } from '#sealing/epoch.ts'
import { caseIdOf, openFacets, type OfferPlace } from '#sealing/offer.ts'
import type { Roster } from '#sealing/roster.ts'
import { facetsText, type FacetsText } from '#web/kit/case-texts.ts'
import { whyOf, type Desk } from '../app-desk.ts'

export type Listed = OutputOf<typeof listOffers>
export type OpenOffer = Listed['open'][number]
export type Talk = Listed['talks'][number]

type Carried = Pick<OpenOffer, 'header' | 'slot' | 'voucher'>

export async function placeOf({ header, slot, voucher }: Carried): Promise<OfferPlace> {
  return { caseId: parseRequestId(await caseIdOf(header)), header, slot, voucher }
}

/** The verified roster, read again where it may be older than what was sealed under it. */
export async function requireRoster(
  desk: Desk,
  program: ProgramId,
  again?: 'again',
): Promise<Roster> {
  const view = await desk.roster(program, again)
  if (view.kind !== 'verified') throw new TypeError('no roster')
  return view.roster
}

/** Who has been put on the roster; offers cannot be sealed to anybody else. */
export async function isOnRoster(desk: Desk, program: ProgramId): Promise<boolean> {
  const view = await desk.roster(program, 'again')
  return view.kind !== 'verified' || view.roster.supporters.has(await keyId(desk.me.kemPublic))
}

export async function readFacets(
  desk: Desk,
  offer: Carried & Pick<OpenOffer, 'program' | 'facets'>,
): Promise<FacetsText> {
  const { kem } = await desk.keys()
  const place = { ...(await placeOf(offer)), facets: offer.facets }
  const open = async (again?: 'again') =>
    await openFacets(kem, place, await requireRoster(desk, offer.program, again))
  // A voucher of a coordinator who was added since opens with the newer roster.
  const facets = await open().catch(async () => await open('again'))
  return v.parse(facetsText, facets)
}

export type Accepted = 'accepted' | { readonly why: string }

/** Makes the conversation's first key here, and says yes with it: whoever is first wins. */
export async function accept(desk: Desk, offer: OpenOffer): Promise<Accepted> {
  try {
    const place = { ...(await placeOf(offer)), epoch: offer.epoch }
    const roster = await requireRoster(desk, offer.program)
    const { opening } = await openEpoch(await desk.keys(), place, roster)
    const said = await desk.call(acceptOffer, { offer: offer.offer, epoch: offer.epoch, opening })
    return said.kind === 'done' ? 'accepted' : { why: whyOf(said) }
  } catch {
    return { why: 'cannot-open' }
  }
}
