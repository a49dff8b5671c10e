import * as v from 'valibot'
import { endpoint, MANY_BYTES } from './endpoint.ts'
import { bytes, nothing, offerId, position, positionText, sealed } from './parts.ts'
import { epochOpening, voucher } from './requests.ts'

const KIB = 1024
const author = v.picklist(['asker', 'supporter'])

const messages = v.array(v.strictObject({ position, author, sealed }))
const page = v.strictObject({ ended: v.boolean(), messages, sharedUpward: position })

const sent = v.strictObject({ epoch: position, position, sealed })
/** A long conversation needs several copies. `id` is made by the browser: a repeat changes nothing. */
const shared = v.strictObject({
  epoch: position,
  teamEpoch: position,
  copies: v.pipe(
    v.array(v.strictObject({ id: v.pipe(v.string(), v.uuid()), sealed, certificate: bytes(KIB) })),
    v.minLength(1),
    v.maxLength(20),
  ),
})

/** Messages of an epoch from a position on. */
export const readAsAsker = endpoint({
  method: 'GET',
  path: '/api/conversations/asker/read',
  permit: 'asker',
  input: v.strictObject({ epoch: positionText, from: positionText }),
  output: page,
})

/** Refused as `out-of-order` when another message took the position: read on, seal again, send again. */
export const sayAsAsker = endpoint({
  method: 'POST',
  path: '/api/conversations/asker/say',
  permit: 'asker',
  input: sent,
  output: nothing,
})

export const shareAsAsker = endpoint({
  method: 'POST',
  path: '/api/conversations/asker/share',
  permit: 'asker',
  mostBytes: MANY_BYTES,
  input: shared,
  output: nothing,
})

/** A stream of lines, one at each change and one at least every 20 seconds: read again. It never carries content. */
export const followAsAsker = endpoint({
  method: 'GET',
  path: '/api/conversations/asker/follow',
  permit: 'asker',
  input: nothing,
  output: v.any(),
})

export const readAsSupporter = endpoint({
  method: 'GET',
  path: '/api/conversations/supporter/read',
  permit: 'conversation.support',
  input: v.strictObject({ offer: offerId, from: positionText }),
  output: v.strictObject({
    ...page.entries,
    epoch: position,
    header: bytes(KIB),
    slot: position,
    voucher,
    opening: epochOpening,
    introduction: sealed,
  }),
})

export const sayAsSupporter = endpoint({
  method: 'POST',
  path: '/api/conversations/supporter/say',
  permit: 'conversation.support',
  input: v.strictObject({ offer: offerId, ...sent.entries }),
  output: nothing,
})

export const shareAsSupporter = endpoint({
  method: 'POST',
  path: '/api/conversations/supporter/share',
  permit: 'conversation.support',
  mostBytes: MANY_BYTES,
  input: v.strictObject({ offer: offerId, ...shared.entries }),
  output: nothing,
})

/** Closes the case: everything sealed is destroyed in one transaction. */
export const closeAsSupporter = endpoint({
  method: 'POST',
  path: '/api/conversations/supporter/close',
  permit: 'conversation.support',
  input: v.strictObject({ offer: offerId }),
  output: nothing,
})

/** The supporter cannot go on: the case waits again, the next on the shortlist are asked. */
export const handBack = endpoint({
  method: 'POST',
  path: '/api/conversations/supporter/hand-back',
  permit: 'conversation.support',
  input: v.strictObject({ offer: offerId }),
  output: nothing,
})

/** As `followAsAsker`, for the desk: lines `offers`, `talks`, `board` say what to read again. */
export const followDesk = endpoint({
  method: 'GET',
  path: '/api/desk/follow',
  permit: 'staff',
  input: nothing,
  output: v.any(),
})
