import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import type { AccountState } from '#domain/account.ts'
import {
  parseAccountId,
  parseOrganizationId,
  type AccountId,
  type OrganizationId,
} from '#domain/ids.ts'
import { asSealed, type Sealed } from '#domain/sealed.ts'
import type { CasesSchema } from './schema-cases.ts'
import type { Reader, Writer } from './store.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** Public keys of an account, and its private ones sealed for nobody but itself. */
export type AccountKeys = {
  readonly kemPublic: Bytes
  readonly signPublic: Bytes
  readonly keybox: Sealed
}

export type Account = {
  readonly id: AccountId
  readonly home: OrganizationId
  readonly name: string
  readonly email: string
  readonly state: AccountState
  readonly keys: AccountKeys | undefined
  /** Where this person acts beside the home organization. */
  readonly places: readonly OrganizationId[]
}

export async function findAccount(db: Reader, id: AccountId): Promise<Account | undefined> {
  const row = await db
    .selectFrom('account')
    .selectAll()
    .where('account_id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : toAccount(row)
}

export async function lockAccount(db: Writer, id: AccountId): Promise<Account | undefined> {
  const row = await db
    .selectFrom('account')
    .selectAll()
    .where('account_id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : toAccount(row)
}

export async function findAccountByEmail(db: Reader, email: string): Promise<Account | undefined> {
  const row = await db
    .selectFrom('account')
    .selectAll()
    .where(sql`lower(email)`, '=', sql`lower(${email})`)
    .executeTakeFirst()
  return row === undefined ? undefined : toAccount(row)
}

export async function listAccounts(
  db: Reader,
  ids: readonly AccountId[],
): Promise<readonly Account[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('account')
    .selectAll()
    .where('account_id', 'in', ids)
    .orderBy('name')
    .orderBy('account_id')
    .execute()
  return rows.map(toAccount)
}

/** Everybody at home here whose keys a roster may name, revoked or not. */
export async function listKeyedAccounts(db: Reader): Promise<readonly Account[]> {
  const rows = await db
    .selectFrom('account')
    .selectAll()
    .where('kem_public', 'is not', null)
    .orderBy('account_id')
    .execute()
  return rows.map(toAccount)
}

type NewAccount = Pick<Account, 'id' | 'home' | 'name' | 'email'> & {
  readonly places?: readonly OrganizationId[]
  readonly on: Temporal.PlainDate
}

/** Invited, without keys. `false`, and nothing kept, where the address has an account here. */
export async function saveNewAccount(db: Writer, account: NewAccount): Promise<boolean> {
  const row = await db
    .insertInto('account')
    .values({
      organization_id: account.home,
      account_id: account.id,
      name: account.name,
      email: account.email,
      state: 'invited',
      places: [...(account.places ?? [])],
      added_on: account.on.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('account_id')
    .executeTakeFirst()
  return row !== undefined
}

/** New keys take the place of whatever was there. */
export async function saveAccountKeys(db: Writer, id: AccountId, keys: AccountKeys): Promise<void> {
  await db
    .updateTable('account')
    .set({
      kem_public: keys.kemPublic,
      sign_public: keys.signPublic,
      keybox: keys.keybox,
      state: 'enrolled',
    })
    .where('account_id', '=', id)
    .execute()
}

export async function saveAccountState(
  db: Writer,
  id: AccountId,
  state: AccountState,
): Promise<void> {
  await db.updateTable('account').set({ state }).where('account_id', '=', id).execute()
}

function toAccount(row: Selectable<CasesSchema['account']>): Account {
  return {
    id: parseAccountId(row.account_id),
    home: parseOrganizationId(row.organization_id),
    name: row.name,
    email: row.email,
    state: row.state,
    keys: toKeys(row),
    places: row.places.map(parseOrganizationId),
  }
}

function toKeys(row: Selectable<CasesSchema['account']>): AccountKeys | undefined {
  const { kem_public: kemPublic, sign_public: signPublic, keybox } = row
  if (kemPublic === null || signPublic === null || keybox === null) return undefined
  return { kemPublic, signPublic, keybox: asSealed(keybox) }
}
