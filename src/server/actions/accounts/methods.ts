import { whyNotReady } from '#domain/account.ts'
import type { MethodId } from '#domain/ids.ts'
import { lockAccount } from '#storage/accounts.ts'
import {
  confirmMethod as saveConfirmed,
  deleteMethod,
  listMethods,
  saveMethod,
  type UnlockMethod,
} from '#storage/methods.ts'
import { deleteSessionsOf } from '#storage/sessions.ts'
import type { Writer } from '#storage/store.ts'
import { saveTrace } from '#storage/traces.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'
import { proveNewMethod, type AddMethodWording, type OfferedMethod } from './prove-new-method.ts'
import { settleAccount } from './settle.ts'

type Here = Pick<Deps, 'store' | 'now' | 'origin'>
type Added = { readonly kind: 'added' | 'method-not-proven' | 'method-taken' }

export async function addMethod(
  deps: Here,
  actor: StaffActor,
  offered: { readonly method: OfferedMethod; readonly wording: AddMethodWording },
): Promise<Added> {
  const method = await proveNewMethod(deps, { ...offered, account: actor.account })
  if (method === undefined) return { kind: 'method-not-proven' }
  const { home, account } = actor
  return await deps.store.cases.write(home, async (db) => {
    const on = await findToday(db, home, deps.now())
    if (!(await saveMethod(db, { ...method, home, on }))) return { kind: 'method-taken' }
    const event = { name: 'method.added', kind: method.kind } as const
    await saveTrace(db, event, { organization: home, on, account })
    return { kind: 'added' }
  })
}

type Confirmed = { readonly kind: 'confirmed' | 'not-found' }

/** The browser says that it worked: two words were typed back, or the passkey was used. */
export async function confirmMethod(
  deps: Here,
  actor: StaffActor,
  id: MethodId,
): Promise<Confirmed> {
  const isMine = await deps.store.cases.write(actor.home, async (db) => {
    const mine = await findMine(db, actor, id)
    if (mine.method !== undefined) await saveConfirmed(db, id)
    return mine.method !== undefined
  })
  if (!isMine) return { kind: 'not-found' }
  await settleAccount(deps, actor)
  return { kind: 'confirmed' }
}

type Removed = { readonly kind: 'removed' | 'last-method' | 'not-found' }

/** Whoever holds the removed one, a thief of the phone for instance, is signed out everywhere else. */
export async function removeMethod(deps: Here, actor: StaffActor, id: MethodId): Promise<Removed> {
  const { home, account } = actor
  return await deps.store.cases.write(home, async (db): Promise<Removed> => {
    await lockAccount(db, account)
    const { method, others } = await findMine(db, actor, id)
    if (method === undefined) return { kind: 'not-found' }
    if (isNeeded(method, others)) return { kind: 'last-method' }
    await deleteMethod(db, method)
    await deleteSessionsOf(db, account, actor.session.tokenHash)
    const on = await findToday(db, home, deps.now())
    const event = { name: 'method.removed', kind: method.kind } as const
    await saveTrace(db, event, { organization: home, on, account })
    return { kind: 'removed' }
  })
}

/** One that was never confirmed protects nobody; it may go as long as another is left. */
function isNeeded(method: UnlockMethod, others: readonly UnlockMethod[]): boolean {
  return method.confirmed ? whyNotReady(others) !== undefined : others.length === 0
}

async function findMine(db: Writer, actor: StaffActor, id: MethodId) {
  const mine = await listMethods(db, [actor.account])
  return {
    method: mine.find((each) => each.id === id),
    others: mine.filter((each) => each.id !== id),
  }
}
