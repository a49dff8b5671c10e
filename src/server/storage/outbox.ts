import type { OrganizationId } from '#domain/ids.ts'
import type { Reader, Writer } from './store.ts'

export type OutboxMail = {
  readonly recipient: string
  readonly subject: string
  readonly body: string
  readonly madeAt: Temporal.Instant
}

const MOST_SHOWN = 200

/** Newest first. */
export async function listOutbox(db: Reader): Promise<readonly OutboxMail[]> {
  const rows = await db
    .selectFrom('outbox_mail')
    .selectAll()
    .orderBy('made_at', 'desc')
    .orderBy('mail_id')
    .limit(MOST_SHOWN)
    .execute()
  return rows.map(({ recipient, subject, body, made_at: madeAt }) => {
    return { recipient, subject, body, madeAt }
  })
}

export async function saveOutboxMail(
  db: Writer,
  organization: OrganizationId,
  mail: OutboxMail,
): Promise<void> {
  await db
    .insertInto('outbox_mail')
    .values({
      organization_id: organization,
      recipient: mail.recipient,
      subject: mail.subject,
      body: mail.body,
      made_at: mail.madeAt.toString(),
    })
    .execute()
}
