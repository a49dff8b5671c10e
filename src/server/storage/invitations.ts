import { createHash } from 'node:crypto'
import { parseAccountId, type AccountId, type OrganizationId } from '#domain/ids.ts'
import { saveLocator } from './locators.ts'
import type { Reader, Writer } from './store.ts'

type Bytes = Uint8Array<ArrayBuffer>

export type Invitation = {
  readonly account: AccountId
  readonly expiresAt: Temporal.Instant
  readonly usedAt: Temporal.Instant | undefined
}

/** At rest there is only the hash of what the link carries. */
export const hashToken = (token: Uint8Array): Bytes =>
  new Uint8Array(createHash('sha256').update(token).digest())

export async function findInvitation(db: Reader, token: Bytes): Promise<Invitation | undefined> {
  const row = await db
    .selectFrom('invitation')
    .selectAll()
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    account: parseAccountId(row.account_id),
    expiresAt: row.expires_at,
    usedAt: row.used_at ?? undefined,
  }
}

/** Two who use one link at once meet here: the second finds it used. */
export async function lockInvitation(db: Writer, token: Bytes): Promise<Invitation | undefined> {
  await db
    .selectFrom('invitation')
    .select('token_hash')
    .where('token_hash', '=', hashToken(token))
    .forUpdate()
    .execute()
  return await findInvitation(db, token)
}

/** Until when the newest unused invitation of each account can be used. */
export async function listInvitedUntil(
  db: Reader,
  accounts: readonly AccountId[],
): Promise<ReadonlyMap<AccountId, Temporal.Instant>> {
  if (accounts.length === 0) return new Map()
  const rows = await db
    .selectFrom('invitation')
    .select(['account_id', 'expires_at'])
    .where('account_id', 'in', accounts)
    .where('used_at', 'is', null)
    .orderBy('expires_at')
    .execute()
  return new Map(rows.map((row) => [parseAccountId(row.account_id), row.expires_at]))
}

type NewInvitation = {
  readonly organization: OrganizationId
  readonly account: AccountId
  readonly token: Bytes
  readonly expiresAt: Temporal.Instant
}

export async function saveInvitation(db: Writer, invitation: NewInvitation): Promise<void> {
  const { organization, account, token, expiresAt } = invitation
  await saveLocator(db, { kind: 'invitation', key: token, organization })
  await db
    .insertInto('invitation')
    .values({
      organization_id: organization,
      token_hash: hashToken(token),
      account_id: account,
      expires_at: expiresAt.toString(),
    })
    .execute()
}

/** Whichever link was used, none of this account opens anything again. */
export async function useInvitations(
  db: Writer,
  account: AccountId,
  at: Temporal.Instant,
): Promise<void> {
  await db
    .updateTable('invitation')
    .set({ used_at: at.toString() })
    .where('account_id', '=', account)
    .where('used_at', 'is', null)
    .execute()
}
