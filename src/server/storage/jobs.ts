import { sql } from 'kysely'
import type { OrganizationId } from '#domain/ids.ts'
import type { JobName } from '#domain/job.ts'
import type { Writer } from './store.ts'

export type Enqueued = {
  readonly organization: OrganizationId
  readonly name: JobName
  /** One id, of the thing that the job is about. */
  readonly subject: string
  readonly runAt: Temporal.Instant
  /** A job that waits under the same key is replaced, so that there is never a second one. */
  readonly key?: string
}

/** Belongs to the caller's transaction: without the change that makes it necessary there is no job. */
export async function enqueue(db: Writer, job: Enqueued): Promise<void> {
  await sql`select app.add_job(
    ${job.name}, ${job.organization}, ${job.subject}, ${job.runAt}, ${job.key ?? null}
  )`.execute(db)
}
