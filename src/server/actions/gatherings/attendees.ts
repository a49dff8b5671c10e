import { isOver } from '#domain/gathering.ts'
import type { AttendeeId } from '#domain/ids.ts'
import { deleteAttendee, findAttendee, type Attendee } from '#storage/attendees.ts'
import { lockGathering, saveGathering, type Gathering } from '#storage/gatherings.ts'
import type { Writer } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { askLetter } from './letters.ts'
import { settle } from './settle.ts'

type Here = Pick<Deps, 'store' | 'now'>

/** As somebody said it on the phone; also of what is over, to set a list right. */
export async function answerFor(
  deps: Here,
  actor: StaffActor,
  { attendee: id, wants }: { readonly attendee: AttendeeId; readonly wants: 'yes' | 'no' },
): Promise<{ readonly kind: 'answered' | 'not-found' | 'not-open' }> {
  return await deps.store.cases.write(actor.organization, async (db) => {
    const found = await lockAttended(db, id)
    if (found === undefined) return { kind: 'not-found' as const }
    const { gathering } = found
    if (gathering.state === 'cancelled') return { kind: 'not-open' as const }
    await settle(deps, db, { gathering, who: id, wants })
    return { kind: 'answered' as const }
  })
}

/** Whoever was told gets one more letter, which takes it off the calendar; the place goes to the first who waits. */
export async function removeAttendee(
  deps: Here,
  actor: StaffActor,
  id: AttendeeId,
): Promise<{ readonly kind: 'removed' | 'not-found' }> {
  const { organization } = actor
  return await deps.store.cases.write(organization, async (db) => {
    const found = await lockAttended(db, id)
    if (found === undefined) return { kind: 'not-found' as const }
    const { attendee, gathering } = found
    await settle(deps, db, { gathering, who: id, wants: 'no' })
    if (attendee.toldSequence === undefined || isPast(deps, gathering)) {
      await deleteAttendee(db, id)
    } else {
      await saveGathering(db, { ...gathering, sequence: gathering.sequence + 1 })
      await askLetter(deps, db, { organization, attendee: id, letter: 'removed' })
    }
    return { kind: 'removed' as const }
  })
}

const isPast = ({ now }: Here, gathering: Gathering): boolean =>
  gathering.state === 'cancelled' || isOver(gathering, now())

type Attended = { readonly attendee: Attendee; readonly gathering: Gathering }

async function lockAttended(db: Writer, id: AttendeeId): Promise<Attended | undefined> {
  const attendee = await findAttendee(db, id)
  if (attendee === undefined || attendee.letter === 'removed') return undefined
  const gathering = await lockGathering(db, attendee.gathering)
  return gathering === undefined ? undefined : { attendee, gathering }
}
