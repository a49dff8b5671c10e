import {
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type WebAuthnCredential,
} from '@simplewebauthn/server'
import type { UnlockMethod } from '#storage/methods.ts'
import { toBase64Url } from '../key-id.ts'

type Bytes = Uint8Array<ArrayBuffer>

export type PasskeyAnswer = {
  readonly challenge: string
  readonly credentialId: string
  readonly authenticatorData: Bytes
  readonly clientData: Bytes
  readonly signature: Bytes
}

export type NewPasskey = {
  readonly challenge: string
  readonly credentialId: string
  readonly attestation: Bytes
  readonly clientData: Bytes
}

/** The new counter of a passkey that answered; `undefined` where the answer is worth nothing. */
export async function verifyPasskey(
  answer: PasskeyAnswer,
  method: UnlockMethod,
  origin: string,
): Promise<number | undefined> {
  const { authenticationInfo, verified } = await orNothing(() =>
    verifyAuthenticationResponse({
      response: {
        id: answer.credentialId,
        rawId: answer.credentialId,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          authenticatorData: toBase64Url(answer.authenticatorData),
          clientDataJSON: toBase64Url(answer.clientData),
          signature: toBase64Url(answer.signature),
        },
      },
      ...expectations(answer.challenge, origin),
      credential: toCredential(method),
    }),
  )
  return verified ? authenticationInfo?.newCounter : undefined
}

type Registered = { readonly publicKey: Bytes; readonly counter: number }

export async function verifyNewPasskey(
  passkey: NewPasskey,
  origin: string,
): Promise<Registered | undefined> {
  const { registrationInfo, verified } = await orNothing(() =>
    verifyRegistrationResponse({
      response: {
        id: passkey.credentialId,
        rawId: passkey.credentialId,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          attestationObject: toBase64Url(passkey.attestation),
          clientDataJSON: toBase64Url(passkey.clientData),
        },
      },
      ...expectations(passkey.challenge, origin),
    }),
  )
  if (!verified || registrationInfo === undefined) return undefined
  const { id, publicKey, counter } = registrationInfo.credential
  if (id !== passkey.credentialId) return undefined
  return { publicKey: new Uint8Array(publicKey), counter }
}

const expectations = (challenge: string, origin: string) => ({
  expectedChallenge: challenge,
  expectedOrigin: origin,
  expectedRPID: new URL(origin).hostname,
  requireUserVerification: true,
})

function toCredential(method: UnlockMethod): WebAuthnCredential {
  return { id: method.handle, publicKey: method.authPublic, counter: method.counter }
}

/** The library throws for whatever does not fit; to us all of that is one answer: not proven. */
async function orNothing<T extends { readonly verified: boolean }>(
  verify: () => Promise<T>,
): Promise<
  | T
  | {
      readonly verified: false
      readonly authenticationInfo?: never
      readonly registrationInfo?: never
    }
> {
  try {
    return await verify()
  } catch {
    return { verified: false }
  }
}
