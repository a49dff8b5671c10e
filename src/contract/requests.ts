import * as v from 'valibot'
import { endpoint, MANY_BYTES } from './endpoint.ts'
import {
  bytes,
  day,
  instant,
  keyId,
  nothing,
  position,
  programId,
  requestId,
  sealed,
  slug,
  smallSealed,
  token,
} from './parts.ts'

const KIB = 1024
export const choices = ['direct', 'coordinator'] as const
const choice = v.picklist(choices)

/** Signed by who drew up the shortlist: this supporter may be asked, with these two sealed parts. */
export const voucher = bytes(KIB)

/** One shortlisted supporter: what is shown with the offer, and what is handed over after acceptance. Slots are
 * numbered within the case and never used twice. */
export const slot = v.strictObject({
  keyId,
  slot: position,
  facets: sealed,
  introduction: sealed,
  voucher,
})

/** How a conversation began: made and signed by the supporter who accepted. */
export const epochOpening = v.strictObject({
  certificate: bytes(KIB),
  toRequester: smallSealed,
  toSupporter: smallSealed,
})
export const MOST_SLOTS = 40
const slots = v.pipe(v.array(slot), v.maxLength(MOST_SLOTS))

/** The case is named by its own header; a repeated submission of the same case changes nothing and answers the same. */
export const submitRequest = endpoint({
  method: 'POST',
  path: '/api/requests/submit',
  permit: 'anyone',
  scarce: true,
  mostBytes: MANY_BYTES,
  input: v.strictObject({
    program: slug,
    entry: v.nullable(slug),
    choice,
    header: bytes(KIB),
    state: sealed,
    intake: sealed,
    askerGrant: smallSealed,
    teamGrant: smallSealed,
    teamEpoch: position,
    slots,
    /** By the access key that the header names, over the header: nobody can file a case for another's key. */
    proof: bytes(64),
  }),
  output: v.strictObject({ request: requestId }),
})

export const showRequest = endpoint({
  method: 'GET',
  path: '/api/requests/show',
  permit: 'asker',
  input: nothing,
  output: v.strictObject({
    request: requestId,
    program: slug,
    stage: v.picklist(['waiting', 'matched', 'closed']),
    choice,
    askedOn: day,
    /** Someone waits for an answer by then; `null` once matched. */
    promiseDue: v.nullable(instant),
    nextWaveAt: v.nullable(instant),
    released: v.boolean(),
    offers: v.strictObject({ listed: position, open: position, declined: position }),
    header: bytes(KIB),
    state: sealed,
    intake: sealed,
    askerGrant: smallSealed,
    epochs: v.array(
      v.strictObject({
        epoch: position,
        slot: position,
        voucher,
        opening: epochOpening,
        ended: v.boolean(),
      }),
    ),
    sharedUpward: position,
    /** The first slot number that is still free. */
    nextSlot: position,
  }),
})

/** The person changes the wishes: the offers nobody holds yet are replaced, the intake too. */
export const changeRequest = endpoint({
  method: 'POST',
  path: '/api/requests/change',
  permit: 'asker',
  mostBytes: MANY_BYTES,
  input: v.strictObject({
    choice,
    intake: sealed,
    askerGrant: smallSealed,
    teamGrant: smallSealed,
    teamEpoch: position,
    slots,
  }),
  output: nothing,
})

/** Destroys the case at once; the ticket allows one unlinkable feedback. */
export const withdrawRequest = endpoint({
  method: 'POST',
  path: '/api/requests/withdraw',
  permit: 'asker',
  input: nothing,
  output: v.strictObject({ ticket: token }),
})

export const feedbackAnswers = v.strictObject({
  helped: v.nullable(v.picklist(['yes', 'somewhat', 'no'])),
  soonEnough: v.nullable(v.picklist(['yes', 'no'])),
  feltConfidential: v.nullable(v.picklist(['yes', 'no', 'unsure'])),
  again: v.nullable(v.picklist(['yes', 'no', 'unsure'])),
})

export const leaveFeedback = endpoint({
  method: 'POST',
  path: '/api/feedback/leave',
  permit: 'anyone',
  input: v.strictObject({ program: slug, ticket: token, answers: feedbackAnswers }),
  output: nothing,
})

/** What waits, for those who run the program: never what is in it. */
export const showBoard = endpoint({
  method: 'GET',
  path: '/api/requests/board',
  permit: 'board.read',
  input: v.strictObject({ program: programId }),
  output: v.strictObject({
    waiting: v.array(
      v.strictObject({
        request: requestId,
        choice,
        since: instant,
        promiseDue: instant,
        promiseShare: v.number(),
        released: v.boolean(),
        needsHand: v.boolean(),
        offers: v.strictObject({ listed: position, open: position, declined: position }),
        nextWaveAt: v.nullable(instant),
        shared: position,
      }),
    ),
    matched: v.array(
      v.strictObject({ request: requestId, askedOn: day, matchedOn: day, shared: position }),
    ),
    supporters: v.strictObject({ active: position, inHours: position, paused: position }),
    week: v.strictObject({
      matched: position,
      typicalMinutes: v.nullable(v.number()),
      beyondPromise: position,
      held: position,
    }),
  }),
})

const caseRef = v.strictObject({ request: requestId })

/** Opening is recorded. Given when the person chose a coordinator, or the promise is near, or nobody is left to ask. */
export const openIntake = endpoint({
  method: 'POST',
  path: '/api/requests/open-intake',
  permit: 'request.open',
  input: caseRef,
  output: v.strictObject({
    header: bytes(KIB),
    intake: sealed,
    teamGrant: smallSealed,
    teamEpoch: position,
    shared: v.array(
      v.strictObject({
        author: v.picklist(['asker', 'supporter']),
        epoch: position,
        sealed,
        certificate: bytes(KIB),
        teamEpoch: position,
      }),
    ),
    asked: v.array(v.strictObject({ keyId, state: v.string() })),
    nextSlot: position,
  }),
})

/** A coordinator's browser seals introductions to the supporters it chose; they are offered at once, whatever the hour. */
export const introduce = endpoint({
  method: 'POST',
  path: '/api/requests/introduce',
  permit: 'request.match',
  mostBytes: MANY_BYTES,
  input: v.strictObject({ request: requestId, slots: v.pipe(slots, v.minLength(1)) }),
  output: nothing,
})

/** The present supporter loses access at once; the shortlist goes on, or a coordinator chooses. */
export const reassignRequest = endpoint({
  method: 'POST',
  path: '/api/requests/reassign',
  permit: 'request.match',
  input: caseRef,
  output: nothing,
})

export const closeRequest = endpoint({
  method: 'POST',
  path: '/api/requests/close',
  permit: 'request.match',
  input: caseRef,
  output: nothing,
})
