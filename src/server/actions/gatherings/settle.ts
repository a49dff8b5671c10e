import { answer, type InLine } from '#domain/attendee.ts'
import type { AttendeeId } from '#domain/ids.ts'
import { listAttendees, saveAttendee, type Attendee } from '#storage/attendees.ts'
import type { Gathering } from '#storage/gatherings.ts'
import type { Writer } from '#storage/store.ts'
import type { Deps } from '../deps.ts'
import { askLetter } from './letters.ts'

type Here = Pick<Deps, 'now'>

export type Answering = {
  /** Locked, so that two who want the last place wait for each other here. */
  readonly gathering: Gathering
  readonly who: AttendeeId
  readonly wants: 'yes' | 'no'
}

/** Records an answer; whoever gets a place by it is told. */
export async function settle(
  deps: Here,
  db: Writer,
  { gathering, who, wants }: Answering,
): Promise<void> {
  const attendees = await listAttendees(db, gathering.id)
  const after = answer({ capacity: gathering.capacity, attendees }, who, wants)
  await saveLine(deps, db, { gathering, attendees, after, who })
}

type Lines = {
  readonly gathering: Gathering
  readonly attendees: readonly Attendee[]
  readonly after: readonly InLine<AttendeeId>[]
  /** Who did it needs no letter about it. */
  readonly who?: AttendeeId
}

export async function saveLine(
  deps: Here,
  db: Writer,
  { gathering, attendees, after, who }: Lines,
): Promise<void> {
  const before = new Map(attendees.map((each) => [each.id, each]))
  for (const { id, reply, position } of after) {
    const was = before.get(id)
    if (was === undefined || (was.reply === reply && was.position === position)) continue
    await saveAttendee(db, id, { reply, position })
    if (reply !== 'yes' || id === who) continue
    const { organization } = gathering
    await askLetter(deps, db, { organization, attendee: id, letter: 'place' })
  }
}
