import { placeInLine } from '#domain/attendee.ts'
import { isOver } from '#domain/gathering.ts'
import type { GatheringId } from '#domain/ids.ts'
import { findAttendeeByToken, listAttendees, type Attendee } from '#storage/attendees.ts'
import { findGathering, lockGathering, type Gathering } from '#storage/gatherings.ts'
import type { Reader } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { toEntry } from './entry.ts'
import { findMine, toMine } from './list.ts'
import { findSetting } from './setting.ts'
import { settle } from './settle.ts'

type Here = Pick<Deps, 'store' | 'now' | 'origin' | 'mailer'>
type Bytes = Uint8Array<ArrayBuffer>
type Wants = 'yes' | 'no'

export async function showReply(deps: Here, token: Bytes) {
  const organization = await deps.store.cases.organizationOf('attendee', token)
  if (organization === undefined) return { kind: 'not-found' as const }
  return await deps.store.cases.read(organization, (db) => view(deps, db, token))
}

/** At once. What is cancelled or over stays as it is, and says so. */
export async function sendReply(
  deps: Here,
  { token, wants }: { readonly token: Bytes; readonly wants: Wants },
) {
  const organization = await deps.store.cases.organizationOf('attendee', token)
  if (organization === undefined) return { kind: 'not-found' as const }
  return await deps.store.cases.write(organization, async (db) => {
    const attendee = await findAttendeeByToken(db, token)
    const gathering = attendee && (await lockGathering(db, attendee.gathering))
    if (attendee !== undefined && gathering !== undefined && isOpen(deps, gathering)) {
      await settle(deps, db, { gathering, who: attendee.id, wants })
    }
    return await view(deps, db, token)
  })
}

/** The caller's own, at the desk. */
export async function replyMine(
  deps: Pick<Deps, 'store' | 'now'>,
  actor: StaffActor,
  { gathering: id, wants }: { readonly gathering: GatheringId; readonly wants: Wants },
) {
  return await deps.store.cases.write(actor.organization, async (db) => {
    const gathering = await lockGathering(db, id)
    const mine = gathering && findMine(actor, await listAttendees(db, id))
    if (gathering === undefined || mine === undefined) return { kind: 'not-found' as const }
    if (!isOpen(deps, gathering)) return { kind: 'not-open' as const }
    await settle(deps, db, { gathering, who: mine.id, wants })
    const attendees = await listAttendees(db, id)
    return { kind: 'answered' as const, mine: toMine(attendees, findMine(actor, attendees)) }
  })
}

export const isOpen = ({ now }: Pick<Deps, 'now'>, gathering: Gathering): boolean =>
  gathering.state !== 'cancelled' && !isOver(gathering, now())

/** What anybody may know who has a link: never who else comes. */
export function toPublic(deps: Pick<Deps, 'now'>, gathering: Gathering) {
  return {
    kind: gathering.kind,
    title: gathering.title,
    startsAt: gathering.startsAt.toString(),
    endsAt: gathering.endsAt.toString(),
    place: gathering.place,
    details: gathering.details,
    creditHours: gathering.creditHours ?? null,
    standing: toPublicStanding(deps, gathering),
  }
}

function toPublicStanding({ now }: Pick<Deps, 'now'>, gathering: Gathering) {
  if (gathering.state === 'cancelled') return 'cancelled' as const
  return isOver(gathering, now()) ? ('over' as const) : ('open' as const)
}

async function view(deps: Here, db: Reader, token: Bytes) {
  const attendee = await findAttendeeByToken(db, token)
  const gathering = attendee && (await findGathering(db, attendee.gathering))
  if (attendee === undefined || gathering === undefined) return { kind: 'not-found' as const }
  const setting = await findSetting(db, gathering)
  const attendees = await listAttendees(db, gathering.id)
  const invitation = {
    ...setting,
    ...toPublic(deps, gathering),
    reply: attendee.reply,
    waitsAt: placeInLine(attendees, attendee.id) ?? null,
    ...toTaken(deps, { attendee, gathering, program: setting.program }),
  }
  return { kind: 'shown' as const, invitation }
}

type Taken = {
  readonly attendee: Attendee
  readonly gathering: Gathering
  readonly program: string
}

/** What only those see who have a place. */
function toTaken(deps: Here, { attendee, gathering, program }: Taken) {
  if (attendee.reply !== 'yes') return { onlineLink: '', materials: [], calendar: null }
  const entry = { gathering, attendee, method: 'REQUEST', program } as const
  return {
    onlineLink: gathering.onlineLink,
    materials: gathering.materials.map((each) => ({ ...each })),
    calendar: isOpen(deps, gathering) ? toEntry(deps, entry) : null,
  }
}
