/** Header names of a signed call. The signature covers everything that the call means. */
export const signedCallHeaders = {
  /** Hexadecimal key id of the asker's access key; absent on a desk call, whose key belongs to the session. */
  key: 'peerlight-key',
  time: 'peerlight-time',
  nonce: 'peerlight-nonce',
  signature: 'peerlight-signature',
  /** The organization in which a member of staff acts. */
  organization: 'peerlight-organization',
} as const

/** A signature older or newer than this is refused: it bounds what a recorded call is worth. */
export const SIGNATURE_SECONDS = 120

export type SignedCall = {
  readonly method: string
  /** Path with query, as sent. */
  readonly target: string
  /** SHA-256 of the body in hexadecimal; of nothing, for a call without a body. */
  readonly bodyHash: string
  /** ISO 8601 instant. */
  readonly time: string
  /** 16 random bytes in base64url. */
  readonly nonce: string
  /** Acting organization, or empty. */
  readonly organization: string
}

/** The text that both sides sign and verify, as UTF-8. No part can contain a line feed. */
export function signedCallText(call: SignedCall): string {
  return [
    'peerlight/v1/call',
    call.method,
    call.target,
    call.bodyHash,
    call.time,
    call.nonce,
    call.organization,
  ].join('\n')
}
