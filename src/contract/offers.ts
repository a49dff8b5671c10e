import * as v from 'valibot'
import { endpoint } from './endpoint.ts'
import { bytes, day, instant, nothing, offerId, position, programId, sealed } from './parts.ts'
import { epochOpening, voucher } from './requests.ts'

const KIB = 1024

const openOffer = v.strictObject({
  offer: offerId,
  program: programId,
  header: bytes(KIB),
  slot: position,
  voucher,
  facets: sealed,
  offeredAt: instant,
  expiresAt: instant,
  /** Of the conversation that an acceptance would open. */
  epoch: position,
  alsoAsked: position,
})

const talk = v.strictObject({
  offer: offerId,
  program: programId,
  matchedOn: day,
  epoch: position,
  header: bytes(KIB),
  slot: position,
  voucher,
  facets: sealed,
})

export const listOffers = endpoint({
  method: 'GET',
  path: '/api/offers/list',
  permit: 'offer.answer',
  input: nothing,
  output: v.strictObject({ open: v.array(openOffer), talks: v.array(talk) }),
})

/** First valid acceptance wins. `opening` is the conversation's first epoch, made and signed by this browser. */
export const acceptOffer = endpoint({
  method: 'POST',
  path: '/api/offers/accept',
  permit: 'offer.answer',
  input: v.strictObject({ offer: offerId, epoch: position, opening: epochOpening }),
  output: v.strictObject({ introduction: sealed }),
})

export const declineOffer = endpoint({
  method: 'POST',
  path: '/api/offers/decline',
  permit: 'offer.answer',
  input: v.strictObject({ offer: offerId }),
  output: nothing,
})
