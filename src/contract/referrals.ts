import * as v from 'valibot'
import { referralStates } from '#domain/referral.ts'
import { endpoint } from './endpoint.ts'
import {
  day,
  nothing,
  position,
  programId,
  referralId,
  sealed,
  slug,
  smallSealed,
} from './parts.ts'

/**
 * Somebody thinks of a colleague. What they write is sealed in their browser to the team; they learn that it arrived,
 * and nothing more, ever. A repeat of the same referral changes nothing.
 */
export const sendReferral = endpoint({
  method: 'POST',
  path: '/api/referrals/send',
  permit: 'anyone',
  scarce: true,
  input: v.strictObject({
    program: slug,
    referral: referralId,
    sealed,
    teamGrant: smallSealed,
    teamEpoch: position,
  }),
  output: nothing,
})

/** What waits and until when; never what is in it. */
export const listReferrals = endpoint({
  method: 'GET',
  path: '/api/referrals/list',
  permit: 'referral.open',
  input: v.strictObject({ program: programId }),
  output: v.strictObject({
    referrals: v.array(
      v.strictObject({
        referral: referralId,
        state: v.picklist(referralStates),
        receivedOn: day,
        /** Gone on this day, whatever came of it. */
        expiresOn: day,
      }),
    ),
  }),
})

const referralRef = v.strictObject({ referral: referralId })

/** Opening is recorded. */
export const openReferral = endpoint({
  method: 'POST',
  path: '/api/referrals/open',
  permit: 'referral.open',
  input: referralRef,
  output: v.strictObject({ sealed, teamGrant: smallSealed, teamEpoch: position }),
})

/** The person was asked, once. Refused as `already-contacted`, so that nobody is asked twice. */
export const markContacted = endpoint({
  method: 'POST',
  path: '/api/referrals/contacted',
  permit: 'referral.open',
  input: referralRef,
  output: nothing,
})

/** Destroys it at once. A yes and a no end alike. */
export const closeReferral = endpoint({
  method: 'POST',
  path: '/api/referrals/close',
  permit: 'referral.open',
  input: referralRef,
  output: nothing,
})
