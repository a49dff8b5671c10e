import { addMethodText, signInText } from '#contract/proof-text.ts'
import type { AccountId, MethodId } from '#domain/ids.ts'
import { parseMethodId } from '#domain/ids.ts'
import type { Bytes } from '#domain/framing.ts'
import {
  makeDeviceKey,
  recoveryKeys,
  unwrapUserKey,
  wrapUserKey,
  type MethodKey,
  type UserKey,
} from '#sealing/keybox.ts'
import { keyId, type SigningPair } from '#sealing/keys.ts'
import { makeSessionKey, signCall } from '#sealing/session.ts'
import { makeEntropy, wordsFromEntropy } from '#sealing/words.ts'
import { toBase64 } from '#web/kit/call.ts'
import {
  askPasskey,
  makePasskey,
  type NewMethod,
  type PasskeyFailure,
  type Proof,
} from './keys-passkey.ts'
import type { Me } from './session-state.ts'
import type { KeptDevice } from './session-store.ts'

/** What a person unlocks with. */
export type Way =
  | { readonly kind: 'passkey' }
  | { readonly kind: 'device'; readonly auth: SigningPair; readonly method: MethodKey }
  | { readonly kind: 'recovery'; readonly entropy: Bytes }

/** Proves the person to the server, and opens the user key once the server has told what it keeps. */
export type Proven = {
  readonly proof: Proof
  readonly openUserKey: (me: Me) => Promise<UserKey | undefined>
}

export type Proving = {
  readonly challenge: string
  readonly sessionPublic: Bytes
  /** Credential ids, where the account is known already. */
  readonly credentials: readonly string[]
}

export async function prove(way: Way, proving: Proving): Promise<Proven | PasskeyFailure> {
  switch (way.kind) {
    case 'passkey':
      return await provePasskey(proving)
    case 'device':
      return await proveKey('device', way, proving)
    case 'recovery': {
      const { auth, method } = await recoveryKeys(way.entropy)
      return await proveKey('recovery', { auth, method }, proving)
    }
  }
}

async function provePasskey(proving: Proving): Promise<Proven | PasskeyFailure> {
  const asserted = await askPasskey(proving.challenge, proving.credentials)
  if (typeof asserted === 'string') return asserted
  const openUserKey = async ({ account, methods }: Me) => {
    const kept = methods.find(({ credentialId }) => credentialId === asserted.credentialId)
    if (kept === undefined || kept.prfSalt === null) return undefined
    const method = await asserted.methodKey(account, kept.prfSalt)
    return await unwrapUserKey(method, { account, kind: 'passkey' }, kept.wrapped)
  }
  return { proof: asserted.proof, openUserKey }
}

type KeyWay = { readonly auth: SigningPair; readonly method: MethodKey }

async function proveKey(
  kind: 'device' | 'recovery',
  { auth, method }: KeyWay,
  { challenge, sessionPublic }: Proving,
): Promise<Proven> {
  const signature = await signCall(auth, signInText(challenge, toBase64(sessionPublic)))
  const key = await keyId(auth.publicKey)
  const openUserKey = async ({ account, methods }: Me) => {
    for (const each of methods.filter((kept) => kept.kind === kind)) {
      const userKey = await unwrapUserKey(method, { account, kind }, each.wrapped).catch(
        () => undefined,
      )
      if (userKey !== undefined) return userKey
    }
    return undefined
  }
  return { proof: { kind, challenge, key, signature }, openUserKey }
}

/** Enough to make any method: for whom, under which challenge, and the key that it will open. */
export type Adding = {
  readonly challenge: string
  readonly account: AccountId
  readonly label: string
  readonly userKey: UserKey
}
export type MadeMethod = { readonly method: NewMethod; readonly id: MethodId }

const newId = (): MethodId => parseMethodId(crypto.randomUUID())

export async function addPasskey(
  adding: Adding,
  person: { readonly name: string; readonly not: readonly string[] },
): Promise<MadeMethod | PasskeyFailure> {
  const { challenge, account, label, userKey } = adding
  const made = await makePasskey({ challenge, account, ...person })
  if (typeof made === 'string') return made
  const { methodKey, ...told } = made
  const wrapped = await wrapUserKey(methodKey, { place: { account, kind: 'passkey' }, userKey })
  const id = newId()
  return { id, method: { kind: 'passkey', id, label, challenge, ...told, wrapped } }
}

/** The caller keeps `device` in this browser once the server has the method. */
export async function addDevice(
  adding: Adding,
): Promise<MadeMethod & { readonly device: KeptDevice }> {
  const auth = await makeSessionKey()
  const key = await makeDeviceKey()
  const { id, method } = await addKey(adding, { kind: 'device', auth, method: key })
  const { account, label } = adding
  return { id, method, device: { id, account, label, auth, method: key } }
}

/** A new recovery sheet. The words are shown once and kept nowhere. */
export async function addRecovery(
  adding: Adding,
): Promise<MadeMethod & { readonly words: readonly string[] }> {
  const entropy = makeEntropy()
  const { auth, method } = await recoveryKeys(entropy)
  const made = await addKey(adding, { kind: 'recovery', auth, method })
  return { ...made, words: wordsFromEntropy(entropy) }
}

async function addKey(
  { challenge, account, label, userKey }: Adding,
  { kind, auth, method }: KeyWay & { readonly kind: 'device' | 'recovery' },
): Promise<MadeMethod> {
  const authPublic = auth.publicKey
  const signature = await signCall(auth, addMethodText(challenge, account, toBase64(authPublic)))
  const wrapped = await wrapUserKey(method, { place: { account, kind }, userKey })
  const id = newId()
  return { id, method: { kind, id, label, challenge, authPublic, signature, wrapped } }
}
