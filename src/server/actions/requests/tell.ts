import type { OrganizationId, RequestId, SupporterId } from '#domain/ids.ts'
import { listAccountsOf } from '#storage/notifications.ts'
import { signal } from '#storage/signals.ts'
import type { Writer } from '#storage/store.ts'

export type Concerned = {
  readonly organization: OrganizationId
  readonly id: RequestId
  readonly supporters: readonly SupporterId[]
}

/** The asker's page, the board, and the desks of the supporters concerned read again. */
export async function tellChange(db: Writer, concerned: Concerned): Promise<void> {
  const { organization, id, supporters } = concerned
  await signal(db, `case:${id}`)
  await signal(db, `board:${organization}`)
  for (const account of await listAccountsOf(db, supporters)) await signal(db, `desk:${account}`)
}
