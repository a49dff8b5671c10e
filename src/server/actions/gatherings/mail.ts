import { placeInLine } from '#domain/attendee.ts'
import { hasStarted } from '#domain/gathering.ts'
import type { AttendeeId, OrganizationId } from '#domain/ids.ts'
import { gatheringLetter } from '#mail/gathering-letters.ts'
import {
  deleteAttendee,
  findAttendee,
  listAttendees,
  saveAttendeeLink,
  saveTold,
  type Attendee,
} from '#storage/attendees.ts'
import { findGathering, type Gathering } from '#storage/gatherings.ts'
import type { Writer } from '#storage/store.ts'
import type { Deps } from '../deps.ts'
import { toBase64Url } from '../key-id.ts'
import { postLetter } from '../outbox/post-letter.ts'
import { makeToken } from '../sessions/sign-in.ts'
import { compose } from './compose.ts'
import { findSetting } from './setting.ts'

type Here = Pick<Deps, 'store' | 'now' | 'origin' | 'mailer'>

/**
 * Mails the letter that waits for somebody, with a link of its own: of earlier ones only the hash is kept. Goes again
 * when it is not known to have arrived.
 */
export async function mailGathering(
  deps: Here,
  organization: OrganizationId,
  id: AttendeeId,
): Promise<void> {
  const { cases } = deps.store
  const due = await cases.write(organization, (db) => prepare(deps, db, { organization, id }))
  if (due === undefined) return
  const { letter, sequence } = due
  await postLetter(deps, organization, gatheringLetter(letter))
  await cases.write(organization, async (db) => {
    if (letter.letter === 'removed') await deleteRemoved(db, id)
    else await saveTold(db, id, { letter: letter.letter, sequence, at: deps.now() })
  })
}

/** Whoever was asked again meanwhile stays. */
async function deleteRemoved(db: Writer, id: AttendeeId): Promise<void> {
  const still = await findAttendee(db, id)
  if (still?.letter === 'removed') await deleteAttendee(db, id)
}

type Whose = { readonly organization: OrganizationId; readonly id: AttendeeId }

async function prepare(deps: Here, db: Writer, whose: Whose) {
  const attendee = await findAttendee(db, whose.id)
  const gathering = attendee && (await findGathering(db, attendee.gathering))
  if (attendee?.letter === undefined || gathering === undefined) return undefined
  // Held up for so long that it began: a letter about the past helps nobody.
  if (hasStarted(gathering, deps.now())) {
    await deleteRemoved(db, attendee.id)
    return undefined
  }
  const link = isAnswerable(attendee, gathering) ? await makeLink(deps, db, whose) : undefined
  const setting = await findSetting(db, gathering)
  const waitsAt = placeInLine(await listAttendees(db, gathering.id), attendee.id)
  const about = { letter: attendee.letter, attendee, gathering, link, waitsAt, ...setting }
  return { letter: compose(deps, about), sequence: gathering.sequence }
}

const isAnswerable = (attendee: Attendee, gathering: Gathering): boolean =>
  attendee.letter !== 'removed' && gathering.state !== 'cancelled'

async function makeLink({ origin }: Here, db: Writer, { organization, id }: Whose) {
  const token = makeToken()
  await saveAttendeeLink(db, organization, { attendee: id, token })
  // Behind the hash sign, so that it reaches no server's log.
  return `${origin}/reply#${toBase64Url(token)}`
}
