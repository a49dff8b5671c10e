import { createHash } from 'node:crypto'
import type { OrganizationId } from '#domain/ids.ts'
import { enqueue } from '#storage/jobs.ts'
import { findOrganization } from '#storage/organizations.ts'
import type { Writer } from '#storage/store.ts'
import type { Deps } from '../deps.ts'
import { installations, listOrganizationsOf } from './find-networks.ts'

/** Every night between two and five, where the organization is. */
const NIGHT_HOUR = 2
const NIGHT_MINUTES = 180
export const nightlyJobs = [
  'outreaches.flush',
  'retention.sweep',
  'supporters.care',
  'gatherings.remind',
  'resources.check-links',
  'surveys.close',
] as const
export type NightlyJob = (typeof nightlyJobs)[number]

type Where = { readonly id: OrganizationId; readonly timeZone: string }

/** The same minute every night for one organization and job, spread so that not all come at once. */
export function nextNight(
  { id, timeZone }: Where,
  job: NightlyJob,
  now: Temporal.Instant,
): Temporal.Instant {
  const spread = createHash('sha256').update(`${job}:${id}`).digest().readUInt16BE(0)
  const minutes = spread % NIGHT_MINUTES
  const today = now.toZonedDateTimeISO(timeZone).startOfDay()
  const tonight = today.with({ hour: NIGHT_HOUR }).add({ minutes })
  const isPast = Temporal.Instant.compare(tonight.toInstant(), now) <= 0
  return isPast
    ? today.add({ days: 1 }).with({ hour: NIGHT_HOUR }).add({ minutes }).toInstant()
    : tonight.toInstant()
}

/** A job that waits already stays as it is, so this may be done any number of times (`app.add_job`). */
export async function enqueueNightly(
  db: Writer,
  where: Where,
  { job, now }: { readonly job: NightlyJob; readonly now: Temporal.Instant },
): Promise<void> {
  await enqueue(db, {
    organization: where.id,
    name: job,
    subject: where.id,
    runAt: nextNight(where, job, now),
    key: `nightly:${job}:${where.id}`,
  })
}

export async function enqueueEveryNight(
  db: Writer,
  where: Where,
  now: Temporal.Instant,
): Promise<void> {
  for (const job of nightlyJobs) await enqueueNightly(db, where, { job, now })
}

/** From within the job: the one that runs does not count as waiting. */
export async function enqueueAgain(
  deps: Pick<Deps, 'store' | 'now'>,
  id: OrganizationId,
  job: NightlyJob,
): Promise<void> {
  await deps.store.cases.write(id, async (db) => {
    const where = await findOrganization(db, id)
    // Thrown away meanwhile, as a sample network may be: its nights end with it.
    if (where !== undefined) await enqueueNightly(db, where, { job, now: deps.now() })
  })
}

/** At each start, and a few times a day: whatever happened to the queue, no organization is left out for long. */
export async function ensureNightly(deps: Pick<Deps, 'store' | 'now'>): Promise<void> {
  for (const which of installations) {
    for (const organization of await listOrganizationsOf(deps, which)) {
      await deps.store.cases.write(organization.id, (db) =>
        enqueueEveryNight(db, organization, deps.now()),
      )
    }
  }
}
