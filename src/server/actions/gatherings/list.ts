import { placeInLine } from '#domain/attendee.ts'
import { keepsNames, LISTED_DAYS } from '#domain/gathering.ts'
import type { ProgramId } from '#domain/ids.ts'
import { may } from '#domain/permission.ts'
import { countReplies, listAttendeesOf, type Attendee } from '#storage/attendees.ts'
import { listGatherings as listAll, type Gathering } from '#storage/gatherings.ts'
import { findOrganization } from '#storage/organizations.ts'
import { findProgram } from '#storage/programs.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'

/** All of the program for those who run it; to others what they are invited to, and drop-ins, which anybody may visit. */
export async function listGatherings(
  deps: Pick<Deps, 'store' | 'now'>,
  actor: StaffActor,
  program: ProgramId,
) {
  const { organization } = actor
  const around = { hours: 24 * LISTED_DAYS }
  const from = deps.now().subtract(around)
  const until = deps.now().add(around)
  return await deps.store.cases.read(organization, async (db) => {
    if ((await findProgram(db, program)) === undefined) return { kind: 'not-found' as const }
    const zone = (await findOrganization(db, organization))?.timeZone ?? 'UTC'
    const all = await listAll(db, { program, from, until })
    const attendees = await listAttendeesOf(
      db,
      all.map(({ id }) => id),
    )
    const byGathering = Map.groupBy(attendees, ({ gathering }) => gathering)
    const views = all.map((each) => toListed(actor, each, byGathering.get(each.id) ?? []))
    return {
      kind: 'listed' as const,
      timeZone: zone,
      gatherings: views.filter((view) => view !== undefined),
    }
  })
}

function toListed(actor: StaffActor, gathering: Gathering, attendees: readonly Attendee[]) {
  const mine = findMine(actor, attendees)
  const runs = may(actor.roles, 'gathering.write')
  if (!isShownTo(actor, gathering, mine)) return undefined
  return {
    ...toBrief(gathering),
    mine: toMine(attendees, mine),
    counts: runs && keepsNames(gathering.kind) ? countReplies(attendees) : null,
    isPublic: gathering.publicKey !== undefined,
  }
}

export const findMine = (
  { account }: StaffActor,
  attendees: readonly Attendee[],
): Attendee | undefined => attendees.find((each) => each.account === account)

export const isShownTo = (
  { roles }: StaffActor,
  { kind }: Gathering,
  mine: Attendee | undefined,
): boolean => may(roles, 'gathering.write') || mine !== undefined || !keepsNames(kind)

export function toMine(attendees: readonly Attendee[], mine: Attendee | undefined) {
  if (mine === undefined) return null
  return { reply: mine.reply, waitsAt: placeInLine(attendees, mine.id) ?? null }
}

export const toBrief = (gathering: Gathering) => ({
  gathering: gathering.id,
  kind: gathering.kind,
  title: gathering.title,
  startsAt: gathering.startsAt.toString(),
  endsAt: gathering.endsAt.toString(),
  place: gathering.place,
  state: gathering.state,
  isRepeated: gathering.series !== undefined,
  capacity: gathering.capacity ?? null,
  headcount: gathering.headcount ?? null,
})
