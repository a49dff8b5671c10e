import type { KeyId, OrganizationId } from '#domain/ids.ts'
import { findMethodByHandle, type UnlockMethod } from '#storage/methods.ts'
import type { Deps } from '../deps.ts'
import { toBase64Url } from '../key-id.ts'
import { isSignedBy } from '../signed-by.ts'
import { isOwnChallenge } from './begin.ts'
import { verifyPasskey, type PasskeyAnswer } from './passkey.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** What a browser shows to prove that somebody unlocked a method of an account. */
export type Proof =
  | ({ readonly kind: 'passkey' } & PasskeyAnswer)
  | {
      readonly kind: 'device' | 'recovery'
      readonly challenge: string
      readonly key: KeyId
      readonly signature: Bytes
    }

/** The text that a device key or the recovery words sign; the contract words it for both sides. */
export type SignInWording = (challenge: string, sessionPublic: string) => string

export type Shown = {
  readonly proof: Proof
  readonly sessionPublic: Bytes
  readonly wording: SignInWording
}

/** The method that was unlocked, and where its account is kept. */
export type Proven = {
  readonly home: OrganizationId
  readonly method: UnlockMethod
  readonly counter: number
}

/** `undefined` for every reason there is: nothing tells a guesser how near they came. */
export async function proveMethod(
  deps: Pick<Deps, 'store' | 'now' | 'origin'>,
  shown: Shown,
): Promise<Proven | undefined> {
  const { proof } = shown
  if (!(await isOwnChallenge(deps, proof.challenge))) return undefined
  const handle = proof.kind === 'passkey' ? proof.credentialId : proof.key
  const home = await deps.store.cases.organizationOf('method', handle)
  if (home === undefined) return undefined
  const method = await deps.store.cases.read(home, (db) => findMethodByHandle(db, handle))
  if (method?.kind !== proof.kind) return undefined
  const counter = await verifyProof(shown, method, deps.origin)
  return counter === undefined ? undefined : { home, method, counter }
}

async function verifyProof(
  { proof, sessionPublic, wording }: Shown,
  method: UnlockMethod,
  origin: string,
): Promise<number | undefined> {
  if (proof.kind === 'passkey') return await verifyPasskey(proof, method, origin)
  const text = wording(proof.challenge, toBase64Url(sessionPublic))
  return isSignedBy(method.authPublic, text, proof.signature) ? method.counter : undefined
}
