/** What a device key or the recovery words sign to sign in, as UTF-8: a challenge, and the key of the session it is for. */
export const signInText = (challenge: string, sessionPublic: string): string =>
  ['peerlight/v1/sign-in', challenge, sessionPublic].join('\n')

/** What a new device key or recovery sheet signs to be added to an account. `authPublic` in base64url. */
export const addMethodText = (challenge: string, account: string, authPublic: string): string =>
  ['peerlight/v1/add-method', challenge, account, authPublic].join('\n')
