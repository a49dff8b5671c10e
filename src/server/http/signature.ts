import { createHash } from 'node:crypto'
import { isSignedBy } from '#actions/signed-by.ts'
import { SIGNATURE_SECONDS, signedCallHeaders, signedCallText } from '#contract/signed-call.ts'

export type CallSignature = {
  readonly key: string | undefined
  readonly time: string
  readonly nonce: string
  readonly signature: Uint8Array
  readonly organization: string
}

const NONCE = /^[A-Za-z0-9_-]{22}$/
const SIGNATURE = /^[A-Za-z0-9_-]{86}$/

/** The signature's headers, or `undefined` when any is missing or malformed. */
export function parseCallSignature(headers: Headers): CallSignature | undefined {
  const time = headers.get(signedCallHeaders.time)
  const nonce = headers.get(signedCallHeaders.nonce)
  const signature = headers.get(signedCallHeaders.signature)
  if (time === null || nonce === null || signature === null) return undefined
  if (!NONCE.test(nonce) || !SIGNATURE.test(signature)) return undefined
  return {
    key: headers.get(signedCallHeaders.key) ?? undefined,
    time,
    nonce,
    signature: Uint8Array.fromBase64(signature, { alphabet: 'base64url' }),
    organization: headers.get(signedCallHeaders.organization) ?? '',
  }
}

export function isFresh(time: string, now: Temporal.Instant): boolean {
  try {
    const apart = now.since(Temporal.Instant.from(time)).abs()
    return apart.total('seconds') <= SIGNATURE_SECONDS
  } catch {
    // NOTE: not an instant at all is as stale as an old one
    return false
  }
}

export type Call = {
  readonly method: string
  readonly target: string
  readonly body: Uint8Array
}

export function isCallSignedBy(publicKey: Uint8Array, call: Call, given: CallSignature): boolean {
  const text = signedCallText({
    method: call.method,
    target: call.target,
    bodyHash: createHash('sha256').update(call.body).digest('hex'),
    time: given.time,
    nonce: given.nonce,
    organization: given.organization,
  })
  return isSignedBy(publicKey, text, given.signature)
}

/** Nonces seen in the last minutes, of this process. A write that is replayed to another process changes nothing:
 * ids and positions are made by the caller. */
export class SeenNonces {
  #young = new Set<string>()
  #old = new Set<string>()
  #turnedAt: Temporal.Instant | undefined

  isReplayed(nonce: string, now: Temporal.Instant): boolean {
    this.#turn(now)
    if (this.#young.has(nonce) || this.#old.has(nonce)) return true
    this.#young.add(nonce)
    return false
  }

  #turn(now: Temporal.Instant): void {
    this.#turnedAt ??= now
    if (now.since(this.#turnedAt).total('seconds') < 2 * SIGNATURE_SECONDS) return
    this.#old = this.#young
    this.#young = new Set()
    this.#turnedAt = now
  }
}
