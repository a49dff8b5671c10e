import * as v from 'valibot'

/** Refusals that any endpoint may give. Capabilities add their outcomes' kinds. The codes are stable. */
export const refusalStatus = {
  'malformed-json': 400,
  'duplicate-key': 400,
  'invalid-input': 400,
  'wrong-content-type': 415,
  'too-large': 413,
  'not-signed-in': 401,
  'stale-signature': 401,
  'replayed-call': 401,
  'bad-signature': 401,
  'unlock-again': 401,
  'cross-site': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'too-many-requests': 429,
  unavailable: 503,
  'server-error': 500,
} as const

export const refusal = v.object({
  error: v.object({ code: v.string(), fields: v.optional(v.array(v.string())) }),
})
