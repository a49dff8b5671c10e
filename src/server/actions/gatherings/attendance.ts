import { hasStarted, keepsNames, type Headcount } from '#domain/gathering.ts'
import type { AttendeeId, GatheringId, SupporterId } from '#domain/ids.ts'
import { findLasting } from '#domain/training.ts'
import { listAttendees, saveAttendee, type Attendee } from '#storage/attendees.ts'
import { lockGathering, saveGathering, type Gathering } from '#storage/gatherings.ts'
import { findOrganization } from '#storage/organizations.ts'
import type { Writer } from '#storage/store.ts'
import { listTrainings } from '#storage/trainings.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { dayIn } from '../today.ts'
import { removeTrainingAt, saveTrainingFor } from '../trainings/save-for.ts'

type Here = Pick<Deps, 'store' | 'now'>
type Mark = { readonly attendee: AttendeeId; readonly attended: boolean | null }

export type Marked =
  | { readonly kind: 'marked'; readonly attended: number; readonly trainings: number }
  | { readonly kind: 'not-found' | 'no-list-at-drop-ins' | 'too-early' }

/** Who came. To a training: it stands in the supporters' files, and is taken out again where it was a mistake. */
export async function markAttendance(
  deps: Here,
  actor: StaffActor,
  { gathering: id, marks }: { readonly gathering: GatheringId; readonly marks: readonly Mark[] },
): Promise<Marked> {
  return await deps.store.cases.write(actor.organization, async (db): Promise<Marked> => {
    const gathering = await lockGathering(db, id)
    if (gathering === undefined) return { kind: 'not-found' }
    if (!keepsNames(gathering.kind)) return { kind: 'no-list-at-drop-ins' }
    if (!hasBegun(deps, gathering)) return { kind: 'too-early' }
    const attendees = await listAttendees(db, id)
    const known = new Map(attendees.map((each) => [each.id, each]))
    if (marks.some(({ attendee }) => !known.has(attendee))) return { kind: 'not-found' }
    let trainings = 0
    for (const { attendee, attended } of marks) {
      await saveAttendee(db, attendee, { attended: attended ?? undefined })
      const made = await keepTraining(db, gathering, { ...known.get(attendee), attended })
      if (made) trainings += 1
    }
    await saveGathering(db, { ...gathering, state: 'held' })
    const after = await listAttendees(db, id)
    const attended = after.filter((each) => each.attended === true).length
    return { kind: 'marked', attended, trainings }
  })
}

/** On its day one may begin before the hour: people come early. */
const EARLY_HOURS = 2
const hasBegun = ({ now }: Here, { startsAt, state }: Gathering): boolean =>
  state !== 'cancelled' &&
  hasStarted({ startsAt: startsAt.subtract({ hours: EARLY_HOURS }) }, now())

type Who = Partial<Pick<Attendee, 'supporter'>> & { readonly attended: boolean | null }

async function keepTraining(
  db: Writer,
  gathering: Gathering,
  { supporter, attended }: Who,
): Promise<boolean> {
  if (gathering.kind !== 'training' || supporter === undefined) return false
  if (attended !== true) {
    await removeTrainingAt(db, { supporter, gathering: gathering.id })
    return false
  }
  const zone = (await findOrganization(db, gathering.organization))?.timeZone ?? 'UTC'
  const completedOn = dayIn(gathering.startsAt, zone)
  const code = await nextCode(db, supporter)
  const made = await saveTrainingFor(db, { supporter, code, completedOn, gathering: gathering.id })
  return made !== undefined
}

/** The first training makes a supporter; each one after it refreshes. */
async function nextCode(db: Writer, supporter: SupporterId) {
  const before = findLasting(await listTrainings(db, [supporter]))
  return before === undefined ? 'initial' : 'refresher'
}

export async function recordHeadcount(
  deps: Here,
  actor: StaffActor,
  {
    gathering: id,
    headcount,
  }: {
    readonly gathering: GatheringId
    readonly headcount: Headcount | null
  },
): Promise<{ readonly kind: 'recorded' | 'not-found' | 'only-of-drop-ins' | 'too-early' }> {
  return await deps.store.cases.write(actor.organization, async (db) => {
    const gathering = await lockGathering(db, id)
    if (gathering === undefined) return { kind: 'not-found' as const }
    if (keepsNames(gathering.kind)) return { kind: 'only-of-drop-ins' as const }
    if (!hasBegun(deps, gathering)) return { kind: 'too-early' as const }
    await saveGathering(db, { ...gathering, state: 'held', headcount: headcount ?? undefined })
    return { kind: 'recorded' as const }
  })
}
