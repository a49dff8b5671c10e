import type { Selectable } from 'kysely'
import type { MethodKind } from '#domain/account.ts'
import {
  parseAccountId,
  parseMethodId,
  type AccountId,
  type MethodId,
  type OrganizationId,
} from '#domain/ids.ts'
import { asSealed, type Sealed } from '#domain/sealed.ts'
import { claimLocator, deleteLocator } from './locators.ts'
import type { CasesSchema } from './schema-cases.ts'
import type { Reader, Writer } from './store.ts'

type Bytes = Uint8Array<ArrayBuffer>

export type UnlockMethod = {
  readonly id: MethodId
  readonly account: AccountId
  readonly kind: MethodKind
  readonly label: string
  /** What finds it at sign-in: the key id of `authPublic`, or a passkey's credential id. */
  readonly handle: string
  readonly authPublic: Bytes
  readonly counter: number
  readonly prfSalt: Bytes | undefined
  /** The user key under this method's key. */
  readonly wrapped: Sealed
  readonly confirmed: boolean
}

export async function listMethods(
  db: Reader,
  accounts: readonly AccountId[],
): Promise<readonly UnlockMethod[]> {
  if (accounts.length === 0) return []
  const rows = await db
    .selectFrom('unlock_method')
    .selectAll()
    .where('account_id', 'in', accounts)
    .orderBy('added_on')
    .orderBy('method_id')
    .execute()
  return rows.map(toMethod)
}

export async function findMethodByHandle(
  db: Reader,
  handle: string,
): Promise<UnlockMethod | undefined> {
  const row = await db
    .selectFrom('unlock_method')
    .selectAll()
    .where('credential_id', '=', handle)
    .executeTakeFirst()
  return row === undefined ? undefined : toMethod(row)
}

export type NewMethod = UnlockMethod & {
  readonly home: OrganizationId
  readonly on: Temporal.PlainDate
}

/** With the locator that finds its account at sign-in. `false`, and nothing kept, where id or handle are taken. */
export async function saveMethod(db: Writer, method: NewMethod): Promise<boolean> {
  const row = await db
    .insertInto('unlock_method')
    .values({
      organization_id: method.home,
      method_id: method.id,
      account_id: method.account,
      kind: method.kind,
      label: method.label,
      auth_public: method.authPublic,
      credential_id: method.handle,
      counter: method.counter,
      prf_salt: method.prfSalt ?? null,
      wrapped: method.wrapped,
      confirmed: method.confirmed,
      added_on: method.on.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('method_id')
    .executeTakeFirst()
  if (row === undefined) return false
  const locator = { kind: 'method', key: method.handle, organization: method.home } as const
  if (await claimLocator(db, locator)) return true
  await db.deleteFrom('unlock_method').where('method_id', '=', method.id).execute()
  return false
}

/** It was really used: counts from now on. */
export async function confirmMethod(db: Writer, id: MethodId): Promise<void> {
  await db
    .updateTable('unlock_method')
    .set({ confirmed: true })
    .where('method_id', '=', id)
    .execute()
}

export async function saveCounter(db: Writer, id: MethodId, counter: number): Promise<void> {
  await db.updateTable('unlock_method').set({ counter }).where('method_id', '=', id).execute()
}

export async function deleteMethod(db: Writer, method: UnlockMethod): Promise<void> {
  await deleteLocator(db, 'method', method.handle)
  await db.deleteFrom('unlock_method').where('method_id', '=', method.id).execute()
}

export async function deleteMethodsOf(db: Writer, account: AccountId): Promise<void> {
  for (const method of await listMethods(db, [account])) await deleteMethod(db, method)
}

function toMethod(row: Selectable<CasesSchema['unlock_method']>): UnlockMethod {
  return {
    id: parseMethodId(row.method_id),
    account: parseAccountId(row.account_id),
    kind: row.kind,
    label: row.label,
    handle: row.credential_id ?? '',
    authPublic: row.auth_public,
    counter: row.counter,
    prfSalt: row.prf_salt ?? undefined,
    wrapped: asSealed(row.wrapped),
    confirmed: row.confirmed,
  }
}
