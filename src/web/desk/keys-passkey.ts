import type { OutputOf, InputOf } from '#contract/endpoint.ts'
import type { enrol } from '#contract/accounts.ts'
import type { showMe, signIn } from '#contract/sessions.ts'
import { frame, type Bytes } from '#domain/framing.ts'
import { methodKeyFromPrf, type MethodKey } from '#sealing/keybox.ts'
import { derive, encodeText, importSecret, randomBytes, sha256 } from '#sealing/primitives.ts'
import { toBase64 } from '#web/kit/call.ts'

export type Proof = InputOf<typeof signIn>['proof']
export type NewMethod = InputOf<typeof enrol>['method']
type Account = OutputOf<typeof showMe>['account']

const USER_ID = 'peerlight/v1/user'
const PRF_INPUT = 'peerlight/v1/prf'
const TIMEOUT_MS = 120_000

export const fromBase64 = (text: string): Bytes =>
  Uint8Array.fromBase64(text, { alphabet: 'base64url' })

/**
 * The input of the PRF is fixed in this client: no server chooses it. The stored salt is mixed in afterwards; a server
 * that changes it only makes a wrap that does not open.
 */
const prfInput = async (): Promise<Bytes> => await sha256(encodeText(PRF_INPUT))

type Salted = {
  readonly account: Account
  readonly credentialId: Bytes
  readonly prfSalt: Bytes
}

async function methodKey(output: Bytes, { account, credentialId, prfSalt }: Salted) {
  const secret = await importSecret(output)
  const prfOutput = await derive(secret, { salt: prfSalt, info: frame('prf-salt', credentialId) })
  return await methodKeyFromPrf({ account, credentialId, prfOutput })
}

export function hasPasskeys(): boolean {
  return typeof PublicKeyCredential === 'function'
}

export type Asserted = {
  readonly proof: Proof
  readonly credentialId: string
  readonly methodKey: (account: Account, prfSalt: Bytes) => Promise<MethodKey>
}
export type PasskeyFailure = 'cancelled' | 'no-prf'

/** Asks for a passkey; `credentials` narrows to known ones, none lets the device offer what it has. */
export async function askPasskey(
  challenge: string,
  credentials: readonly string[],
): Promise<Asserted | PasskeyFailure> {
  const found = await getCredential(challenge, credentials)
  if (!(found instanceof PublicKeyCredential)) return 'cancelled'
  const { response } = found
  if (!(response instanceof AuthenticatorAssertionResponse)) return 'cancelled'
  const output = prfOutputOf(found)
  if (output === undefined) return 'no-prf'
  const rawId = new Uint8Array(found.rawId)
  const credentialId = toBase64(rawId)
  return {
    credentialId,
    proof: {
      kind: 'passkey',
      challenge,
      credentialId,
      authenticatorData: new Uint8Array(response.authenticatorData),
      clientData: new Uint8Array(response.clientDataJSON),
      signature: new Uint8Array(response.signature),
    },
    methodKey: async (account, prfSalt) =>
      await methodKey(output, { account, credentialId: rawId, prfSalt }),
  }
}

async function getCredential(challenge: string, credentials: readonly string[]) {
  try {
    return await navigator.credentials.get({
      publicKey: {
        challenge: fromBase64(challenge),
        userVerification: 'required',
        timeout: TIMEOUT_MS,
        allowCredentials: credentials.map((id) => ({ type: 'public-key', id: fromBase64(id) })),
        extensions: { prf: { eval: { first: await prfInput() } } },
      },
    })
  } catch {
    // NOTE: the browser says the same for «cancelled», «timed out» and «none here»
    return null
  }
}

function prfOutputOf(credential: PublicKeyCredential): Bytes | undefined {
  const first = credential.getClientExtensionResults().prf?.results?.first
  if (first === undefined) return undefined
  return first instanceof ArrayBuffer
    ? new Uint8Array(first)
    : Uint8Array.from(new Uint8Array(first.buffer, first.byteOffset, first.byteLength))
}

export type MadePasskey = {
  readonly credentialId: string
  readonly attestation: Bytes
  readonly clientData: Bytes
  readonly prfSalt: Bytes
  readonly methodKey: MethodKey
}

export type PasskeyToMake = {
  readonly challenge: string
  readonly account: Account
  readonly name: string
  /** Known ones, so that a device does not make its second. */
  readonly not: readonly string[]
}

/** Makes a passkey that can unlock; `no-prf` where this device's passkeys cannot. */
export async function makePasskey(making: PasskeyToMake): Promise<MadePasskey | PasskeyFailure> {
  const made = await createCredential(making)
  if (!(made instanceof PublicKeyCredential)) return 'cancelled'
  const { response } = made
  if (!(response instanceof AuthenticatorAttestationResponse)) return 'cancelled'
  const output = prfOutputOf(made) ?? (await outputAfterwards(made))
  if (output === undefined) return 'no-prf'
  const credentialId = new Uint8Array(made.rawId)
  const prfSalt = randomBytes(32)
  return {
    credentialId: toBase64(credentialId),
    attestation: new Uint8Array(response.attestationObject),
    clientData: new Uint8Array(response.clientDataJSON),
    prfSalt,
    methodKey: await methodKey(output, { account: making.account, credentialId, prfSalt }),
  }
}

/** Some authenticators evaluate the PRF only when a passkey is used, not when it is made: asked once more. */
async function outputAfterwards(made: PublicKeyCredential): Promise<Bytes | undefined> {
  if (made.getClientExtensionResults().prf?.enabled !== true) return undefined
  const id = toBase64(new Uint8Array(made.rawId))
  const found = await getCredential(toBase64(randomBytes(32)), [id])
  return found instanceof PublicKeyCredential ? prfOutputOf(found) : undefined
}

async function createCredential({ challenge, account, name, not }: PasskeyToMake) {
  const userId = await derive(await importSecret(encodeText(account)), {
    salt: encodeText(USER_ID),
    info: new Uint8Array(),
  })
  try {
    return await navigator.credentials.create({
      publicKey: {
        challenge: fromBase64(challenge),
        rp: { name: 'Peerlight' },
        user: { id: userId, name, displayName: name },
        pubKeyCredParams: [
          { type: 'public-key', alg: -8 },
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
        timeout: TIMEOUT_MS,
        excludeCredentials: not.map((id) => ({ type: 'public-key', id: fromBase64(id) })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        extensions: { prf: { eval: { first: await prfInput() } } },
      },
    })
  } catch {
    return null
  }
}
