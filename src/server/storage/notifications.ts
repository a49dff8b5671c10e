import {
  parseAccountId,
  type AccountId,
  type OfferId,
  type OrganizationId,
  type SupporterId,
} from '#domain/ids.ts'
import type { Reader, Writer } from './store.ts'

export type Notified = {
  readonly organization: OrganizationId
  readonly supporters: readonly SupporterId[]
  readonly at: Temporal.Instant
}

export async function saveNotifications(db: Writer, notified: Notified): Promise<void> {
  const { organization, supporters, at } = notified
  if (supporters.length === 0) return
  await db
    .insertInto('notification')
    .values(
      supporters.map((supporter) => ({
        organization_id: organization,
        supporter_id: supporter,
        at: at.toString(),
      })),
    )
    .execute()
}

/** Accounts behind supporters, whose desks are told that something changed. */
export async function listAccountsOf(
  db: Reader,
  supporters: readonly SupporterId[],
): Promise<readonly AccountId[]> {
  if (supporters.length === 0) return []
  const rows = await db
    .selectFrom('supporter')
    .where('supporter_id', 'in', supporters)
    .select('account_id')
    .distinct()
    .execute()
  return rows.flatMap(({ account_id }) => (account_id === null ? [] : [parseAccountId(account_id)]))
}

/** Where the letter about an offer goes; `undefined` when there is nothing to answer any more. */
export async function findOfferAddress(db: Reader, offer: OfferId): Promise<string | undefined> {
  const row = await db
    .selectFrom('offer')
    .innerJoin('supporter', 'supporter.supporter_id', 'offer.supporter_id')
    .where('offer.offer_id', '=', offer)
    .where('offer.state', '=', 'open')
    .where('supporter.state', '!=', 'left')
    .select('supporter.email')
    .executeTakeFirst()
  return row?.email
}

export async function listAddresses(
  db: Reader,
  accounts: readonly AccountId[],
): Promise<readonly string[]> {
  if (accounts.length === 0) return []
  const rows = await db
    .selectFrom('account')
    .where('account_id', 'in', accounts)
    .where('state', 'in', ['enrolled', 'active'])
    .select('email')
    .orderBy('email')
    .execute()
  return rows.map(({ email }) => email)
}
