import type { OrganizationId } from '#domain/ids.ts'
import { lookupKey, type Writer } from './store.ts'

/** Links that anybody may follow: a survey, a nomination, a registration, an answer with one tap, a reference. */
export type LinkKind =
  | 'survey'
  | 'nomination'
  | 'nominee'
  | 'gathering'
  | 'attendee'
  | 'check-in'
  | 'reference'
  | 'incident-source'
  | 'hand-over'
export type LocatorKind =
  | 'program'
  | 'session'
  | 'invitation'
  | 'method'
  | 'case'
  | 'installation'
  | LinkKind

export type Locator = {
  readonly kind: LocatorKind
  readonly key: Uint8Array | string
  readonly organization: OrganizationId
}

/** Goes in with the thing that it leads to. Throws where the key is taken, whoever holds it. */
export async function saveLocator(db: Writer, locator: Locator): Promise<void> {
  const key = lookupKey(locator.kind, locator.key)
  await db.insertInto('locator').values({ key, organization_id: locator.organization }).execute()
}

/** As `saveLocator`; `false` where somebody holds the key already. */
export async function claimLocator(db: Writer, locator: Locator): Promise<boolean> {
  const key = lookupKey(locator.kind, locator.key)
  const row = await db
    .insertInto('locator')
    .values({ key, organization_id: locator.organization })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst()
  return row !== undefined
}

/** Leaves with the thing that it led to. */
export async function deleteLocator(
  db: Writer,
  kind: LocatorKind,
  key: Uint8Array | string,
): Promise<void> {
  await db.deleteFrom('locator').where('key', '=', lookupKey(kind, key)).execute()
}
