import { parseOrganizationId, type OrganizationId } from '#domain/ids.ts'
import { INSTALLATION } from '#domain/organization.ts'
import type { Writer } from './store.ts'

/** Challenges belong to nobody yet: who answers one is known only afterwards. */
export const installation: OrganizationId = parseOrganizationId(INSTALLATION)

export async function saveChallenge(
  db: Writer,
  challenge: string,
  expiresAt: Temporal.Instant,
): Promise<void> {
  await db
    .insertInto('challenge')
    .values({ organization_id: installation, challenge, expires_at: expiresAt.toString() })
    .execute()
}

/** Takes it away, so that it serves once. `undefined` where there is none. */
export async function takeChallenge(
  db: Writer,
  challenge: string,
): Promise<Temporal.Instant | undefined> {
  const row = await db
    .deleteFrom('challenge')
    .where('challenge', '=', challenge)
    .returning('expires_at')
    .executeTakeFirst()
  return row?.expires_at
}

export async function deleteChallengesBefore(db: Writer, now: Temporal.Instant): Promise<void> {
  await db.deleteFrom('challenge').where('expires_at', '<', now).execute()
}
