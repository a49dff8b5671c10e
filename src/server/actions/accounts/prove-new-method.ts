import type { AccountId, MethodId } from '#domain/ids.ts'
import type { Sealed } from '#domain/sealed.ts'
import type { UnlockMethod } from '#storage/methods.ts'
import type { Deps } from '../deps.ts'
import { keyIdOf, toBase64Url } from '../key-id.ts'
import { isOwnChallenge } from '../sessions/begin.ts'
import { verifyNewPasskey, type NewPasskey } from '../sessions/passkey.ts'
import { isSignedBy } from '../signed-by.ts'

type Bytes = Uint8Array<ArrayBuffer>
type Common = { readonly id: MethodId; readonly label: string; readonly wrapped: Sealed }

/** What a browser hands over to make an unlock method. */
export type OfferedMethod = Common &
  (
    | ({ readonly kind: 'passkey'; readonly prfSalt: Bytes } & NewPasskey)
    | {
        readonly kind: 'device' | 'recovery'
        readonly challenge: string
        readonly authPublic: Bytes
        readonly signature: Bytes
      }
  )

/** What a new device key or recovery sheet signs; the contract words it for both sides. */
export type AddMethodWording = (challenge: string, account: string, authPublic: string) => string

export type Offered = {
  readonly account: AccountId
  readonly method: OfferedMethod
  readonly wording: AddMethodWording
}

/** The method as it will be kept; `undefined` where its key is not really held. */
export async function proveNewMethod(
  deps: Pick<Deps, 'store' | 'now' | 'origin'>,
  { account, method, wording }: Offered,
): Promise<UnlockMethod | undefined> {
  const { id, label, wrapped, kind } = method
  if (!(await isOwnChallenge(deps, method.challenge))) return undefined
  const common = { id, account, label, wrapped, kind }
  if (method.kind === 'passkey') {
    const passkey = await verifyNewPasskey(method, deps.origin)
    if (passkey === undefined) return undefined
    const { publicKey: authPublic, counter } = passkey
    const { credentialId: handle, prfSalt } = method
    return { ...common, handle, authPublic, counter, prfSalt, confirmed: false }
  }
  const { authPublic, signature } = method
  const text = wording(method.challenge, account, toBase64Url(authPublic))
  if (!isSignedBy(authPublic, text, signature)) return undefined
  const kept = { handle: keyIdOf(authPublic), authPublic, counter: 0, prfSalt: undefined }
  // A device key has just worked; a sheet counts once two of its words were typed back.
  return { ...common, ...kept, confirmed: method.kind === 'device' }
}
