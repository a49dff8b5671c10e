import type { OrganizationId, RequestId } from '#domain/ids.ts'
import { enqueue } from '#storage/jobs.ts'
import type { Writer } from '#storage/store.ts'

/** What is to be done about a case, and when. */
export type Later = {
  readonly organization: OrganizationId
  readonly id: RequestId
  readonly at: Temporal.Instant
}

/** There is never a second wave job for a case: a new moment replaces the old one. */
export async function planWave(db: Writer, { organization, id, at }: Later): Promise<void> {
  const key = `wave:${id}`
  await enqueue(db, { organization, name: 'offers.next-wave', subject: id, runAt: at, key })
}

export async function planExpiry(db: Writer, { organization, id, at }: Later): Promise<void> {
  await enqueue(db, { organization, name: 'offers.expire', subject: id, runAt: at })
}

export async function planAlert(db: Writer, { organization, id, at }: Later): Promise<void> {
  const key = `alert:${id}`
  await enqueue(db, { organization, name: 'requests.promise-alert', subject: id, runAt: at, key })
}

/** Several reasons to call at once are one letter. */
export async function callCoordinators(db: Writer, { organization, id, at }: Later): Promise<void> {
  const key = `call:${id}`
  const name = 'requests.mail-coordinators'
  await enqueue(db, { organization, name, subject: id, runAt: at, key })
}
