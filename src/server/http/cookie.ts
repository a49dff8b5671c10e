const NAME = '__Host-peerlight'
const TOKEN = new RegExp(`(?:^|; )${NAME}=([A-Za-z0-9_-]{43})(?:;|$)`)

/** The session token that a browser sent, if it looks like one. */
export function readSessionToken(headers: Headers): Uint8Array<ArrayBuffer> | undefined {
  const text = TOKEN.exec(headers.get('cookie') ?? '')?.[1]
  return text === undefined ? undefined : Uint8Array.fromBase64(text, { alphabet: 'base64url' })
}

export function sessionCookie(token: Uint8Array): string {
  const text = token.toBase64({ alphabet: 'base64url', omitPadding: true })
  return `${NAME}=${text}; Path=/; Secure; HttpOnly; SameSite=Strict`
}

export const noSessionCookie = `${NAME}=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0`
