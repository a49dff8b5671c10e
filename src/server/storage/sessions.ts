import type { MethodKind } from '#domain/account.ts'
import { parseAccountId, type AccountId, type OrganizationId } from '#domain/ids.ts'
import { hashToken } from './invitations.ts'
import { deleteLocator, saveLocator } from './locators.ts'
import type { Reader, Writer } from './store.ts'

type Bytes = Uint8Array<ArrayBuffer>

export type StaffSession = {
  readonly tokenHash: Bytes
  readonly account: AccountId
  readonly methodKind: MethodKind
  /** The browser's own key, which signs every call of the session. */
  readonly signPublic: Bytes
  readonly startedAt: Temporal.Instant
  readonly seenAt: Temporal.Instant
  readonly strongAt: Temporal.Instant
}

/** The locator's key is the hash, so that the session can take it along when it ends. */
export const sessionKey = (tokenHash: Uint8Array): string => tokenHash.toHex()

export async function findSession(db: Reader, tokenHash: Bytes): Promise<StaffSession | undefined> {
  const row = await db
    .selectFrom('session')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    tokenHash,
    account: parseAccountId(row.account_id),
    methodKind: row.method_kind,
    signPublic: row.sign_public,
    startedAt: row.started_at,
    seenAt: row.seen_at,
    strongAt: row.strong_at,
  }
}

type NewSession = {
  readonly home: OrganizationId
  readonly token: Bytes
  readonly account: AccountId
  readonly methodKind: MethodKind
  readonly signPublic: Bytes
  readonly at: Temporal.Instant
}

export async function saveSession(db: Writer, session: NewSession): Promise<void> {
  const tokenHash = hashToken(session.token)
  const at = session.at.toString()
  await saveLocator(db, {
    kind: 'session',
    key: sessionKey(tokenHash),
    organization: session.home,
  })
  await db
    .insertInto('session')
    .values({
      organization_id: session.home,
      token_hash: tokenHash,
      account_id: session.account,
      method_kind: session.methodKind,
      sign_public: session.signPublic,
      started_at: at,
      seen_at: at,
      strong_at: at,
    })
    .execute()
}

export async function saveSeen(db: Writer, tokenHash: Bytes, at: Temporal.Instant): Promise<void> {
  await db
    .updateTable('session')
    .set({ seen_at: at.toString() })
    .where('token_hash', '=', tokenHash)
    .execute()
}

export async function saveStrong(
  db: Writer,
  tokenHash: Bytes,
  at: Temporal.Instant,
): Promise<void> {
  await db
    .updateTable('session')
    .set({ strong_at: at.toString(), seen_at: at.toString() })
    .where('token_hash', '=', tokenHash)
    .execute()
}

export async function deleteSession(db: Writer, tokenHash: Bytes): Promise<void> {
  await deleteLocator(db, 'session', sessionKey(tokenHash))
  await db.deleteFrom('session').where('token_hash', '=', tokenHash).execute()
}

/** All of an account but the one that asks for it, if any. */
export async function deleteSessionsOf(
  db: Writer,
  account: AccountId,
  but?: Uint8Array,
): Promise<void> {
  const rows = await db
    .selectFrom('session')
    .select('token_hash')
    .where('account_id', '=', account)
    .execute()
  for (const { token_hash: tokenHash } of rows) {
    if (but === undefined || tokenHash.toHex() !== but.toHex()) await deleteSession(db, tokenHash)
  }
}

/** What nobody signed out of; a session that is over opens nothing anyway. */
export async function deleteSessionsBefore(db: Writer, before: Temporal.Instant): Promise<void> {
  const rows = await db
    .selectFrom('session')
    .select('token_hash')
    .where('started_at', '<', before)
    .execute()
  for (const { token_hash: tokenHash } of rows) await deleteSession(db, tokenHash)
}
