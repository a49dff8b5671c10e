import type { AttendeeLetter } from '#domain/attendee.ts'
import type { AttendeeId, OrganizationId } from '#domain/ids.ts'
import { saveAttendee } from '#storage/attendees.ts'
import { enqueue } from '#storage/jobs.ts'
import type { Writer } from '#storage/store.ts'
import type { Deps } from '../deps.ts'

type Asking = {
  readonly organization: OrganizationId
  readonly attendee: AttendeeId
  readonly letter: AttendeeLetter
}

/** One letter waits for each at most: a newer one says all that the older would have said. */
export async function askLetter(
  { now }: Pick<Deps, 'now'>,
  db: Writer,
  { organization, attendee, letter }: Asking,
): Promise<void> {
  await saveAttendee(db, attendee, { letter })
  await enqueue(db, {
    name: 'gatherings.mail',
    organization,
    subject: attendee,
    runAt: now(),
    key: `gathering:${attendee}`,
  })
}
