import { randomBytes } from 'node:crypto'
import { SESSION_HOURS, type MethodKind } from '#domain/account.ts'
import type { AccountId, OrganizationId } from '#domain/ids.ts'
import { lockAccount } from '#storage/accounts.ts'
import { confirmMethod, findMethodByHandle, saveCounter } from '#storage/methods.ts'
import { deleteSessionsBefore, saveSession } from '#storage/sessions.ts'
import type { Writer } from '#storage/store.ts'
import { saveTrace } from '#storage/traces.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'
import { loadMe, type Me } from './load-me.ts'
import { proveMethod, type Proven, type Shown } from './prove.ts'

type Bytes = Uint8Array<ArrayBuffer>
type Here = Pick<Deps, 'store' | 'now' | 'origin'>

export type SignedIn =
  | { readonly kind: 'signed-in'; readonly token: Bytes; readonly me: Me }
  | { readonly kind: 'cannot-sign-in' }

export async function signIn(deps: Here, shown: Shown): Promise<SignedIn> {
  const proven = await proveMethod(deps, shown)
  if (proven === undefined) return { kind: 'cannot-sign-in' }
  const token = makeToken()
  const isOpened = await open(deps, proven, { token, signPublic: shown.sessionPublic })
  if (!isOpened) return { kind: 'cannot-sign-in' }
  const { home, method } = proven
  const me = await loadMe(deps, { home, account: method.account, unlockedBy: method.kind })
  return { kind: 'signed-in', token, me }
}

const TOKEN_BYTES = 32
export const makeToken = (): Bytes => new Uint8Array(randomBytes(TOKEN_BYTES))

type Keys = { readonly token: Bytes; readonly signPublic: Bytes }

async function open(deps: Here, { home, method, counter }: Proven, keys: Keys): Promise<boolean> {
  return await deps.store.cases.write(home, async (db) => {
    const account = await lockAccount(db, method.account)
    if (account?.state !== 'enrolled' && account?.state !== 'active') return false
    // Taken away while it was being proven: whoever holds it is locked out, this very moment too.
    if ((await findMethodByHandle(db, method.handle))?.id !== method.id) return false
    await saveCounter(db, method.id, counter)
    // Signing in with it shows that it works, which is all that confirming means.
    await confirmMethod(db, method.id)
    await openSession(db, { home, account: account.id, kind: method.kind, ...keys, at: deps.now() })
    return true
  })
}

type Opening = Keys & {
  readonly home: OrganizationId
  readonly account: AccountId
  readonly kind: MethodKind
  readonly at: Temporal.Instant
}

/** Also takes away what is long over. */
export async function openSession(db: Writer, opening: Opening): Promise<void> {
  const { home, account, kind, token, signPublic, at } = opening
  await deleteSessionsBefore(db, at.subtract({ hours: SESSION_HOURS }))
  await saveSession(db, { home, token, account, methodKind: kind, signPublic, at })
  const on = await findToday(db, home, at)
  await saveTrace(db, { name: 'session.opened', kind }, { organization: home, on, account })
}
