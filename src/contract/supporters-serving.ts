import * as v from 'valibot'
import { supporterStates } from '#domain/supporter.ts'
import { endpoint } from './endpoint.ts'
import { nothing, programId, supporterId } from './parts.ts'

/** Every pool the caller is in, wherever they act, and those of their network and home they could join. */
export const listServing = endpoint({
  method: 'GET',
  path: '/api/supporters/serving',
  permit: 'profile.keep',
  input: nothing,
  output: v.strictObject({
    pools: v.array(
      v.strictObject({
        program: programId,
        name: v.string(),
        organization: v.string(),
        /** `null`: not in this pool. */
        supporter: v.nullable(supporterId),
        state: v.nullable(v.picklist(supporterStates)),
      }),
    ),
  }),
})

/** A wish that the coordinators of that pool see, and answer. */
export const offerMyself = endpoint({
  method: 'POST',
  path: '/api/supporters/offer-myself',
  permit: 'profile.keep',
  input: v.strictObject({ program: programId }),
  output: nothing,
})

/** From a pool of the caller's own, whichever organization holds it; a wish is taken back. */
export const leaveMine = endpoint({
  method: 'POST',
  path: '/api/supporters/leave-mine',
  permit: 'profile.keep',
  input: v.strictObject({ supporter: supporterId }),
  output: nothing,
})

export const answerWish = endpoint({
  method: 'POST',
  path: '/api/supporters/answer-wish',
  permit: 'supporter.write',
  input: v.strictObject({ supporter: supporterId, answer: v.picklist(['welcome', 'not-now']) }),
  output: nothing,
})
