import { LISTED_DAYS } from '#domain/gathering.ts'
import { reminderDue } from '#domain/gathering-times.ts'
import type { GatheringId, OrganizationId } from '#domain/ids.ts'
import {
  deleteAttendeesBefore,
  deleteLinksBefore,
  listAttendees,
  type Attendee,
} from '#storage/attendees.ts'
import { listPlannedBetween, lockGathering, saveGathering } from '#storage/gatherings.ts'
import { findOrganization } from '#storage/organizations.ts'
import type { Deps } from '../deps.ts'
import { dayIn } from '../today.ts'
import { askLetter } from './letters.ts'

type Here = Pick<Deps, 'store' | 'now'>

const DAYS_AHEAD = 9
/** Whoever heard of it since yesterday needs no reminder today. */
const JUST_TOLD_HOURS = 24
/** How long the links of old letters lead anywhere. */
const LINK_DAYS = 90

/** Every night: what is a week or a day off, once each, a gathering a transaction; and what is long past is forgotten. */
export async function remindOfGatherings(deps: Here, organization: OrganizationId): Promise<void> {
  const now = deps.now()
  const until = now.add({ hours: 24 * DAYS_AHEAD })
  const coming = await deps.store.cases.read(organization, (db) =>
    listPlannedBetween(db, { from: now, until }),
  )
  for (const { id } of coming) await remindOf(deps, organization, id)
  await deps.store.cases.write(organization, async (db) => {
    await deleteLinksBefore(db, now.subtract({ hours: 24 * LINK_DAYS }))
    await deleteAttendeesBefore(db, now.subtract({ hours: 24 * LISTED_DAYS }))
  })
}

async function remindOf(deps: Here, organization: OrganizationId, id: GatheringId): Promise<void> {
  await deps.store.cases.write(organization, async (db) => {
    const gathering = await lockGathering(db, id)
    if (gathering?.state !== 'planned') return
    const zone = (await findOrganization(db, organization))?.timeZone ?? 'UTC'
    const today = dayIn(deps.now(), zone)
    const { remindedOn } = gathering
    const due = reminderDue(dayIn(gathering.startsAt, zone), { today, remindedOn })
    if (due === undefined) return
    await saveGathering(db, { ...gathering, remindedOn: today })
    for (const attendee of await listAttendees(db, id)) {
      if (!isReminded(deps, attendee, due)) continue
      await askLetter(deps, db, { organization, attendee: attendee.id, letter: 'reminder' })
    }
  })
}

/** Who comes, both times; who has not said, a week before. A letter that waits already says all there is. */
function isReminded({ now }: Here, attendee: Attendee, due: 'week' | 'day'): boolean {
  const { reply, toldAt, letter } = attendee
  if (letter !== undefined || toldAt === undefined) return false
  const since = now().subtract({ hours: JUST_TOLD_HOURS })
  if (Temporal.Instant.compare(toldAt, since) > 0) return false
  return reply === 'yes' || (reply === 'invited' && due === 'week')
}
