import * as v from 'valibot'
import { endpoint } from './endpoint.ts'
import { instant, nothing, programId, publicKey, smallSealed, token } from './parts.ts'

/**
 * A caller whose case was taken by phone takes it over on line. The code only finds the other browser; what the two
 * show each other is compared by four words (`sealing/hand-over.ts`). Nothing here names a case.
 */
export const handOverCode = v.pipe(v.string(), v.regex(/^\d{6}$/, 'not six digits'))
const code = handOverCode
const theCode = v.strictObject({ code })

/** Refused as `code-taken` where another code that lives begins with the same three digits: make another. */
export const beginHandOver = endpoint({
  method: 'POST',
  path: '/api/intakes/begin-hand-over',
  permit: 'intake.take',
  input: v.strictObject({ program: programId, code, commitment: token }),
  output: v.strictObject({ expiresAt: instant }),
})

/** Whether the caller came. `not-found` once it is over, or the caller has the receipt. */
export const lookForCaller = endpoint({
  method: 'POST',
  path: '/api/intakes/look-for-caller',
  permit: 'intake.take',
  input: theCode,
  output: v.strictObject({ callerPublic: v.nullable(publicKey) }),
})

/** After the caller's key is there, and before anything is sealed to it. */
export const revealDeskKey = endpoint({
  method: 'POST',
  path: '/api/intakes/reveal-key',
  permit: 'intake.take',
  input: v.strictObject({ code, publicKey, nonce: token }),
  output: nothing,
})

/** After the four words were compared aloud. */
export const giveReceipt = endpoint({
  method: 'POST',
  path: '/api/intakes/give-receipt',
  permit: 'intake.take',
  input: v.strictObject({ code, sealed: smallSealed }),
  output: nothing,
})

/** The words were not the same, or nobody came. */
export const stopHandOver = endpoint({
  method: 'POST',
  path: '/api/intakes/stop-hand-over',
  permit: 'intake.take',
  input: theCode,
  output: nothing,
})

/** `ticket`: made at random by the caller's page, so that it is known again. Says nothing of its key. */
const caller = v.strictObject({ code, ticket: token })

/** A wrong code, one that was used and one that ran out are one answer. */
export const joinHandOver = endpoint({
  method: 'POST',
  path: '/api/hand-overs/join',
  permit: 'anyone',
  scarce: true,
  input: caller,
  output: v.strictObject({ commitment: token }),
})

/**
 * By the one who joined, and only once the commitment came: whoever knew the caller's key before choosing what to commit
 * to could search for a commitment under which the four words read alike.
 */
export const showCallerKey = endpoint({
  method: 'POST',
  path: '/api/hand-overs/show-key',
  permit: 'anyone',
  input: v.strictObject({ ...caller.entries, callerPublic: publicKey }),
  output: nothing,
})

/** By the one who joined: the key of the desk, then the receipt. */
export const lookAtHandOver = endpoint({
  method: 'POST',
  path: '/api/hand-overs/look',
  permit: 'anyone',
  input: caller,
  output: v.strictObject({
    revealed: v.nullable(v.strictObject({ publicKey, nonce: token })),
    sealed: v.nullable(smallSealed),
  }),
})

/** The caller holds the receipt: what was between the two is destroyed. */
export const endHandOver = endpoint({
  method: 'POST',
  path: '/api/hand-overs/end',
  permit: 'anyone',
  input: caller,
  output: nothing,
})
