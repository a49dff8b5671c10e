import { addMethod, confirmMethod } from '#contract/accounts.ts'
import { beginSignIn } from '#contract/sessions.ts'
import type { AccountId, MethodId } from '#domain/ids.ts'
import { unwrapUserKey, type UserKey } from '#sealing/keybox.ts'
import { randomBytes, sameBytes } from '#sealing/primitives.ts'
import { call, toBase64, type Called } from '#web/kit/call.ts'
import { whyOf, type Desk } from '../app-desk.ts'
import { askPasskey } from '../keys-passkey.ts'
import { addDevice, addPasskey, addRecovery, type Adding, type MadeMethod } from '../keys-ways.ts'
import { keep } from '../session-store.ts'

export type Caller = Desk['call']
export type Person = {
  readonly account: AccountId
  readonly name: string
  readonly userKey: UserKey
  /** Credential ids of the passkeys there are. */
  readonly not: readonly string[]
}
export type Added =
  | { readonly kind: 'added'; readonly id: MethodId }
  | { readonly kind: 'failed'; readonly why: string }

const failed = (why: string): Added => ({ kind: 'failed', why })

async function adding(person: Person, label: string): Promise<Adding | string> {
  const begun = await call(beginSignIn, {})
  if (begun.kind !== 'done') return whyOf(begun)
  const { account, userKey } = person
  return { challenge: begun.output.challenge, account, label, userKey }
}

/** Makes a passkey, hands it over, and lets it be used once: only then is it certain to open the keys. */
export async function addPasskeyWay(caller: Caller, person: Person, label: string): Promise<Added> {
  const begun = await adding(person, label)
  if (typeof begun === 'string') return failed(begun)
  const made = await addPasskey(begun, person)
  if (typeof made === 'string') return failed(made)
  const saved = await caller(addMethod, { method: made.method })
  if (saved.kind !== 'done') return failed(whyOf(saved))
  if (!(await opens(made, person))) return failed('cancelled')
  return await confirmed(caller, made.id)
}

export async function addDeviceWay(caller: Caller, person: Person, label: string): Promise<Added> {
  const begun = await adding(person, label)
  if (typeof begun === 'string') return failed(begun)
  const made = await addDevice(begun)
  // Kept first: a key that the server knows and this browser lost would be a way that is none.
  await keep('devices', made.device)
  const saved = await caller(addMethod, { method: made.method })
  return saved.kind === 'done' ? await confirmed(caller, made.id) : failed(whyOf(saved))
}

export type NewSheet = { readonly id: MethodId; readonly words: readonly string[] }

/** The sheet counts once two of its words were typed back (`confirmWay`). */
export async function addSheetWay(
  caller: Caller,
  person: Person,
  label: string,
): Promise<NewSheet | string> {
  const begun = await adding(person, label)
  if (typeof begun === 'string') return begun
  const made = await addRecovery(begun)
  const saved = await caller(addMethod, { method: made.method })
  return saved.kind === 'done' ? { id: made.id, words: made.words } : whyOf(saved)
}

export async function confirmWay(caller: Caller, id: MethodId): Promise<Called<unknown>> {
  return await caller(confirmMethod, { method: id })
}

async function confirmed(caller: Caller, id: MethodId): Promise<Added> {
  const said = await confirmWay(caller, id)
  return said.kind === 'done' ? { kind: 'added', id } : failed(whyOf(said))
}

/** Whether a passkey, used now, opens what was wrapped under it. */
export async function opens({ method }: MadeMethod, person: Person): Promise<boolean> {
  if (method.kind !== 'passkey') return true
  const asserted = await askPasskey(toBase64(randomBytes(32)), [method.credentialId])
  if (typeof asserted === 'string') return false
  const { account, userKey } = person
  const key = await asserted.methodKey(account, method.prfSalt)
  const place = { account, kind: 'passkey' } as const
  const found = await unwrapUserKey(key, place, method.wrapped).catch(() => undefined)
  return found !== undefined && sameBytes(found.raw, userKey.raw)
}
